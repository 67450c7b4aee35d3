import sharp from 'sharp';
import { mapped } from '../../imaging/mapped';
import { axialPicture, projectionOf } from '../../imaging/picture';
import type { Volume } from '../../imaging/volume';
import { UPTAKE, WINDOWS } from '../../imaging/window';

const LONGEST_PX = 1100;

/**
 * A volume as a JPEG, whole: what its panel shows until landmarks are marked. A CT by its middle slice in the lung
 * window, a PET by its projection.
 */
export function middleStill(volume: Volume, zMm: number) {
  const { dims, spacingMm, originMm, unit } = volume;
  const down = unit === 'HU' ? 1 : 2;
  const [widthMm, heightMm] = [dims[0] * spacingMm[0], dims[down] * spacingMm[down]];
  const perMm = LONGEST_PX / Math.max(widthMm, heightMm);
  const size = { widthPx: Math.round(widthMm * perMm), heightPx: Math.round(heightMm * perMm) };
  const middle = ([0, 1, 2] as const).map(i => originMm[i] + ((dims[i] - 1) / 2) * spacingMm[i]);
  const [x = 0, y = 0, z = 0] = middle;
  const pixels =
    unit === 'HU'
      ? axialPicture(volume, { ...size, widthMm, centreMm: [x, y, zMm] }, WINDOWS.lung)
      : mapped(
          new Uint8Array(size.widthPx * size.heightPx),
          projectionOf(volume, { ...size, widthMm, centreMm: [x, y, z] }),
          uptake => Math.min(255, Math.max(0, (255 * uptake) / UPTAKE[unit].width)),
        );
  return sharp(pixels, { raw: { width: size.widthPx, height: size.heightPx, channels: 1 } })
    .jpeg({ quality: 90 })
    .toBuffer({ resolveWithObject: true });
}
