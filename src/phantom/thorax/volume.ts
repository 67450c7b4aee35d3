// The voxel grid and its painter: signed distance with edge coverage. x+ patient left, y+ posterior, z+ superior (mm).
import { capsule, clamp, curve, ellipsoid, type Sdf, spread, type Vec3 } from './math';

export const FOV = [384, 384, 288] as const; // mm
export type Value = number | ((d: number, x: number, y: number, z: number) => number);
export interface PaintOptions {
  gain?: number;
  onlyLung?: number;
  /** Adds to what is there and never darkens it: a veil through which vessels stay bright. */
  lighten?: boolean;
}
/** Values of `lung`. */
export const RIGHT = 1;
export const LEFT = 2;

/** Which voxels are computed: the whole frame in the plane, any run of slices. */
export interface Grid {
  readonly columns: number;
  readonly slices: number;
  readonly sliceMm: number;
  /** z of the lower face of the lowest slice, mm. */
  readonly fromMm: number;
}
const LAYERS = 3;
const LAYER_MM = 0.7;
/** The layers of one slice about a level, in the 512 columns of a scanner: 0.75 mm. */
export const levelGrid = (zMm: number): Grid => ({
  columns: 512,
  slices: LAYERS,
  sliceMm: LAYER_MM,
  fromMm: zMm - (LAYERS * LAYER_MM) / 2,
});

export class Volume {
  readonly nx: number;
  readonly nz: number;
  readonly pix: Vec3;
  readonly values: Float32Array; // HU of a CT, SUV of a PET
  readonly lung: Uint8Array; // 0, RIGHT or LEFT
  constructor(readonly grid: Grid) {
    this.nx = grid.columns;
    this.nz = grid.slices;
    this.pix = [FOV[0] / this.nx, FOV[1] / this.nx, grid.sliceMm];
    const n = this.nx * this.nx * this.nz;
    this.values = new Float32Array(n);
    this.lung = new Uint8Array(n);
  }
  copy(): Volume {
    const v = new Volume(this.grid);
    v.values.set(this.values);
    v.lung.set(this.lung);
    return v;
  }
  /** All slices averaged into one as thick as they: what a scanner does, so that oblique vessels end softly. */
  flatten(): Volume {
    const { grid, nz } = this;
    const v = new Volume({ ...grid, slices: 1, sliceMm: grid.sliceMm * nz });
    const { values } = v;
    this.values.forEach((value, n) => {
      values[n % values.length]! += value / nz;
    });
    return v;
  }
  x(i: number) {
    return (i - (this.nx - 1) / 2) * this.pix[0];
  }
  z(k: number) {
    return this.grid.fromMm + (k + 0.5) * this.pix[2];
  }
  column(x: number, grow = 0) {
    return clamp(Math.round(x / this.pix[0] + (this.nx - 1) / 2) + grow, 0, this.nx - 1);
  }
  /** Index of the slice that holds z; may lie outside the grid. */
  slice(z: number) {
    return Math.round((z - this.grid.fromMm) / this.pix[2] - 0.5);
  }

