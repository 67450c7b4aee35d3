// What the CT scanner does to the truth: blur, band-pass noise, shoulder streaks.
import { clamp, makeRng, noise } from './math';
import { blur, type Volume } from './volume';

const PSF = 0.42; // voxels, sigma in the plane
const NOISE_HU = 13; // sigma in soft tissue at the heart
const TABLE = 1 << 16;

/** Fast Gaussian numbers: Box-Muller table, read in seeded random order. */
export function gaussian(seed: number) {
  const random = makeRng(seed),
    table = new Float32Array(TABLE);
  for (let i = 0; i < TABLE; i++)
    table[i] = Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random());
  return () => table[(random() * TABLE) | 0]!;
}

export function scan(v: Volume, seed: number): Int16Array {
  const { nx, nz } = v,
    size = nx * nx,
    out = new Int16Array(v.values.length),
    draw = gaussian(seed);
  const image = new Float32Array(size),
    fine = new Float32Array(size),
    coarse = new Float32Array(size),
    rows = new Float32Array(nx * 8);
  for (let k = 0; k < nz; k++) {
    const z = v.z(k),
      shoulder = clamp((z - 222) / 40);
    image.set(v.values.subarray(k * size, (k + 1) * size));
    blur(image, nx, nx, 1, [PSF, PSF, 0]);
    // filtered back-projection noise is band-passed: fine minus coarse, hence the grain
    for (let i = 0; i < size; i++) fine[i] = draw();
    coarse.set(fine);
    blur(fine, nx, nx, 1, [0.62, 0.62, 0]);
    blur(coarse, nx, nx, 1, [1.7, 1.7, 0]);
    for (let i = 0; i < rows.length; i++) rows[i] = draw();
    for (let j = 0, n = 0; j < nx; j++) {
      const y = v.x(j);
      for (let i = 0; i < nx; i++, n++) {
        const x = v.x(i),
          value = image[n]!;
        const path = 0.72 + 0.5 * Math.exp(-((x / 120) ** 2) - (y / 75) ** 2); // longer path, more noise
        const sigma =
          NOISE_HU * path * (1 + 0.65 * shoulder) * (value < -940 ? 0.35 : value < -400 ? 0.8 : 1);
        const grain = (fine[n]! - 0.86 * coarse[n]!) * 2.55 * sigma;
        const streakRow = clamp(j + 0.04 * x, 0, nx - 2),
          r = streakRow | 0,
          f = streakRow - r;
        const streak =
          shoulder *
          11 *
          (rows[r]! * (1 - f) + rows[r + 1]! * f) *
          clamp(1.15 - Math.abs(x) / 170) *
          (0.6 + 0.8 * noise(x / 40, y / 5, z / 3));
        const inside = value > -1010 ? 1 : 0;
        out[k * size + n] = Math.round(clamp(value + inside * (grain + streak), -1024, 3071));
      }
    }
  }
  return out;
}
