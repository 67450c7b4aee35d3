import { type Pixels, resample } from './resample';
import { type Ct, columnOf, type Scan, sliceOf } from './thorax/thorax';

/** Window width and level in HU. */
export const WINDOWS = {
  lung: { width: 1500, level: -600 },
  mediastinum: { width: 400, level: 40 },
} as const;

/** What a picture shows: `widthMm` about a centre, in square pixels. */
export interface Framing {
  readonly centreMm: readonly [number, number, number];
  readonly widthMm: number;
  readonly widthPx: number;
  readonly heightPx: number;
}
interface View extends Framing {
  readonly window: keyof typeof WINDOWS;
}

/**
 * The pixels of an axial picture in radiological display: seen from the feet, so that the patient's right is on the
 * image's left and the front is up. With x to the patient's left and y to the back, that is x right and y down.
 */
export function axialPixels(scan: Scan, { centreMm, widthMm, widthPx, heightPx }: Framing): Pixels {
  const perPx = widthMm / widthPx;
  return {
    widthPx,
    heightPx,
    column: px => columnOf(scan, centreMm[0] + (px + 0.5 - widthPx / 2) * perPx),
    row: px => columnOf(scan, centreMm[1] + (px + 0.5 - heightPx / 2) * perPx),
  };
}

/** An axial slice in grey bytes. */
export function axialSlice(ct: Ct, view: View): Uint8Array {
  const { columns } = ct.grid;
  const values = ct.hu.subarray(Math.round(sliceOf(ct, view.centreMm[2])) * columns ** 2);
  const { width, level } = WINDOWS[view.window];
  return Uint8Array.from(resample({ values, columns, rows: columns }, axialPixels(ct, view)), hu =>
    Math.min(255, Math.max(0, ((hu - level) / width + 0.5) * 255)),
  );
}