  /** Blend a value into the voxels of the box where sdf < half a voxel. */
  paint(lo: Vec3, hi: Vec3, sdf: Sdf, value: Value, options: PaintOptions = {}) {
    const { gain = 1, onlyLung = 0, lighten = false } = options,
      { nx, values, lung } = this,
      edge = this.pix[0];
    const i0 = this.column(lo[0], -1),
      i1 = this.column(hi[0], 1),
      j0 = this.column(lo[1], -1),
      j1 = this.column(hi[1], 1);
    const kEnd = Math.min(this.nz - 1, this.slice(hi[2]) + 1);
    for (let k = Math.max(0, this.slice(lo[2]) - 1); k <= kEnd; k++) {
      const z = this.z(k);
      for (let j = j0; j <= j1; j++) {
        const y = this.x(j);
        for (let i = i0; i <= i1; i++) {
          const n = (k * nx + j) * nx + i;
          if (onlyLung && lung[n] !== onlyLung) continue;
          const x = this.x(i),
            d = sdf(x, y, z);
          if (d > edge / 2) continue;
          const more = (typeof value === 'number' ? value : value(d, x, y, z)) - values[n]!;
          if (lighten && more < 0) continue;
          values[n]! += more * clamp(0.5 - d / edge) * gain;
        }
      }
    }
  }
  ellipsoid(c: Vec3, r: Vec3, value: Value, turn = 0, options?: PaintOptions) {
    const wide = turn ? Math.max(r[0], r[1]) : 0,
      rx = wide || r[0],
      ry = wide || r[1];
    this.paint(
      [c[0] - rx, c[1] - ry, c[2] - r[2]],
      [c[0] + rx, c[1] + ry, c[2] + r[2]],
      ellipsoid(c, r, turn),
      value,
      options,
    );
  }
  /** Chain of tapered capsules. */
  tube(
    points: Vec3[],
    radius: number | number[],
    value: Value,
    options?: PaintOptions & { zStretch?: number },
  ) {
    const zStretch = options?.zStretch ?? 1;
    for (let i = 0; i + 1 < points.length; i++) {
      const p = points[i]!,
        q = points[i + 1]!;
      const r0 = typeof radius === 'number' ? radius : radius[i]!,
        r1 = typeof radius === 'number' ? radius : radius[i + 1]!;
      const m = Math.max(r0, r1),
        mz = m / zStretch;
      this.paint(
        [Math.min(p[0], q[0]) - m, Math.min(p[1], q[1]) - m, Math.min(p[2], q[2]) - mz],
        [Math.max(p[0], q[0]) + m, Math.max(p[1], q[1]) + m, Math.max(p[2], q[2]) + mz],
        capsule(p, q, r0, r1, zStretch),
        value,
        options,
      );
    }
  }
  /** A tube along a smooth curve through the points. */
  vessel(
    points: Vec3[],
    radius: number | number[],
    value: Value,
    options?: PaintOptions & { zStretch?: number },
  ) {
    this.tube(curve(points), typeof radius === 'number' ? radius : spread(radius), value, options);
  }
}

/** Separable Gaussian in place; sigma in voxels. Whole x rows are combined at a time: memory is read in order. */
export function blur(a: Float32Array, nx: number, ny: number, nz: number, sigma: readonly number[]) {
  const kernelFor = (s: number) => {
    const r = Math.ceil(s * 2.6),
      w = Array.from({ length: 2 * r + 1 }, (_, i) => Math.exp(-((i - r) ** 2) / (2 * s * s)));
    const sum = w.reduce((p, q) => p + q, 0);
    return { r, w: Float32Array.from(w, t => t / sum) };
  };
  if (sigma[0]! > 0) {
    const { r, w } = kernelFor(sigma[0]!),
      padded = new Float32Array(nx + 2 * r);
    for (let start = 0; start < a.length; start += nx) {
      padded.set(a.subarray(start, start + nx), r);
      padded.fill(padded[r]!, 0, r);
      padded.fill(padded[nx + r - 1]!, nx + r);
      for (let i = 0; i < nx; i++) {
        let s = 0;
        for (let m = 0; m <= 2 * r; m++) s += w[m]! * padded[i + m]!;
        a[start + i] = s;
      }
    }
  }
  const acrossRows = (s: number, count: number, step: number, starts: number[]) => {
    if (s <= 0) return;
    const { r, w } = kernelFor(s),
      rows = new Float32Array(count * nx),
      sum = new Float32Array(nx);
    for (const start of starts) {
      for (let k = 0; k < count; k++) rows.set(a.subarray(start + k * step, start + k * step + nx), k * nx);
      for (let k = 0; k < count; k++) {
        sum.fill(0);
        for (let m = -r; m <= r; m++) {
          const from = Math.min(count - 1, Math.max(0, k + m)) * nx,
            f = w[m + r]!;
          for (let i = 0; i < nx; i++) sum[i]! += f * rows[from + i]!;
        }
        a.set(sum, start + k * step);
      }
    }
  };
  acrossRows(
    sigma[1]!,
    ny,
    nx,
    Array.from({ length: nz }, (_, k) => k * nx * ny),
  );
  acrossRows(
    sigma[2]!,
    nz,
    nx * ny,
    Array.from({ length: ny }, (_, j) => j * nx),
  );
}
