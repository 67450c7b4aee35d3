import { describe, expect, test } from 'vitest';
import { axialPicture, fusedPicture, projectionOf, type Samples } from '../../src/imaging/picture';
import { WINDOWS } from '../../src/imaging/window';

/** 8 × 8 × 8 voxels of 10 mm about the origin, air but for one block of 2 × 2 × 2 at the left, back, top. */
const dims = [8, 8, 8] as const;
const at = (n: number) => [n % 8, Math.floor(n / 8) % 8, Math.floor(n / 64)] as const;
const filled = (block: number, rest: number): Samples => ({
  dims,
  spacingMm: [10, 10, 10],
  originMm: [-35, -35, -35],
  slope: 1,
  inter: 0,
  data: Float32Array.from({ length: 512 }, (_, n) => (at(n).every(i => i >= 6) ? block : rest)),
});
const frame = { centreMm: [0, 0, 35] as const, widthMm: 80, widthPx: 8, heightPx: 8 };
const pixel = (image: ArrayLike<number>, x: number, y: number, width = 8) => image[y * width + x];

describe('an axial picture', () => {
  const ct = filled(3000, -1000);
  test('has the patient’s left at its right, the back below', () => {
    const grey = axialPicture(ct, frame, WINDOWS.lung);
    expect(pixel(grey, 7, 7)).toBe(255);
    expect([pixel(grey, 0, 7), pixel(grey, 7, 0), pixel(grey, 0, 0)].every(v => (v ?? 0) < 80)).toBe(true);
  });
  test('is another slice lower down', () => {
    expect(Math.max(...axialPicture(ct, { ...frame, centreMm: [0, 0, -35] }, WINDOWS.lung))).toBeLessThan(80);
  });
  test('inverts; and is black where there is no voxel, inverted or not', () => {
    const wide = { ...frame, widthMm: 160 };
    const dark = axialPicture(ct, wide, WINDOWS.lung, { invert: true });
    expect(pixel(dark, 0, 0)).toBe(0);
    expect(pixel(dark, 2, 2)).toBeGreaterThan(170);
  });
});

test('PET over CT: heat where uptake is, the CT where none is', () => {
  const rgb = fusedPicture(filled(40, 40), filled(12, 0), frame);
  const of = (x: number, y: number) => [...rgb.slice((y * 8 + x) * 3, (y * 8 + x) * 3 + 3)];
  expect(of(0, 0)).toEqual([127, 127, 127]);
  expect(Math.min(...of(7, 7))).toBeGreaterThan(220);
});

describe('a projection', () => {
  test('finds the highest value from front to back, the head up', () => {
    const mip = projectionOf(filled(9, 1), { ...frame, centreMm: [0, 0, 0] });
    expect(pixel(mip, 7, 0)).toBeCloseTo(9);
    expect(pixel(mip, 7, 7)).toBeCloseTo(1);
    expect(pixel(mip, 0, 0)).toBeCloseTo(1);
  });
  test('leaves out what does not count', () => {
    const mip = projectionOf(filled(9, 1), { ...frame, centreMm: [0, 0, 0] }, ([x]) => x < 0);
    expect(Math.max(...mip)).toBeLessThan(1.2);
  });
});
