interface Spec {
  readonly dims: readonly number[];
  /** NIfTI-1 codes: 2 uint8, 4 int16, 16 float32, 512 uint16. */
  readonly datatype: 2 | 4 | 16 | 512;
  readonly values: readonly number[];
  /** Rows of the sform, RAS mm. */
  readonly sform?: readonly (readonly number[])[];
  /** b, c, d, then the offset; spacing in `pixdim`. */
  readonly qform?: {
    readonly quaternion: readonly number[];
    readonly offset: readonly number[];
    readonly qfac?: number;
  };
  readonly pixdim?: readonly number[];
  readonly slope?: number;
  readonly inter?: number;
  readonly bigEndian?: boolean;
}

const BYTES = { 2: 1, 4: 2, 16: 4, 512: 2 } as const;

/** A NIfTI-1 file written by hand from the standard's table of fields, for what other makers' files may hold. */
export function niftiFile(spec: Spec): ArrayBuffer {
  const {
    dims,
    datatype,
    values,
    sform,
    qform,
    pixdim = [1, 1, 1],
    slope = 0,
    inter = 0,
    bigEndian = false,
  } = spec;
  const little = !bigEndian;
  const size = BYTES[datatype];
  const buffer = new ArrayBuffer(352 + values.length * size);
  const view = new DataView(buffer);
  view.setInt32(0, 348, little);
  view.setInt16(40, dims.length, little);
  dims.forEach((n, i) => {
    view.setInt16(42 + 2 * i, n, little);
  });
  view.setInt16(70, datatype, little);
  view.setInt16(72, size * 8, little);
  view.setFloat32(76, qform?.qfac ?? 1, little);
  pixdim.forEach((mm, i) => {
    view.setFloat32(80 + 4 * i, mm, little);
  });
  view.setFloat32(108, 352, little);
  view.setFloat32(112, slope, little);
  view.setFloat32(116, inter, little);
  view.setInt16(252, qform ? 1 : 0, little);
  view.setInt16(254, sform ? 1 : 0, little);
  [...(qform?.quaternion ?? []), ...(qform?.offset ?? [])].forEach((v, i) => {
    view.setFloat32(256 + 4 * i, v, little);
  });
  (sform ?? []).flat().forEach((v, i) => {
    view.setFloat32(280 + 4 * i, v, little);
  });
  new Uint8Array(buffer).set([0x6e, 0x2b, 0x31, 0], 344);
  values.forEach((v, i) => {
    const at = 352 + i * size;
    if (datatype === 2) view.setUint8(at, v);
    if (datatype === 4) view.setInt16(at, v, little);
    if (datatype === 512) view.setUint16(at, v, little);
    if (datatype === 16) view.setFloat32(at, v, little);
  });
  return buffer;
}
