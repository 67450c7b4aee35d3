import type { Volume } from './volume.ts';

/**
 * Volumes as they travel: stored values predicted from their neighbours, or from an earlier volume of the same grid, so
 * that the rest is small and deflates well. No value is lost.
 */
export interface PackHeader extends Omit<Volume, 'data'> {
  readonly bits: 8 | 16;
  /** The volume that this one is the difference to. */
  readonly base?: string;
}

type Values = Volume['data'];

/** Residuals are folded: 0, −1, 1, −2 … become 0, 1, 2, 3 …, so that small ones have small bytes. */
const fold = (signed: number) => (signed < 0 ? -2 * signed - 1 : 2 * signed);
const unfold = (folded: number) => (folded & 1 ? -((folded + 1) >> 1) : folded >> 1);

/** The mean of the voxels to the left and above; on the first row and column, the one there is. */
function guess(values: Values, n: number, columns: number, plane: number): number {
  const left = n % columns ? values[n - 1] : undefined;
  const above = n % plane >= columns ? values[n - columns] : undefined;
  return ((left ?? above ?? 0) + (above ?? left ?? 0)) >> 1;
}

/** Wraps into −half … half − 1, so that the residual has no more bits than the value. */
const wrap = (value: number, bits: number) => (value << (32 - bits)) >> (32 - bits);

/** The residuals, as bytes: those of 16 bits in two planes, the low bytes first. */
export function residuals({ data, dims }: Pick<Volume, 'data' | 'dims'>, base?: Values): Uint8Array {
  const [columns, rows] = dims;
  const bits = data.BYTES_PER_ELEMENT * 8;
  const out = new Uint8Array(data.length * data.BYTES_PER_ELEMENT);
  for (let n = 0; n < data.length; n++) {
    const from = base ? (base[n] ?? 0) : guess(data, n, columns, columns * rows);
    const folded = fold(wrap((data[n] ?? 0) - from, bits));
    out[n] = folded & 255;
    if (bits === 16) out[data.length + n] = folded >> 8;
  }
  return out;
}

/**
 * Values back from their residuals. It pauses after every so many slices, so that a talk goes on while it works.
 * @param pause resolves when it may go on
 */
export async function restore(
  bytes: Uint8Array,
  { dims, bits }: Pick<PackHeader, 'dims' | 'bits'>,
  base: Values | undefined,
  pause: () => Promise<void>,
): Promise<Values> {
  const [columns, rows, slices] = dims;
  const plane = columns * rows;
  const size = plane * slices;
  const values = bits === 8 ? new Uint8Array(size) : new Uint16Array(size);
  const mask = bits === 8 ? 0xff : 0xffff;
  for (let k = 0; k < slices; k++) {
    for (let n = k * plane; n < (k + 1) * plane; n++) {
      const folded = bits === 8 ? (bytes[n] ?? 0) : (bytes[n] ?? 0) | ((bytes[size + n] ?? 0) << 8);
      const from = base ? (base[n] ?? 0) : guess(values, n, columns, plane);
      values[n] = (from + unfold(folded)) & mask;
    }
    if (k % 24 === 23) await pause();
  }
  return values;
}

const MAGIC = 0x314c4f56; // VOL1

/** A file of a header and deflated residuals. */
export function joinPack(header: PackHeader, deflated: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const out = new Uint8Array(8 + text.length + deflated.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, text.length, true);
  out.set(text, 8);
  out.set(deflated, 8 + text.length);
  return out;
}

/**
 * Header and deflated residuals of a file.
 * @throws Error when it is not such a file
 */
export function splitPack(file: Uint8Array<ArrayBuffer>): {
  header: PackHeader;
  deflated: Uint8Array<ArrayBuffer>;
} {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('no volume in this file');
  const end = 8 + view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(8, end))) as PackHeader;
  return { header, deflated: file.subarray(end) };
}
