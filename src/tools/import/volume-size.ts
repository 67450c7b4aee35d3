import { deflateRawSync } from 'node:zlib';
import type { Kept, Landmarks } from '../../imaging/own-image';
import { residuals } from '../../imaging/pack';
import { keptOf, slabOf } from '../../imaging/slab';
import type { Volume } from '../../imaging/volume';

/** MB that an own volume may have as it travels, unless it is told otherwise. */
export const MOST_MB = 30;
/** Slices that are packed to know how the others will. */
const TRIED = 12;

/** Bytes of a volume as it travels, without loss. */
export const packedBytes = (volume: Volume): number => deflateRawSync(residuals(volume), { level: 6 }).length;

/** The slices that fit, and the bytes they have. */
export function fitting(
  volume: Volume,
  landmarks: Landmarks | undefined,
  mostMb: number,
): { kept: Kept; bytes: number } {
  const sample = slabOf(volume, {
    from: 0,
    to: volume.dims[2] - 1,
    every: Math.ceil(volume.dims[2] / TRIED),
  });
  const bytesPerSlice = packedBytes(sample) / sample.dims[2];
  const kept = keptOf(volume, landmarks, { bytesPerSlice, mostBytes: mostMb * 1e6 * 0.95 });
  return { kept, bytes: packedBytes(slabOf(volume, kept)) };
}

/** What was kept, in words. */
export function keptText({ dims, spacingMm }: Volume, { from, to, every }: Kept, bytes: number): string {
  const which = from === 0 && to === dims[2] - 1 ? 'all' : `slices ${from + 1} to ${to + 1}`;
  const thinned = every > 1 ? `, every ${every}. (${(spacingMm[2] * every).toFixed(1)} mm apart)` : '';
  return `${which} of ${dims[2]}${thinned}, ${dims[0]} × ${dims[1]} voxels in the plane, ${(bytes / 1e6).toFixed(1)} MB packed, without loss`;
}
