import { type Ct, columnOf, sliceOf } from './thorax/thorax';

/** Window width and level in HU. */
export const WINDOWS = {
  lung: { width: 1500, level: -600 },
  mediastinum: { width: 400, level: 40 },
} as const;

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

interface View {
  readonly centreMm: readonly [number, number, number];
  readonly widthMm: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly window: keyof typeof WINDOWS;
}

/**
 * An axial slice in grey bytes, in radiological display: seen from the feet, so that the patient's right is on the
 * image's left and the front is up. With x to the patient's left and y to the back, that is x right and y down.
 */
export function axialSlice(ct: Ct, view: View): Uint8Array {
  const { centreMm, widthMm, widthPx, heightPx } = view;
  const { columns } = ct.grid;
  const perPx = widthMm / widthPx;
  const hold = (i: number) => Math.min(columns - 1, Math.max(0, i));
  const slice = ct.hu.subarray(Math.round(sliceOf(ct, centreMm[2])) * columns ** 2);

  // Rows of the image in columns of voxels first, then along each row: the two directions are independent.
  const { width, level } = WINDOWS[view.window];
  const out = new Uint8Array(widthPx * heightPx);
  const across = Array.from({ length: widthPx }, (_, column) =>
    taps(columnOf(ct, centreMm[0] + (column + 0.5 - widthPx / 2) * perPx)),
  );
  const line = new Float32Array(columns);
  for (let row = 0; row < heightPx; row++) {
    const { first, weights } = taps(columnOf(ct, centreMm[1] + (row + 0.5 - heightPx / 2) * perPx));
    line.fill(0);
    weights.forEach((weight, tap) => {
      const from = hold(first + tap) * columns;
      for (let i = 0; i < columns; i++) line[i]! += weight * slice[from + i]!;
    });
    for (let column = 0; column < widthPx; column++) {
      const { first: i, weights: w } = across[column]!;
      const hu =
        w[0] * line[hold(i)]! +
        w[1] * line[hold(i + 1)]! +
        w[2] * line[hold(i + 2)]! +
        w[3] * line[hold(i + 3)]!;
      out[row * widthPx + column] = Math.min(255, Math.max(0, ((hu - level) / width + 0.5) * 255));
    }
  }
  return out;
}
