// Reads a lesion back from the finished voxels, as a reader with callipers would: in the axial plane.
import type { Vec3 } from './math';
import { type Ct, columnOf, sliceOf } from './thorax';

/** Longest diameter and the one across it, mm. */
export interface Size {
  readonly longMm: number;
  readonly shortMm: number;
}

interface Lesion {
  readonly centre: Vec3;
  /** mm from the centre that belong to the lesion at most. */
  readonly reach: number;
  /** mm above and below the centre that are looked at. */
  readonly zReach: number;
  /** Which HU belong to it. */
  readonly holds: (hu: number) => boolean;
  /** Voxels of the opening that drops spicules, tag and vessels. */
  readonly opening: number;
}

type Mask = Uint8Array;
const NEIGHBOURS = (w: number) => [1, -1, w, -w];

function morph(mask: Mask, w: number, grow: boolean): Mask {
  const out = new Uint8Array(mask.length);
  for (let n = w; n < mask.length - w; n++) {
    const sum = NEIGHBOURS(w).reduce((s, d) => s + mask[n + d]!, mask[n]!);
    out[n] = (grow ? sum > 0 : sum === 5) ? 1 : 0;
  }
  return out;
}

/** The part of a mask that hangs together with its middle. */
function middlePart(mask: Mask, w: number): Mask {
  const r = (w - 1) / 2;
  const keep = new Uint8Array(mask.length);
  const stack: number[] = [];
  for (let j = -2; j <= 2; j++) for (let i = -2; i <= 2; i++) stack.push((r + j) * w + r + i);
  for (let n = stack.pop(); n !== undefined; n = stack.pop()) {
    if (keep[n] || !mask[n]) continue;
    keep[n] = 1;
    stack.push(...NEIGHBOURS(w).map(d => (n as number) + d));
  }
  return keep;
}

function maskInSlice(ct: Ct, k: number, { centre, reach, holds }: Lesion): { mask: Mask; w: number } {
  const { hu, pix } = ct;
  const nx = ct.grid.columns;
  const [ci, cj] = [Math.round(columnOf(ct, centre[0])), Math.round(columnOf(ct, centre[1]))];
  const r = Math.ceil(reach / pix[0]);
  const w = 2 * r + 1;
  // 3 × 3 mean against noise
  const mean = (i: number, j: number) => {
    let sum = 0;
    for (let b = -1; b <= 1; b++) for (let a = -1; a <= 1; a++) sum += hu[(k * nx + j + b) * nx + i + a]!;
    return sum / 9;
  };
  const mask = new Uint8Array(w * w);
  for (let j = -r; j <= r; j++) {
    for (let i = -r; i <= r; i++) {
      if (i * i + j * j <= r * r && holds(mean(ci + i, cj + j))) mask[(j + r) * w + i + r] = 1;
    }
  }
  return { mask, w };
}

function callipers(mask: Mask, w: number, pixMm: number): Size | null {
  const points: [number, number][] = [];
  for (let n = 0; n < mask.length; n++) {
    if (mask[n]) points.push([(n % w) * pixMm, Math.floor(n / w) * pixMm]);
  }
  if (points.length < 4) return null;
  const extent = (angle: number) => {
    const along = points.map(([x, y]) => x * Math.cos(angle) + y * Math.sin(angle));
    return Math.max(...along) - Math.min(...along) + pixMm;
  };
  const angles = Array.from({ length: 60 }, (_, i) => (i * Math.PI) / 60);
  const longest = angles.reduce((best, a) => (extent(a) > extent(best) ? a : best));
  return { longMm: extent(longest), shortMm: extent(longest + Math.PI / 2) };
}

/** The size of a lesion in the slice where it is longest; null if nothing of it is found. */
export function measure(ct: Ct, lesion: Lesion): Size | null {
  let best: Size | null = null;
  const from = Math.max(0, Math.round(sliceOf(ct, lesion.centre[2] - lesion.zReach)));
  const to = Math.min(ct.grid.slices - 1, Math.round(sliceOf(ct, lesion.centre[2] + lesion.zReach)));
  for (let k = from; k <= to; k++) {
    const found = maskInSlice(ct, k, lesion);
    let { mask } = found;
    for (let i = 0; i < lesion.opening; i++) mask = morph(mask, found.w, false);
    mask = middlePart(mask, found.w);
    for (let i = 0; i < lesion.opening; i++) mask = morph(mask, found.w, true);
    const size = callipers(mask, found.w, ct.pix[0]);
    if (size && (!best || size.longMm > best.longMm)) best = size;
  }
  return best;
}
