import type { Field, Kind, Nucleus } from './field';
import { local } from './field';
import { type Buckets, Grid } from './grid';
import type { Layout } from './layout';
import { clamp, noise } from './noise';
import { eachPixel } from './pixels';

interface Texture {
  /** Width of a fibre, µm. */
  readonly grain: number;
  /** Half the length over which it is smeared, µm. */
  readonly length: number;
  /** Deviation of the sums, measured once: a window of a section must not be scaled by what lies within it. */
  readonly deviation: number;
  readonly seed: number;
}
/** Fine fibres within cells and collagen, and the bundles that they form. */
export const FINE: Texture = { grain: 1.5, length: 16, deviation: 1.33, seed: 201 };
export const BUNDLES: Texture = { grain: 4.5, length: 26, deviation: 3.77, seed: 211 };

/** Fibre texture: white noise smeared along the direction field (line-integral convolution), 0..1, about 0.5. */
export function fibres(f: Field, l: Layout, { grain, length, deviation, seed }: Texture): Float32Array {
  const out = new Float32Array(f.width * f.height),
    source = new Grid(l.w + 1, l.h + 1, (x, y) => noise(x / grain, y / grain, seed));
  // course of the fibres with a fine crimp: collagen waves
  const angle = new Grid(
    l.w + 1,
    l.h + 1,
    (x, y) => l.direction(x, y) + 0.45 * noise(x / 11, y / 11, seed + 7),
  );
  const cos = angle.data.map(Math.cos),
    sin = angle.data.map(Math.sin);
  eachPixel(f, (x0, y0, o) => {
    let total = 0;
    for (const way of [-1, 1]) {
      let x = x0,
        y = y0,
        vx = 0,
        vy = 0;
      for (let k = 0; k < length; k++) {
        total += source.at(x, y);
        const cell = Math.round(clamp(y, 0, l.h)) * (l.w + 1) + Math.round(clamp(x, 0, l.w));
        // a direction has no sign: keep going the way we came
        const turn = k === 0 ? way : Math.sign(vx * cos[cell]! + vy * sin[cell]!) || 1;
        x += vx = turn * cos[cell]!;
        y += vy = turn * sin[cell]!;
      }
    }
    out[o] = clamp(0.5 + (0.22 * total) / deviation);
  });
  return out;
}
/** Nearest cells in a metric stretched along each cell: [owner, distance, gap to the second]. */
export function cellAt(cells: Buckets, kind: Kind, x: number, y: number): [Nucleus | null, number, number] {
  let owner: Nucleus | null = null,
    first = 9,
    second = 9;
  const i = Math.floor(x / 12),
    j = Math.floor(y / 12);
  for (let q = -2; q <= 2; q++)
    for (let p = -2; p <= 2; p++)
      for (const n of cells.bucket(i + p, j + q)) {
        if (n.kind !== kind) continue;
        const [u, v] = local(n, x, y),
          d = Math.hypot(u / (n.a + 4), v / (n.b + 2.6));
        if (d < first) {
          second = first;
          first = d;
          owner = n;
        } else if (d < second) second = d;
      }
  return [owner, first, second - first];
}
