import { describe, expect, test } from 'vitest';
import { countOf, keptOf, slabOf } from '../../src/imaging/slab';
import type { Volume } from '../../src/imaging/volume';

/** 2 × 2 × 300 voxels of 1 mm, the lowest centre at −900 mm; each slice holds its number. */
const volume: Volume = {
  dims: [2, 2, 300],
  spacingMm: [0.7, 0.7, 1],
  originMm: [0, 0, -900],
  unit: 'HU',
  slope: 1,
  inter: 0,
  data: Uint16Array.from({ length: 1200 }, (_, n) => Math.floor(n / 4)),
};
const at = (zMm: number, radiusMm: number) => ({ mm: [0, 0, zMm] as const, radiusMm });

describe('what of a volume travels', () => {
  test('all of it, where it fits', () => {
    const kept = keptOf(volume, undefined, { bytesPerSlice: 1, mostBytes: 300 });
    expect(kept).toEqual({ from: 0, to: 299, every: 1 });
  });
  test('every third slice, where a third fits', () => {
    const kept = keptOf(volume, undefined, { bytesPerSlice: 1, mostBytes: 100 });
    expect(kept).toEqual({ from: 0, to: 299, every: 3 });
    expect(countOf(kept)).toBe(100);
  });
  test('the slices around the landmarks, 25 mm beyond the lesions', () => {
    // −800 − 10 − 25 = −835 is slice 65; −700 + 20 + 25 = −655 is slice 245.
    const landmarks = { primary: at(-700, 20), node: at(-800, 10) };
    expect(keptOf(volume, landmarks, { bytesPerSlice: 1, mostBytes: 300 })).toEqual({
      from: 65,
      to: 245,
      every: 1,
    });
    // 181 slices of which 100 fit: every second.
    expect(keptOf(volume, landmarks, { bytesPerSlice: 1, mostBytes: 100 }).every).toBe(2);
  });
  test('not beyond the volume, and never under eight slices', () => {
    const kept = keptOf(volume, { node: at(-895, 5) }, { bytesPerSlice: 1, mostBytes: 1 });
    expect(kept.from).toBe(0);
    expect(countOf(kept)).toBeGreaterThanOrEqual(8);
  });
  test('a kept slice stands at its own height, with its own voxels', () => {
    const slab = slabOf(volume, { from: 65, to: 245, every: 2 });
    expect(slab.dims).toEqual([2, 2, 91]);
    expect(slab.spacingMm).toEqual([0.7, 0.7, 2]);
    expect(slab.originMm[2]).toBe(-835);
    expect([...slab.data.slice(0, 5)]).toEqual([65, 65, 65, 65, 67]);
    expect(slab.data.at(-1)).toBe(245);
  });
});
