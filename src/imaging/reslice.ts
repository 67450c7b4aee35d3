import { indexOf, isWithin, sliceAt, type Volume } from './volume';

/** Fills pixels with an axial slice, seen from the feet: the patient's right on the left, the front up. */
export function axialInto(pixels: Uint32Array, volume: Volume, zMm: number, table: Uint32Array) {
  // Beyond its slices there is nothing: the last one would pass for another place.
  if (!isWithin(volume, zMm)) return void pixels.fill(0);
  const [columns, rows] = volume.dims;
  const from = sliceAt(volume, zMm) * columns * rows;
  const { data } = volume;
  for (let n = 0; n < pixels.length; n++) pixels[n] = table[data[from + n] ?? 0] ?? 0;
}

/** The same between two slices, in proportion: for a PET, whose slices are thick. */
export function axialBetweenInto(pixels: Uint32Array, volume: Volume, zMm: number, table: Uint32Array) {
  if (!isWithin(volume, zMm)) return void pixels.fill(0);
  const [columns, rows, slices] = volume.dims;
  const at = Math.min(slices - 1, Math.max(0, indexOf(volume, 2, zMm)));
  const below = Math.min(slices - 2, Math.floor(at));
  const share = at - below;
  const plane = columns * rows;
  const { data } = volume;
  for (let n = 0; n < pixels.length; n++) {
    const a = data[below * plane + n] ?? 0;
    const b = data[(below + 1) * plane + n] ?? 0;
    pixels[n] = table[Math.round(a + (b - a) * share)] ?? 0;
  }
}

/** Fills pixels with a coronal slice, seen from the front: the patient's right on the left, the head up. */
export function coronalInto(pixels: Uint32Array, volume: Volume, yMm: number, table: Uint32Array) {
  const [columns, rows, slices] = volume.dims;
  const j = Math.min(rows - 1, Math.max(0, Math.round(indexOf(volume, 1, yMm))));
  const { data } = volume;
  for (let k = 0; k < slices; k++) {
    const from = (k * rows + j) * columns;
    const to = (slices - 1 - k) * columns;
    for (let i = 0; i < columns; i++) pixels[to + i] = table[data[from + i] ?? 0] ?? 0;
  }
}
