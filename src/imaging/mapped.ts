type Numbers = Uint8Array | Uint16Array | Float32Array;

/**
 * Fills `out` with the values, each through `by`. A loop: `TypedArray.from` walks an iterator, which on the millions of
 * voxels of a scan takes ten times as long.
 */
export function mapped<T extends Numbers>(
  out: T,
  values: ArrayLike<number>,
  by: (value: number, index: number) => number,
): T {
  for (let i = 0; i < out.length; i++) out[i] = by(values[i] ?? 0, i);
  return out;
}
