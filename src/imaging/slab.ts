import type { Kept, Landmarks } from './own-image.ts';
import { indexOf, type Volume } from './volume.ts';

/** Beyond the outermost lesions, so that scrolling does not end at their edge. */
const MARGIN_MM = 25;
const FEWEST_SLICES = 8;

/**
 * The slices of a volume that travel: around its landmarks, or all of it while there are none; thinned evenly where
 * they would have more bytes than they may. In the plane every voxel is kept.
 * @param bytesPerSlice as packed
 */
export function keptOf(
  volume: Volume,
  landmarks: Landmarks | undefined,
  { bytesPerSlice, mostBytes }: { bytesPerSlice: number; mostBytes: number },
): Kept {
  const last = volume.dims[2] - 1;
  const held = (slice: number) => Math.min(last, Math.max(0, slice));
  const reach = Object.values(landmarks ?? {}).flatMap(({ mm, radiusMm }) => [
    mm[2] - radiusMm - MARGIN_MM,
    mm[2] + radiusMm + MARGIN_MM,
  ]);
  const from = reach.length > 0 ? held(Math.floor(indexOf(volume, 2, Math.min(...reach)))) : 0;
  const to = reach.length > 0 ? held(Math.ceil(indexOf(volume, 2, Math.max(...reach)))) : last;
  const count = to - from + 1;
  const most = Math.max(FEWEST_SLICES, Math.floor(mostBytes / bytesPerSlice));
  const every = Math.max(1, Math.ceil(count / most));
  // No thinner than a volume may be.
  return { from, to, every: Math.min(every, Math.max(1, Math.floor((count - 1) / (FEWEST_SLICES - 1)))) };
}

/** How many slices are kept. */
export const countOf = ({ from, to, every }: Kept) => Math.floor((to - from) / every) + 1;

/** The kept slices as a volume. */
export function slabOf(volume: Volume, kept: Kept): Volume {
  const { from, every } = kept;
  const [columns, rows] = volume.dims;
  const [x, y, z] = volume.originMm;
  const [dx, dy, dz] = volume.spacingMm;
  const plane = columns * rows;
  const count = countOf(kept);
  const data = volume.data.slice(0, count * plane);
  for (let k = 0; k < count; k++)
    data.set(volume.data.subarray((from + k * every) * plane, (from + k * every + 1) * plane), k * plane);
  return {
    ...volume,
    dims: [columns, rows, count],
    spacingMm: [dx, dy, dz * every],
    originMm: [x, y, z + from * dz],
    data,
  };
}
