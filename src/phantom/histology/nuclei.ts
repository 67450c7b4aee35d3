// One nucleus of each kind, or none where it would not lie.
import type { Blob, GiantCell, Kind, Nucleus } from './field';
import type { Layout } from './layout';
import { noise, type Random, rng, smooth } from './noise';

/** A nucleus with everyday values where the shape says nothing. */
function nucleus(
  kind: Kind,
  x: number,
  y: number,
  random: Random,
  shape: Pick<Nucleus, 'a' | 'b' | 'angle'> & Partial<Nucleus>,
): Nucleus {
  return {
    kind,
    x,
    y,
    bend: 0,
    rough: 0.12,
    dark: 0.5,
    coarse: 1,
    soft: random() ** 1.7,
    nucleoli: 0,
    seed: (random() * 1e6) | 0,
    ...shape,
  };
}
export function glandNucleus(l: Layout, x: number, y: number, random: Random): Nucleus | null {
  const depth = l.epithelium.at(x, y),
    apical = -l.lumen.at(x, y);
  // mostly a basal row; deeper rows only where the epithelium is heaped up
  const basal = Math.exp(-(((depth - 6.5) / 4) ** 2));
  if (depth < 3.4 || apical < 4.5 || random() > basal + (apical > 9 ? 0.35 : 0.04)) return null;
  const size = 3.6 + 1.5 * random() + 2.8 * random() ** 3,
    long = Math.sqrt(1.05 + 0.5 * random());
  const angle = l.epithelium.uphill(x, y) + (random() - 0.5) * (depth > 12 ? 2.6 : 0.9),
    dark = 0.32 + 0.34 * random() + (random() < 0.12 ? 0.25 : 0);
  return nucleus('gland', x, y, random, {
    a: size * long,
    b: size / long,
    angle,
    dark,
    rough: 0.12 + 0.14 * random(),
    coarse: 0.8 + 0.6 * random(),
    nucleoli: Math.floor(0.4 + random() * 2.2),
  });
}
export function spindleNucleus(l: Layout, x: number, y: number, random: Random): Nucleus | null {
  if (l.epithelium.at(x, y) > -4.5 || l.giant.at(x, y) > -3.2 || l.necrosis.at(x, y) > 16 * random() - 12)
    return null;
  if (random() > smooth(0.35, 0.75, l.sarc.at(x, y))) return null;
  const bend = (random() - 0.5) * 0.05,
    coarse = 0.9 + 0.7 * random(),
    dark = 0.42 + 0.42 * random();
  if (random() < 0.16) {
    // pleomorphic cells between the spindles
    return nucleus('spindle', x, y, random, {
      a: 5.5 + 6 * random() ** 1.5,
      b: 3.8 + 3.4 * random(),
      angle: l.direction(x, y) + (random() - 0.5) * 1.4,
      bend,
      coarse,
      rough: 0.3,
      dark: dark + 0.08,
      nucleoli: 1 + Math.floor(2 * random()),
    });
  }
  const acrossCut = smooth(0.15, 0.5, noise(x / 70, y / 70, 151)); // fascicles cut across: short oval profiles
  return nucleus('spindle', x, y, random, {
    a: (6 + 5.4 * random()) * (1 - 0.42 * acrossCut),
    b: 2 + 1.5 * random() + 0.5 * acrossCut,
    angle: l.direction(x, y) + (random() - 0.5) * 0.42,
    bend,
    coarse,
    dark,
    rough: 0.16 + 0.14 * random(),
    nucleoli: Math.floor(1.5 * random()),
  });
}
export function stromalNucleus(l: Layout, x: number, y: number, random: Random): Nucleus | null {
  if (l.epithelium.at(x, y) > -2.6 || l.giant.at(x, y) > -2 || l.necrosis.at(x, y) > 4) return null;
  const angle = l.direction(x, y) + (random() - 0.5) * 0.4,
    cluster = smooth(0.12, 0.6, noise(x / 65, y / 65, 161)) * (1 - 0.75 * l.sarc.at(x, y));
  if (noise(x / 26, y / 26, 131) > 0.62 && random() < 0.3)
    // red cells: small groups, as in a cut capillary
    return nucleus('red', x, y, random, { a: 3.1 + 0.4 * random(), b: 2.5 + 0.6 * random(), angle });
  if (random() < 0.008 + 0.3 * cluster)
    return nucleus('lymphocyte', x, y, random, {
      a: 2.7 + 0.8 * random(),
      b: 2.5 + 0.5 * random(),
      angle,
      dark: 0.62 + 0.34 * random(),
      coarse: 1.2,
    });
  if (random() > 0.055 * (1 - l.sarc.at(x, y))) return null;
  return nucleus('fibroblast', x, y, random, {
    a: 4.5 + 5 * random(),
    b: 1 + 1.1 * random(),
    angle,
    bend: (random() - 0.5) * 0.06,
    dark: 0.4 + 0.36 * random(),
    coarse: 0.7,
  });
}
/** Fragments of nuclei and pale ghosts in the necrosis; a few shed fragments in lumina. */
export function debris(l: Layout, x: number, y: number, random: Random): Nucleus | null {
  const depth = l.necrosis.at(x, y),
    dead = depth > 0 && random() < 0.03 + 0.05 * smooth(25, 0, depth),
    ghost = dead && random() < 0.18;
  const shed =
    l.lumen.at(x, y) > 4 && random() < 0.001 + 0.03 * smooth(0.25, 0.5, noise(x / 40, y / 40, 171));
  const r = ghost ? 3 + 2 * random() : 0.5 + 1.8 * random() ** 2,
    dark = ghost ? 0.1 : 0.35 + 0.5 * random();
  return dead || shed
    ? nucleus('debris', x, y, random, {
        a: r * 1.2,
        b: r,
        angle: 3 * random(),
        rough: 0.35,
        dark,
        coarse: 0.4,
      })
    : null;
}
/** Nuclei of a giant cell: one bizarre lobed nucleus, or a crowd of several. */
export function giantNuclei(c: GiantCell): Nucleus[] {
  const random = rng(c.seed),
    many = c.r > 18 && random() < 0.6,
    count = many ? 3 + Math.floor(5 * random()) : 1,
    way = random() * 6.28;
  return Array.from({ length: count }, (_, k) => {
    const turn = way + k * 2.4,
      far = c.r * (many ? 0.52 * Math.sqrt((k + 0.3) / count) : 0.22 * random()),
      lobes: Blob[] = [];
    const size = many ? Math.max(4.2, c.r * (0.18 + 0.14 * random())) : c.r * (0.44 + 0.18 * random());
    for (let q = 0; q < (many ? 2 : 4 + 3 * random()); q++) {
      const t = random() * 6.28,
        s = size * (q ? 0.45 + 0.35 * random() : 0);
      lobes.push({ x: Math.cos(t) * s, y: Math.sin(t) * s, r: size * (0.45 + 0.35 * random()) });
    }
    return nucleus('giant', c.x + Math.cos(turn) * far, c.y + Math.sin(turn) * far, random, {
      a: size * 1.5,
      b: size * 1.5,
      angle: 0,
      lobes,
      rough: 0.2,
      dark: 0.4 + 0.4 * random(),
      coarse: 1.1 + 0.7 * random(),
      soft: 0.3 * random(),
      nucleoli: many ? 1 : 2 + Math.floor(3 * random()),
    });
  });
}
/** Mitoses: a metaphase plate, or two plates of an anaphase; dark, ragged, no membrane, in a cleared cell. */
export function mitosis(n: Nucleus, random: Random): Nucleus[] {
  const angle = 3.14 * random(),
    anaphase = random() < 0.35,
    tilt = Math.cos(angle),
    rise = Math.sin(angle);
  return (anaphase ? [-2.6, 2.6] : [0]).map(away => {
    const lobes: Blob[] = [];
    for (let q = -3; q <= 3; q++)
      lobes.push({ x: q * (1.1 + 0.3 * random()), y: random() - 0.5, r: 0.7 + 0.8 * random() });
    return nucleus(n.kind, n.x - rise * away, n.y + tilt * away, random, {
      a: 5,
      b: 5,
      angle,
      bend: away * -0.01,
      lobes,
      rough: 0.3,
      dark: 1.15,
      coarse: 0.4,
      soft: 0.2,
      nucleoli: -1,
    });
  });
}
