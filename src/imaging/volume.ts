import type { PointMm } from './manifest.ts';

/** What a stored value means: `value × slope + inter` in this unit. */
export type Unit = 'HU' | 'SUV' | 'relative uptake';

/**
 * Voxels along the patient's axes: columns to the patient's left, rows to the back, slices upwards. Millimetres are the
 * scanner's; `originMm` is the centre of the first voxel.
 */
export interface Geometry {
  readonly dims: PointMm;
  readonly spacingMm: PointMm;
  readonly originMm: PointMm;
}
export interface Volume extends Geometry {
  readonly unit: Unit;
  readonly slope: number;
  readonly inter: number;
  /** Stored values, column by column, row by row, slice by slice. */
  readonly data: Uint8Array | Uint16Array;
}

/** Where a coordinate lies along an axis (0 columns, 1 rows, 2 slices): a fractional index of voxels. */
export const indexOf = ({ originMm, spacingMm }: Geometry, axis: 0 | 1 | 2, mm: number) =>
  (mm - originMm[axis]) / spacingMm[axis];

/** The nearest slice to a height in mm, held within the volume. */
export function sliceAt(of: Geometry, zMm: number): number {
  return Math.min(of.dims[2] - 1, Math.max(0, Math.round(indexOf(of, 2, zMm))));
}

/** Whether a height in mm lies in a slice of it. */
export function isWithin(of: Geometry, zMm: number): boolean {
  const index = indexOf(of, 2, zMm);
  return index >= -0.5 && index <= of.dims[2] - 0.5;
}

/** The lowest and the highest slice's height in mm. */
export const reachMm = ({ originMm, spacingMm, dims }: Geometry) =>
  [originMm[2], originMm[2] + (dims[2] - 1) * spacingMm[2]] as const;

/** The value at a place, in the volume's unit, of the voxel that holds it; null outside. */
export function valueAt(volume: Volume, point: PointMm): number | null {
  const [i, j, k] = ([0, 1, 2] as const).map(axis => Math.round(indexOf(volume, axis, point[axis]))) as [
    number,
    number,
    number,
  ];
  const [columns, rows, slices] = volume.dims;
  if (i < 0 || j < 0 || k < 0 || i >= columns || j >= rows || k >= slices) return null;
  return (volume.data[(k * rows + j) * columns + i] ?? 0) * volume.slope + volume.inter;
}
