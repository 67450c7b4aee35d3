// Volumes as pictures: enlarged without steps, for the stills that stand on slides and paper.
import type { PointMm } from './manifest.ts';
import { mapped } from './mapped.ts';
import { type Pixels, resample } from './resample.ts';
import { type Geometry, indexOf, sliceAt } from './volume.ts';
import { type GreyWindow, type HeatScale, heat, heatCover, SUV_HEAT, WINDOWS } from './window.ts';

/** Values on a grid along the patient's axes: a volume, or a scan that was just computed. */
export interface Samples extends Geometry {
  readonly slope: number;
  readonly inter: number;
  readonly data: Uint8Array | Uint16Array | Int16Array | Float32Array;
}

/** What a picture shows: `widthMm` about a centre, in square pixels. */
export interface PictureFrame {
  readonly centreMm: PointMm;
  readonly widthMm: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Where the pixels of an axial picture lie among the voxels, in radiological display: seen from the feet, so that the
 * patient's right is on the image's left and the front is up. With x to the patient's left and y to the back, that is
 * x right and y down.
 */
function axialPixels(of: Geometry, { centreMm, widthMm, widthPx, heightPx }: PictureFrame): Pixels {
  const perPx = widthMm / widthPx;
  return {
    widthPx,
    heightPx,
    column: px => indexOf(of, 0, centreMm[0] + (px + 0.5 - widthPx / 2) * perPx),
    row: px => indexOf(of, 1, centreMm[1] + (px + 0.5 - heightPx / 2) * perPx),
  };
}

const grey = (value: number, { width, level }: GreyWindow) =>
  Math.min(255, Math.max(0, ((value - level) / width + 0.5) * 255));

const isWithin = (index: number, length: number) => index >= -0.5 && index <= length - 0.5;

/** An axial slice in grey bytes. `window` is in the volume's unit. */
export function axialPicture(
  of: Samples,
  frame: PictureFrame,
  window: GreyWindow,
  { invert = false } = {},
): Uint8Array {
  const [columns, rows] = of.dims;
  const values = of.data.subarray(sliceAt(of, frame.centreMm[2]) * columns * rows);
  const pixels = axialPixels(of, frame);
  const across = Array.from({ length: frame.widthPx }, (_, px) => isWithin(pixels.column(px), columns));
  const down = Array.from({ length: frame.heightPx }, (_, px) => isWithin(pixels.row(px), rows));
  const drawn = resample({ values, columns, rows }, pixels);
  return mapped(new Uint8Array(drawn.length), drawn, (stored, n) => {
    // Black where there is no voxel: the edge's last value would be drawn out to streaks.
    if (!across[n % frame.widthPx] || !down[Math.floor(n / frame.widthPx)]) return 0;
    const shade = grey(stored * of.slope + of.inter, window);
    return invert ? 255 - shade : shade;
  });
}

/** The plane between two slices of a PET, which are thick. */
function planeBetween(of: Samples, zMm: number): Float32Array {
  const [columns, rows, slices] = of.dims;
  const at = Math.min(slices - 1, Math.max(0, indexOf(of, 2, zMm)));
  const below = Math.min(slices - 2, Math.floor(at));
  const start = below * columns * rows;
  const lower = of.data.subarray(start, start + columns * rows);
  return mapped(new Float32Array(columns * rows), lower, (a, n) => {
    const b = of.data[start + columns * rows + n] ?? 0;
    return (a + (b - a) * (at - below)) * of.slope + of.inter;
  });
}

/** PET over CT in RGB bytes: uptake as heat on an axial slice in the mediastinal window. */
export function fusedPicture(
  ct: Samples,
  pet: Samples,
  frame: PictureFrame,
  scale: HeatScale = SUV_HEAT,
): Uint8Array {
  const under = axialPicture(ct, frame, WINDOWS.mediastinum);
  const [columns, rows] = pet.dims;
  const out = new Uint8Array(under.length * 3);
  const plane = { values: planeBetween(pet, frame.centreMm[2]), columns, rows };
  resample(plane, axialPixels(pet, frame)).forEach((uptake, o) => {
    const grey = under[o] ?? 0;
    const cover = heatCover(uptake, scale);
    const hot = cover > 0 ? heat(uptake / scale.hottest) : [0, 0, 0];
    for (let c = 0; c < 3; c++) out[o * 3 + c] = grey + (255 * (hot[c] ?? 0) - grey) * cover;
  });
  return out;
}

/** A maximum projection, seen from the front: the patient's right on the image's left, the head up. */
export function projectionOf(
  pet: Samples,
  { centreMm, widthMm, widthPx, heightPx }: PictureFrame,
  counts: (at: PointMm) => boolean = () => true,
): Float32Array {
  const perPx = widthMm / widthPx;
  return resample(
    { values: maxima(pet, counts), columns: pet.dims[0], rows: pet.dims[2] },
    {
      widthPx,
      heightPx,
      column: px => indexOf(pet, 0, centreMm[0] + (px + 0.5 - widthPx / 2) * perPx),
      row: px => indexOf(pet, 2, centreMm[2] - (px + 0.5 - heightPx / 2) * perPx),
    },
  );
}

/** The highest value from front to back, of the voxels that count; a row for each slice. */
function maxima(
  { data, dims, spacingMm, originMm, slope, inter }: Samples,
  counts: (at: PointMm) => boolean,
): Float32Array {
  const [columns, rows, slices] = dims;
  const out = new Float32Array(columns * slices);
  for (let k = 0, n = 0; k < slices; k++) {
    for (let j = 0; j < rows; j++) {
      for (let i = 0; i < columns; i++, n++) {
        const o = k * columns + i;
        const value = data[n]! * slope + inter;
        if (value <= out[o]!) continue;
        const at = [i, j, k].map((index, axis) => originMm[axis]! + index * spacingMm[axis]!);
        if (counts(at as unknown as PointMm)) out[o] = value;
      }
    }
  }
  return out;
}
