import { gunzipSync } from 'node:zlib';
import { isCompressed, isNIFTI, type NIFTI1, type NIFTI2, readHeader, readImage } from 'nifti-reader-js';
import type { PointMm } from './manifest.ts';
import { mapped } from './mapped.ts';
import type { Unit, Volume } from './volume.ts';

type Header = NIFTI1 | NIFTI2;
type Stored = Uint8Array | Int16Array | Uint16Array | Float32Array;

/** NIfTI-1 data types that are read, by their code. */
const READ: Readonly<Record<number, (bytes: ArrayBuffer) => Stored>> = {
  2: bytes => new Uint8Array(bytes),
  4: bytes => new Int16Array(bytes),
  8: bytes => Float32Array.from(new Int32Array(bytes)),
  16: bytes => new Float32Array(bytes),
  64: bytes => Float32Array.from(new Float64Array(bytes)),
  512: bytes => new Uint16Array(bytes),
};
/** Axes further off the patient's than this are not shown: measures would be wrong. */
const MOST_TILT_DEGREES = 1;
const FEWEST_VOXELS = 8;
/** Bytes of a header. */
const SHORTEST = 348;
/** HU that a scanner gives, metal included: what lies beyond is no density. */
const HU = { low: -2048, high: 16384 } as const;

function storedOf(header: Header, image: ArrayBuffer): Stored {
  const read = READ[header.datatypeCode];
  if (!read)
    throw new Error(
      `NIfTI data type ${header.datatypeCode}: give int16, uint16, int32, uint8, float32 or float64`,
    );
  const bytes = header.numBitsPerVoxel / 8;
  const buffer = image.slice(0);
  if (!header.littleEndian && bytes > 1) new Uint8Array(buffer).reverse();
  const stored = read(buffer);
  // Reversing all bytes turns the order of values round, too.
  return header.littleEndian || bytes === 1 ? stored : stored.reverse();
}

interface Axis {
  /** Which voxel axis runs along this axis of the patient, and whether against it. */
  readonly from: number;
  readonly flipped: boolean;
  readonly spacingMm: number;
}

/**
 * How the voxels lie in the patient: NIfTI counts to the right, the front and up; here it is left, back and up.
 * @throws Error where the axes are tilted
 */
function axesOf(affine: readonly (readonly number[])[]): Axis[] {
  const column = (j: number) => [0, 1, 2].map(i => affine[i]?.[j] ?? 0);
  return [0, 1, 2].map(patient => {
    const from = [0, 1, 2].toSorted(
      (a, b) => Math.abs(column(b)[patient] ?? 0) - Math.abs(column(a)[patient] ?? 0),
    )[0] as number;
    const length = Math.hypot(...column(from));
    const along = column(from)[patient] ?? 0;
    const tilt = (Math.acos(Math.min(1, Math.abs(along) / length)) * 180) / Math.PI;
    if (tilt > MOST_TILT_DEGREES) {
      throw new Error(`its axes are tilted by ${tilt.toFixed(1)}°: resample it to the patient's axes first`);
    }
    return { from, flipped: patient < 2 ? along > 0 : along < 0, spacingMm: length };
  });
}

/** How far the two of a header's orientations may differ, in mm for the voxels of a corner 100 mm away. */
const SAME_PLACE_MM = 2;

/**
 * Which side is left must be certain: at least one orientation, and where there are two they agree.
 * @throws Error with the remedy
 */
function checkOrientation(header: Header) {
  const { qform_code: q, sform_code: s, affine, pixDims, qoffset_x, qoffset_y, qoffset_z } = header;
  if (!(q > 0 || s > 0))
    throw new Error('its header does not say which side is left: convert it from DICOM again');
  if (!(q > 0 && s > 0)) return;
  const { quatern_b: b, quatern_c: c, quatern_d: d } = header;
  const a = Math.sqrt(Math.max(0, 1 - b * b - c * c - d * d));
  const flip = pixDims[0] === -1 ? -1 : 1;
  const rotation = [
    [a * a + b * b - c * c - d * d, 2 * (b * c - a * d), flip * 2 * (b * d + a * c)],
    [2 * (b * c + a * d), a * a + c * c - b * b - d * d, flip * 2 * (c * d - a * b)],
    [2 * (b * d - a * c), 2 * (c * d + a * b), flip * (a * a + d * d - b * b - c * c)],
  ];
  const offset = [qoffset_x, qoffset_y, qoffset_z];
  const differ = rotation.some((row, i) => {
    const along = row.map((value, j) => Math.abs(value - (affine[i]?.[j] ?? 0) / (pixDims[j + 1] || 1)));
    return (
      Math.max(...along) * 100 > SAME_PLACE_MM ||
      Math.abs((offset[i] ?? 0) - (affine[i]?.[3] ?? 0)) > SAME_PLACE_MM
    );
  });
  if (differ)
    throw new Error('its sform and its qform disagree on where it lies: convert it from DICOM again');
}

/** Fractions held within what can be HU: one voxel far out would take the steps of all others. */
const clipped = (stored: Float32Array, slope: number, inter: number) =>
  stored.map(v => (Math.min(HU.high, Math.max(HU.low, v * slope + inter)) - inter) / slope);

