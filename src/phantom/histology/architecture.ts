// Where glands and giant cells lie: adenocarcinoma on the left, the sarcomatoid part on the right.
import { type Blob, type GiantCell, type Gland, local } from './field';
import type { Grid } from './grid';
import { fbm, noise, type Random, smooth, smoothMax } from './noise';

/** 0 in the gland part (left), 1 in the sarcomatoid part (right); the front is ragged, not a line. */
export const sarcomatoid = (x: number, y: number) =>
  smooth(-45, 45, x - 375 + 130 * fbm(x / 170, y / 170, 101) - 0.12 * (y - 300));
export function placeGlands(w: number, h: number, random: Random): Gland[] {
  const glands: Gland[] = [];
  for (let tries = 0; tries < 9000 && glands.length < 75; tries++) {
    const x = -30 + random() * (w * 0.75),
      y = -30 + random() * (h + 60),
      size = 8 + 38 * random() ** 1.7;
    const nest = sarcomatoid(x, y) > 0.45; // beyond the front only small, half-closed glands survive
    if (sarcomatoid(x, y) > 0.93 || (nest && size > 18)) continue;
    const wall = 15 + 8 * random(),
      reach = size * 1.25 + wall;
    if (glands.some(g => Math.hypot(g.x - x, g.y - y) < (g.reach + reach) * 0.78)) continue;
    // a lumen is a short chain of discs: gives bent, branched and slit-like outlines
    const lumen: Blob[] = [{ x, y, r: size * 0.62 }];
    for (let k = 0, heading = random() * 6.28; k < 1 + 3 * random(); k++, heading += (random() - 0.5) * 2.4) {
      const last = lumen[k]!,
        step = size * 0.7;
      lumen.push({
        x: last.x + Math.cos(heading) * step,
        y: last.y + Math.sin(heading) * step,
        r: size * (0.3 + 0.35 * random()),
      });
    }
    glands.push({
      lumen,
      wall,
      closed: nest || random() < 0.16 ? 6 + 8 * random() : 0,
      x,
      y,
      reach: reach + size * 0.4,
      seed: tries,
    });
  }
  return glands;
}
/** Distance into epithelium and into lumen; two touching glands keep a thin septum between them. */
export function glandDistances(glands: Gland[], x: number, y: number): [number, number] {
  let best = -60,
    second = -60,
    lumen = -60;
  const wobble = 8 * fbm(x / 26, y / 26, 111) + 2 * noise(x / 7, y / 7, 112);
  for (const g of glands) {
    const near = g.reach * 1.4 + 40;
    if (Math.abs(x - g.x) > near || Math.abs(y - g.y) > near || Math.hypot(x - g.x, y - g.y) > near) continue;
    let d = -999;
    for (const c of g.lumen) d = smoothMax(d, c.r - Math.hypot(x - c.x, y - c.y), 6);
    const outer = d + g.wall + wobble + 6 * noise(x / 24, y / 24, 300 + g.seed);
    if (outer > best) {
      second = best;
      best = outer;
      lumen = d - g.closed + wobble * 0.9 + 1.3 * noise(x / 5.5, y / 5.5, 113);
    } else if (outer > second) second = outer;
  }
  const epithelium = Math.min(best, (best - second) / 2 - 1.3 - 2.2 * noise(x / 28, y / 28, 115)); // in places they fuse
  return [epithelium, Math.min(lumen, epithelium - 13)]; // a lumen never opens into a septum
}
export function placeGiantCells(
  w: number,
  h: number,
  epithelium: Grid,
  necrosis: Grid,
  random: Random,
): GiantCell[] {
  const cells: GiantCell[] = [];
  for (let tries = 0; tries < 6000 && cells.length < 38; tries++) {
    const x = random() * w,
      y = random() * h,
      r = 11 + 25 * random() ** 1.6;
    if (
      sarcomatoid(x, y) < 0.8 ||
      noise(x / 110, y / 110, 181) < 0.5 * random() - 0.4 ||
      epithelium.at(x, y) > -r - 6 ||
      necrosis.at(x, y) > -r
    )
      continue;
    if (cells.some(c => Math.hypot(c.x - x, c.y - y) < (c.r + r) * 1.12 + 7)) continue;
    cells.push({
      x,
      y,
      r,
      angle: random() * 3.14,
      stretch: 1 + 0.9 * random() ** 2,
      seed: (random() * 1e6) | 0,
    });
  }
  return cells;
}
/** Farther out than this (µm) a map of distances only says "far". */
export const FAR = 60;

/** Distance into a giant cell; not worked out where it is far. */
export function giantDistance(c: GiantCell, x: number, y: number): number {
  const near = (1.44 * c.r + FAR) * c.stretch; // the outline bulges by 0.44 at most
  if (Math.abs(x - c.x) > near || Math.abs(y - c.y) > near) return -FAR;
  const [along, across] = local(c, x, y),
    u = along / c.stretch,
    v = across * Math.sqrt(c.stretch),
    l = Math.hypot(u, v) || 1;
  const outline =
    1 +
    0.34 * noise(7 + (1.3 * u) / l, 7 + (1.3 * v) / l, c.seed) +
    0.1 * noise(7 + (4 * u) / l, 7 + (4 * v) / l, c.seed + 1);
  return c.r * outline - l;
}
