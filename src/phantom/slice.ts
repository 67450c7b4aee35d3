import type { Ct } from './thorax/thorax';

/** Window width and level in HU. */
export const WINDOWS = {
  lung: { width: 1500, level: -600 },
  mediastinum: { width: 400, level: 40 },
} as const;

/** Catmull-Rom between p1 and p2 at t: smooth edges from coarse voxels. */
const cubic = (p0: number, p1: number, p2: number, p3: number, t: number) =>
  0.5 *
  (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t + (3 * p1 - p0 - 3 * p2 + p3) * t ** 3);

/** HU at a point of an axial slice, in voxels; bicubic, edges held. */
function sampler({ dims: [nx, ny], hu }: Ct, k: number) {
  const at = (i: number, j: number) =>
    hu[(k * ny + Math.min(ny - 1, Math.max(0, j))) * nx + Math.min(nx - 1, Math.max(0, i))]!;
  return (x: number, y: number) => {
    const [i, j] = [Math.floor(x), Math.floor(y)];
    const row = (b: number) => cubic(at(i - 1, b), at(i, b), at(i + 1, b), at(i + 2, b), x - i);
    return cubic(row(j - 1), row(j), row(j + 1), row(j + 2), y - j);
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
  const { width, level } = WINDOWS[view.window];
  const perPx = widthMm / widthPx;
  const sample = sampler(ct, Math.round(centreMm[2] / ct.pix[2] - 0.5));
  const voxel = (mm: number, axis: 0 | 1) => mm / ct.pix[axis] + (ct.dims[axis] - 1) / 2;
  const out = new Uint8Array(widthPx * heightPx);
  for (let row = 0; row < heightPx; row++) {
    const y = voxel(centreMm[1] + (row + 0.5 - heightPx / 2) * perPx, 1);
    for (let column = 0; column < widthPx; column++) {
      const x = voxel(centreMm[0] + (column + 0.5 - widthPx / 2) * perPx, 0);
      const grey = ((sample(x, y) - level) / width + 0.5) * 255;
      out[row * widthPx + column] = Math.min(255, Math.max(0, grey));
    }
  }
  return out;
}