/** Stored values as whole numbers of 8 or 16 bits, and what they mean. Whole numbers keep their values. */
function quantised(raw: Stored, { slope, inter, unit }: { slope: number; inter: number; unit: Unit }) {
  const stored = unit === 'HU' && raw instanceof Float32Array ? clipped(raw, slope, inter) : raw;
  if (stored instanceof Uint8Array || stored instanceof Uint16Array) return { data: stored, slope, inter };
  if (stored instanceof Int16Array) {
    const data = mapped(new Uint16Array(stored.length), stored, v => v + 32768);
    return { data, slope, inter: inter - 32768 * slope };
  }
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const v of stored) if (Number.isFinite(v)) [low, high] = [Math.min(low, v), Math.max(high, v)];
  const step = (high - low) / 65535 || 1;
  const data = mapped(new Uint16Array(stored.length), stored, v =>
    Number.isFinite(v) ? Math.round((v - low) / step) : 0,
  );
  return { data, slope: slope * step, inter: low * slope + inter };
}

/** The file's bytes, gzipped or not. Node's own gunzip: fflate's gives a file that was cut off as far as it goes. */
function unzipped(file: ArrayBuffer): ArrayBuffer {
  if (!isCompressed(file)) return file;
  try {
    const bytes = gunzipSync(new Uint8Array(file));
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  } catch {
    throw new Error('it is gzipped and damaged, or was cut off: copy it again');
  }
}

/**
 * A NIfTI file as voxels along the patient's axes.
 * @param file gzipped or not
 * @throws Error in one sentence when it is no NIfTI, not three-dimensional, too small, tilted or of another data type
 */
export function readNifti(file: ArrayBuffer, unit: Unit): Volume {
  const bytes = unzipped(file);
  if (bytes.byteLength < SHORTEST || !isNIFTI(bytes)) throw new Error('it is no NIfTI file');
  const header = readHeader(bytes);
  const [dimensions = 0, ...sizes] = header.dims;
  const dims = sizes.slice(0, 3);
  if (dimensions > 3 && sizes.slice(3, dimensions).some(n => n > 1)) {
    throw new Error(`it has ${dimensions} dimensions: give one volume of three`);
  }
  if (dims.length < 3 || dims.some(n => n < FEWEST_VOXELS)) {
    throw new Error(`it has ${dims.join(' × ')} voxels: give at least ${FEWEST_VOXELS} a side`);
  }
  checkOrientation(header);
  const stored = storedOf(header, readImage(header, bytes) as ArrayBuffer);
  const count = dims.reduce((a, b) => a * b, 1);
  if (stored.length < count)
    throw new Error(`it ends after ${stored.length} of ${count} voxels: it was cut off`);
  const slope = header.scl_slope || 1;
  const values = quantised(stored, { slope, inter: header.scl_slope ? header.scl_inter : 0, unit });
  return { ...turned(values.data, dims, header.affine), unit, slope: values.slope, inter: values.inter };
}

/** Voxels put along the patient's axes: left, back, up. */
function turned(data: Volume['data'], dims: readonly number[], affine: readonly (readonly number[])[]) {
  const axes = axesOf(affine);
  const strides = [1, dims[0] ?? 0, (dims[0] ?? 0) * (dims[1] ?? 0)];
  const sizes = axes.map(a => dims[a.from] ?? 0);
  const steps = axes.map(a => (strides[a.from] ?? 0) * (a.flipped ? -1 : 1));
  const first = axes.reduce(
    (sum, a, i) => sum + (a.flipped ? ((sizes[i] ?? 1) - 1) * (strides[a.from] ?? 0) : 0),
    0,
  );
  const out = data instanceof Uint8Array ? new Uint8Array(data.length) : new Uint16Array(data.length);
  let n = 0;
  for (let k = 0; k < (sizes[2] ?? 0); k++) {
    for (let j = 0; j < (sizes[1] ?? 0); j++) {
      let from = first + k * (steps[2] ?? 0) + j * (steps[1] ?? 0);
      for (let i = 0; i < (sizes[0] ?? 0); i++, n++) {
        out[n] = data[from] ?? 0;
        from += steps[0] ?? 0;
      }
    }
  }
  // The first voxel after turning, in the file's own indices, then in mm: right, front, up become left, back, up.
  const corner = [0, 1, 2].map(axis => {
    const along = axes.findIndex(a => a.from === axis);
    return axes[along]?.flipped ? (dims[axis] ?? 1) - 1 : 0;
  });
  const mm = [0, 1, 2].map(row => {
    const [a = 0, b = 0, c = 0, shift = 0] = affine[row] ?? [];
    return a * (corner[0] ?? 0) + b * (corner[1] ?? 0) + c * (corner[2] ?? 0) + shift;
  });
  return {
    data: out,
    dims: sizes as unknown as PointMm,
    spacingMm: axes.map(a => a.spacingMm) as unknown as PointMm,
    originMm: [-(mm[0] ?? 0), -(mm[1] ?? 0), mm[2] ?? 0] as const,
  };
}
