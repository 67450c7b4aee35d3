import { gzipSync } from 'node:zlib';
import type { Volume } from './volume.ts';

const HEADER = 352;
const MM = 2;

/**
 * A gzipped NIfTI-1 file (nifti.nimh.nih.gov) of a volume, with nothing of whatever it was made from. Voxels run to the
 * patient's left, to the back and up; NIfTI counts to the right and the front, so that the first two rows of the sform
 * are negative.
 * @param notice what the header says of it, up to 79 characters; nothing for a presenter's own
 */
export function niftiFileOf(
  { dims, spacingMm, originMm, slope, inter, data }: Volume,
  notice = '',
): Uint8Array {
  const out = new Uint8Array(HEADER + data.byteLength);
  const view = new DataView(out.buffer);
  const bits = data.BYTES_PER_ELEMENT * 8;
  view.setInt32(0, 348, true);
  view.setInt16(40, 3, true);
  for (const [i, n] of dims.entries()) view.setInt16(42 + 2 * i, n, true);
  for (let i = 3; i < 7; i++) view.setInt16(42 + 2 * i, 1, true);
  view.setInt16(70, bits === 8 ? 2 : 512, true);
  view.setInt16(72, bits, true);
  view.setFloat32(76, 1, true);
  for (const [i, mm] of spacingMm.entries()) view.setFloat32(80 + 4 * i, mm, true);
  view.setFloat32(108, HEADER, true);
  view.setFloat32(112, slope, true);
  view.setFloat32(116, inter, true);
  view.setUint8(123, MM);
  view.setInt16(254, 1, true); // sform: scanner coordinates
  const [dx, dy, dz] = spacingMm;
  const [x, y, z] = originMm;
  const sform = [-dx, 0, 0, -x, 0, -dy, 0, -y, 0, 0, dz, z];
  for (const [i, mm] of sform.entries()) view.setFloat32(280 + 4 * i, mm, true);
  out.set(new TextEncoder().encode(notice).subarray(0, 79), 148);
  out.set([0x6e, 0x2b, 0x31, 0], 344); // n+1
  out.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), HEADER);
  return gzipSync(out, { level: 9 });
}
