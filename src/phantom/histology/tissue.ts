import { BUNDLES, cellAt, FINE, fibres } from './fibres';
import type { Field, Nucleus } from './field';
import type { Buckets } from './grid';
import type { Layout } from './layout';
import { fbm, noise, rng, smooth } from './noise';
import { eachPixel } from './pixels';

const perCell = (n: Nucleus, salt: number) => rng(n.seed * 31 + salt)(); // 0..1, fixed for a cell
/** Paints cytoplasm, matrix, secretion and necrosis into the maps of the field. */
export function paintTissue(f: Field, l: Layout, cells: Buckets): void {
  const fine = fibres(f, l, FINE),
    bundles = fibres(f, l, BUNDLES);
  eachPixel(f, (x, y, o) => {
    const granule = fbm(x / 1.3, y / 1.3, 221),
      cloud = fbm(x / 7, y / 7, 222),
      broad = fbm(x / 40, y / 40, 223);
    const giant = smooth(-0.6, 0.6, l.giant.at(x, y)),
      depth = l.epithelium.at(x, y);
    const hollow = smooth(-0.7, 0.7, l.lumen.at(x, y)),
      gland = smooth(-0.6, 0.6, depth);
    const dead = smooth(-9, 7, l.necrosis.at(x, y) + 4 * cloud) * (1 - giant) * (1 - gland);
    let rest = (1 - gland) * (1 - giant) * (1 - dead);
    if (gland > 0) {
      f.secretion[o] =
        gland *
        hollow *
        smooth(0.1, 0.55, noise(x / 45, y / 45, 231)) *
        Math.max(0, 0.5 + 0.6 * cloud + 0.5 * granule);
      const [cell, , gap] = cellAt(cells, 'gland', x, y),
        tone = cell ? 0.8 + 0.4 * perCell(cell, 1) : 1;
      const mucin =
        cell && perCell(cell, 2) < 0.16
          ? smooth(0.3, -0.1, fbm(x / 3.4, y / 3.4, 232)) * smooth(6, 11, depth)
          : 0;
      const membrane = Math.exp(-((gap / 0.1) ** 2)) * (0.5 + 0.5 * noise(x / 9, y / 9, 233));
      f.glandCyt[o] =
        gland *
        (1 - hollow) *
        tone *
        Math.max(0.2, 0.8 + 0.3 * granule + 0.36 * cloud + 0.45 * membrane) *
        (1 - 0.75 * mucin);
      f.baso[o] = gland * (1 - hollow) * (cell ? 0.5 + 0.7 * perCell(cell, 3) : 0.8);
      f.alkCell[o] = cell ? 0.45 + 0.75 * perCell(cell, 4) : 0.8;
    }
    if (giant > 0) {
      const rim = smooth(1, 10, l.giant.at(x, y)); // paler at the edge
      f.giantCyt[o] =
        giant *
        Math.max(0.2, 0.6 + 0.26 * rim + 0.34 * granule + 0.42 * cloud + 0.35 * broad + 0.25 * fine[o]!);
      f.alkCell[o] = Math.max(f.alkCell[o]!, 0.9);
    }
    f.necrosis[o] =
      dead *
      Math.max(0.1, 0.62 + 0.5 * granule + 0.7 * cloud + 0.3 * fine[o]!) *
      (1 - 0.8 * smooth(0.25, 0.5, fbm(x / 12, y / 12, 261)));
    if (rest > 0) {
      // retraction: a pale cleft round giant cells and along part of the gland borders
      const cleft = Math.max(
        Math.exp(-(((l.giant.at(x, y) + 1.8) / 1.2) ** 2)) * smooth(-0.1, 0.35, noise(x / 22, y / 22, 251)),
        Math.exp(-(((depth + 1.6) / 1.1) ** 2)) * smooth(0.05, 0.4, noise(x / 30, y / 30, 252)),
      );
      rest *= 1 - 0.85 * cleft;
      let matrix = rest;
      if (l.sarc.at(x, y) > 0.1) {
        const [cell, near, gap] = cellAt(cells, 'spindle', x, y),
          body = cell ? smooth(1.6, 1.2, near) : 0;
        const split =
          Math.exp(-((gap / 0.13) ** 2)) * smooth(-0.15, 0.45, broad + 0.5 * cloud) * smooth(1, 1.25, near);
        f.spindleCyt[o] =
          rest *
          body *
          (cell ? 0.78 + 0.44 * perCell(cell, 1) : 1) *
          Math.max(0.1, 0.34 + 1.1 * fine[o]! + 0.2 * granule) *
          (1 - 0.8 * split);
        f.baso[o] = Math.max(f.baso[o]!, rest * body * (cell ? 0.3 + 0.6 * perCell(cell, 3) : 0.5));
        f.alkCell[o] = Math.max(f.alkCell[o]!, cell ? 0.35 + 0.75 * perCell(cell, 4) : 0.6);
        matrix = rest * (1 - body);
      }
      const gap = smooth(0.5, 0.68, 1 - bundles[o]! + 0.35 * cloud + 0.2 * broad - 0.05);
      f.collagen[o] =
        matrix *
        Math.max(0, 0.34 + 0.75 * fine[o]! + 0.4 * (bundles[o]! - 0.5) + 0.35 * broad) *
        (1 - 0.86 * gap);
    }
  });
}
