import type { Landmarks } from '../../imaging/own-image';
import { indexOf, type Volume } from '../../imaging/volume';

/** Whole numbers are the same; fractions were stored in steps finer than this. */
const STEP = 0.51;

/** The slice of a volume at the height of another's; -1 where it has none there. */
function sliceOf(of: Volume, zMm: number): number {
  const index = indexOf(of, 2, zMm);
  const slice = Math.round(index);
  return Math.abs(index - slice) < 0.01 && slice >= 0 && slice < of.dims[2] ? slice : -1;
}

/**
 * Whether two volumes are one scan, of which each may hold other slices: the same voxels at the same places, in the
 * slices through the landmarks that both have.
 */
export function isSameScan(a: Volume, b: Volume, landmarks: Landmarks): boolean {
  const grid = ({ dims, spacingMm, originMm, unit }: Volume) =>
    JSON.stringify([dims.slice(0, 2), spacingMm, originMm.slice(0, 2), unit]);
  if (grid(a) !== grid(b)) return false;
  const plane = a.dims[0] * a.dims[1];
  const value = (of: Volume, n: number) => (of.data[n] ?? 0) * of.slope + of.inter;
  const pairs = Object.values(landmarks)
    .map(({ mm }) => Math.round(indexOf(a, 2, mm[2])))
    .filter(k => k >= 0 && k < a.dims[2])
    .map(k => [k, sliceOf(b, a.originMm[2] + k * a.spacingMm[2])] as const)
    .filter(([, there]) => there >= 0);
  return (
    pairs.length > 0 &&
    pairs.every(([from, to]) => {
      for (let n = 0; n < plane; n++)
        if (Math.abs(value(a, from * plane + n) - value(b, to * plane + n)) > STEP) return false;
      return true;
    })
  );
}

/** The landmarks that lie within a volume. */
export const within = (landmarks: Landmarks, volume: Volume): Landmarks =>
  Object.fromEntries(
    Object.entries(landmarks).filter(([, { mm }]) => {
      const index = indexOf(volume, 2, mm[2]);
      return index >= -0.5 && index <= volume.dims[2] - 0.5;
    }),
  );
