/** Seeded randomness and gradient noise. Lengths in µm. */
export type Random = () => number;
export function rng(s: number): Random {
  return () => {
    s = (s + 0x6d2b79f5) | 0;
    let t = Math.imul(s ^ (s >>> 15), 1 | s);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const GRADIENTS = Float32Array.from({ length: 128 }, (_, k) =>
  (k & 1 ? Math.sin : Math.cos)(((k >> 1) * Math.PI) / 32),
);
function lattice(i: number, j: number, dx: number, dy: number, seed: number): number {
  let h = Math.imul(i, 374761393) ^ Math.imul(j, 668265263) ^ seed;
  h = Math.imul(h ^ (h >>> 13), 1103515245);
  const g = ((h ^ (h >>> 16)) & 63) << 1;
  return GRADIENTS[g]! * dx + GRADIENTS[g + 1]! * dy;
}
/** Gradient noise, about -1..1, mean 0. Hashed lattice: no period, so no texture repeats across the field. */
export function noise(x: number, y: number, seed: number): number {
  const i = Math.floor(x),
    j = Math.floor(y),
    fx = x - i,
    fy = y - j,
    salt = Math.imul(seed, 1274126177);
  const u = fx * fx * fx * (fx * (fx * 6 - 15) + 10),
    v = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
  const top = lattice(i, j, fx, fy, salt) * (1 - u) + lattice(i + 1, j, fx - 1, fy, salt) * u;
  const bottom =
    lattice(i, j + 1, fx, fy - 1, salt) * (1 - u) + lattice(i + 1, j + 1, fx - 1, fy - 1, salt) * u;
  return 1.5 * (top * (1 - v) + bottom * v);
}
/** Three octaves, each rotated, so the lattice directions do not add up to a visible grid. */
export function fbm(x: number, y: number, seed: number): number {
  const x2 = 1.6 * x - 1.2 * y,
    y2 = 1.2 * x + 1.6 * y;
  return (
    0.58 * noise(x, y, seed) +
    0.3 * noise(x2, y2, seed + 1) +
    0.16 * noise(1.6 * x2 - 1.2 * y2, 1.2 * x2 + 1.6 * y2, seed + 2)
  );
}
export const clamp = (t: number, lo = 0, hi = 1) => Math.min(hi, Math.max(lo, t));
export const smooth = (from: number, to: number, t: number) => {
  const u = clamp((t - from) / (to - from));
  return u * u * (3 - 2 * u);
};
/** Union of two distances, rounded where they are within k of each other. */
export const smoothMax = (a: number, b: number, k: number) =>
  Math.max(a, b) + Math.max(k - Math.abs(a - b), 0) ** 2 / (4 * k);
