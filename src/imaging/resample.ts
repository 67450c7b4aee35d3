// Enlarges voxels to pixels without steps.

/** Catmull-Rom weights of the four voxels about a fractional index, and the first of them: smooth edges. */
function taps(index: number): { first: number; weights: readonly [number, number, number, number] } {
  const t = index - Math.floor(index);
  return {
    first: Math.floor(index) - 1,
    weights: [
      0.5 * (-t + 2 * t * t - t ** 3),
      0.5 * (2 - 5 * t * t + 3 * t ** 3),
      0.5 * (t + 4 * t * t - 3 * t ** 3),
      0.5 * (t ** 3 - t * t),
    ],
  };
}

/** A plane of voxels, row by row. */
export interface Voxels {
  readonly values: ArrayLike<number>;
  readonly columns: number;
  readonly rows: number;
}

/** A picture's size, and where its pixels lie among the voxels: fractional indices. */
export interface Pixels {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly column: (px: number) => number;
  readonly row: (px: number) => number;
}

/** The value at every pixel; beyond the edge of the voxels, their last value goes on. */
export function resample({ values, columns, rows }: Voxels, pixels: Pixels): Float32Array {
  const { widthPx, heightPx } = pixels;
  const hold = (i: number) => Math.min(columns - 1, Math.max(0, i));
  const holdRow = (i: number) => Math.min(rows - 1, Math.max(0, i));
  const out = new Float32Array(widthPx * heightPx);
  // Rows of the image in columns of voxels first, then along each row: the two directions are independent.
  const across = Array.from({ length: widthPx }, (_, px) => taps(pixels.column(px)));
  const line = new Float32Array(columns);
  for (let y = 0; y < heightPx; y++) {
    const { first, weights } = taps(pixels.row(y));
    line.fill(0);
    weights.forEach((weight, tap) => {
      const from = holdRow(first + tap) * columns;
      for (let i = 0; i < columns; i++) line[i]! += weight * values[from + i]!;
    });
    for (let x = 0; x < widthPx; x++) {
      const { first: i, weights: w } = across[x]!;
      out[y * widthPx + x] =
        w[0] * line[hold(i)]! +
        w[1] * line[hold(i + 1)]! +
        w[2] * line[hold(i + 2)]! +
        w[3] * line[hold(i + 3)]!;
    }
  }
  return out;
}
