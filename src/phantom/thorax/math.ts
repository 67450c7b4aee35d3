// Seeded randomness, value noise and signed distances (mm; negative inside).
export type Vec3 = readonly [number, number, number];
export type Sdf = (x: number, y: number, z: number) => number;

export const clamp = (t: number, lo = 0, hi = 1) => Math.min(hi, Math.max(lo, t));
export const mix = (a: number, b: number, t: number) => a + (b - a) * t;
export function smoothstep(lo: number, hi: number, t: number) {
  const u = clamp((t - lo) / (hi - lo));
  return u * u * (3 - 2 * u);
}
/** 0 outside [a, d], 1 inside [b, c], smooth between. */
export const plateau = (t: number, a: number, b: number, c: number, d: number) =>
  t <= a || t >= d ? 0 : smoothstep(a, b, t) * (1 - smoothstep(c, d, t));

/** mulberry32 */
export function makeRng(seed: number) {
  let s = seed;
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const LATTICE = (() => {
  const random = makeRng(99);
  return Float32Array.from({ length: 1 << 18 }, random); // 64³, wraps around
})();

/** Trilinear value noise, 0..1, one cell per unit. */
export function noise(x: number, y: number, z: number) {
  const i = Math.floor(x),
    j = Math.floor(y),
    k = Math.floor(z);
  let u = x - i,
    v = y - j,
    w = z - k;
  u = u * u * (3 - 2 * u);
  v = v * v * (3 - 2 * v);
  w = w * w * (3 - 2 * w);
  const i0 = i & 63,
    i1 = (i + 1) & 63;
  const j0 = (j & 63) << 6,
    j1 = ((j + 1) & 63) << 6;
  const k0 = (k & 63) << 12,
    k1 = ((k + 1) & 63) << 12;
  const p = LATTICE[i0 | j0 | k0]!,
    q = LATTICE[i0 | j1 | k0]!,
    r = LATTICE[i0 | j0 | k1]!,
    s = LATTICE[i0 | j1 | k1]!;
  const px = p + (LATTICE[i1 | j0 | k0]! - p) * u,
    qx = q + (LATTICE[i1 | j1 | k0]! - q) * u;
  const rx = r + (LATTICE[i1 | j0 | k1]! - r) * u,
    sx = s + (LATTICE[i1 | j1 | k1]! - s) * u;
  const near = px + (qx - px) * v;
  return near + (rx + (sx - rx) * v - near) * w;
}

/** Piecewise table along z, half linear and half eased: no visible kinks, no overshoot. */
export const tableAlong = (zs: number[], values: number[]) => (z: number) => {
  let i = 0;
  while (i < zs.length - 2 && z > zs[i + 1]!) i++;
  const t = clamp((z - zs[i]!) / (zs[i + 1]! - zs[i]!));
  return mix(values[i]!, values[i + 1]!, 0.5 * t + 0.5 * t * t * (3 - 2 * t));
};

export function smoothMax(a: number, b: number, k: number) {
  const h = Math.max(0, k - Math.abs(a - b));
  return Math.max(a, b) + (h * h) / (4 * k);
}
export const smoothMin = (a: number, b: number, k: number) => -smoothMax(-a, -b, k);

/** Radial distance to a superellipse of exponent 2.5 (a body or a chest is boxier than an ellipse). */
export function superellipse(x: number, y: number, a: number, b: number) {
  const p = Math.abs(x / a),
    q = Math.abs(y / b);
  const f = (p * p * Math.sqrt(p) + q * q * Math.sqrt(q)) ** 0.4;
  return f < 1e-6 ? -Math.min(a, b) : Math.sqrt(x * x + y * y) * (1 - 1 / f);
}

/** Ellipsoid, turned about z by `turn` radians. */
export function ellipsoid(c: Vec3, r: Vec3, turn = 0): Sdf {
  const co = Math.cos(turn),
    si = Math.sin(turn);
  const [ra, rb, rc] = r;
  return (x, y, z) => {
    const dx = x - c[0],
      dy = y - c[1];
    const a = (co * dx + si * dy) / ra,
      b = (-si * dx + co * dy) / rb,
      q = (z - c[2]) / rc;
    const k0 = Math.sqrt(a * a + b * b + q * q);
    const k1 = Math.sqrt((a * a) / (ra * ra) + (b * b) / (rb * rb) + (q * q) / (rc * rc));
    return k1 < 1e-9 ? -Math.min(ra, rb, rc) : (k0 * (k0 - 1)) / k1;
  };
}

/** Egg around any axis: half-length `long`, half-width `wide`. */
export function spheroid(c: Vec3, axis: Vec3, long: number, wide: number): Sdf {
  const n = Math.hypot(...axis),
    ax = axis[0] / n,
    ay = axis[1] / n,
    az = axis[2] / n;
  return (x, y, z) => {
    const dx = x - c[0],
      dy = y - c[1],
      dz = z - c[2];
    const along = dx * ax + dy * ay + dz * az;
    const across2 = Math.max(0, dx * dx + dy * dy + dz * dz - along * along);
    const k0 = Math.sqrt((along * along) / (long * long) + across2 / (wide * wide));
    const k1 = Math.sqrt((along * along) / long ** 4 + across2 / wide ** 4);
    return k1 < 1e-9 ? -Math.min(long, wide) : (k0 * (k0 - 1)) / k1;
  };
}

/** Tapered capsule. zStretch < 1 makes its section taller than wide (ribs). */
export function capsule(p: Vec3, q: Vec3, r0: number, r1: number, zStretch = 1): Sdf {
  const dx = q[0] - p[0],
    dy = q[1] - p[1],
    dz = (q[2] - p[2]) * zStretch;
  const len2 = dx * dx + dy * dy + dz * dz || 1e-9;
  return (x, y, z) => {
    const a = x - p[0],
      b = y - p[1],
      c = (z - p[2]) * zStretch;
    const t = clamp((a * dx + b * dy + c * dz) / len2);
    const ex = a - t * dx,
      ey = b - t * dy,
      ez = c - t * dz;
    return Math.sqrt(ex * ex + ey * ey + ez * ez) - (r0 + (r1 - r0) * t);
  };
}

/** Catmull-Rom through the points: vessels and muscles bend instead of breaking at each point. */
export function curve(points: Vec3[], perSpan = 5): Vec3[] {
  const out: Vec3[] = [];
  const at = (i: number) => points[clamp(i, 0, points.length - 1)]!;
  for (let i = 0; i + 1 < points.length; i++) {
    const a = at(i - 1);
    const b = at(i);
    const c = at(i + 1);
    const d = at(i + 2);
    for (let s = 0; s < perSpan; s++) {
      const t = s / perSpan;
      const f = (n: number) =>
        0.5 *
        (2 * b[n]! +
          (c[n]! - a[n]!) * t +
          (2 * a[n]! - 5 * b[n]! + 4 * c[n]! - d[n]!) * t * t +
          (3 * b[n]! - a[n]! - 3 * c[n]! + d[n]!) * t ** 3);
      out.push([f(0), f(1), f(2)]);
    }
  }
  out.push(points[points.length - 1]!);
  return out;
}
export function spread(radii: number[], perSpan = 5): number[] {
  const out: number[] = [];
  for (let i = 0; i + 1 < radii.length; i++)
    for (let s = 0; s < perSpan; s++) out.push(mix(radii[i]!, radii[i + 1]!, s / perSpan));
  out.push(radii[radii.length - 1]!);
  return out;
}
