import { gzipSync } from 'node:zlib';
import type { Scan } from './thorax/thorax';

const HEADER = 352;
const NOTICE = 'SYNTHETIC: computed volume, not of a patient';
const UINT8 = 2;
const MM = 2;

/** A byte a voxel: `value × slope + inter` is HU or SUV. */
export interface Quantised extends Scan {
  readonly data: Uint8Array;
  readonly slope: number;
  readonly inter: number;
}

/** Values in steps, held within a byte. */
export function quantise(values: ArrayLike<number>, slope: number, inter: number): Uint8Array {
  return Uint8Array.from(values, v => Math.min(255, Math.max(0, Math.round((v - inter) / slope))));
}

/**
 * A gzipped NIfTI-1 file (nifti.nimh.nih.gov). Voxels run to the patient's left, to the back and up; NIfTI counts to the
 * right and the front, so that the first two steps of the sform are negative.
 */
export function niftiOf({ grid, pix, data, slope, inter }: Quantised): Uint8Array {
  const out = new Uint8Array(HEADER + data.length);
  const view = new DataView(out.buffer);
  const dims = [grid.columns, grid.columns, grid.slices];
  view.setInt32(0, 348, true);
  view.setInt16(40, 3, true);
  for (const [i, n] of dims.entries()) view.setInt16(42 + 2 * i, n, true);
  for (let i = 3; i < 7; i++) view.setInt16(42 + 2 * i, 1, true);
  view.setInt16(70, UINT8, true);
  view.setInt16(72, 8, true);
  view.setFloat32(76, 1, true);
  for (const [i, mm] of pix.entries()) view.setFloat32(80 + 4 * i, mm, true);
  view.setFloat32(108, HEADER, true);
  view.setFloat32(112, slope, true);
  view.setFloat32(116, inter, true);
  view.setUint8(123, MM);
  view.setInt16(254, 1, true); // sform: scanner coordinates
  const half = ((grid.columns - 1) / 2) * pix[0];
  const sform = [-pix[0], 0, 0, half, 0, -pix[1], 0, half, 0, 0, pix[2], grid.fromMm + pix[2] / 2];
  for (const [i, mm] of sform.entries()) view.setFloat32(280 + 4 * i, mm, true);
  out.set(new TextEncoder().encode(NOTICE), 148);
  out.set([0x6e, 0x2b, 0x31, 0], 344); // n+1
  out.set(data, HEADER);
  return gzipSync(out, { level: 9 });
}
