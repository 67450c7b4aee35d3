import { describe, expect, test } from 'vitest';
import { mmOf, planeBox, pxOf, scaleBarMm, zoomed } from '../../src/imaging/framing';
import { axialBetweenInto, axialInto, coronalInto } from '../../src/imaging/reslice';
import { sliceAt, type Volume } from '../../src/imaging/volume';
import { greyTable, heatOf, WINDOWS } from '../../src/imaging/window';

/** 3 × 2 × 2 voxels of 2 × 3 × 4 mm, in steps of 8 HU from −1024. */
const volume: Volume = {
  dims: [3, 2, 2],
  spacingMm: [2, 3, 4],
  originMm: [-2, 10, 100],
  unit: 'HU',
  slope: 8,
  inter: -1024,
  data: Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
};
const grey = (word: number) => word & 255;
const same = Uint32Array.from({ length: 256 }, (_, n) => n);

describe('windows', () => {
  const lung = greyTable(volume, WINDOWS.lung);
  test('lung, W 1500 L −600: −1350 is black, 150 white, the level mid-grey', () => {
    // −1024 lies 0.217 up: 55. −600 is (−600 + 1024) / 8 = 53. 152 is 147.
    expect(grey(lung[0]!)).toBe(55);
    expect(grey(lung[53]!)).toBe(128);
    expect(grey(lung[147]!)).toBe(255);
    expect(grey(lung[255]!)).toBe(255);
  });
  test('mediastinum, W 400 L 40: below −160 black', () => {
    const table = greyTable(volume, WINDOWS.mediastinum);
    expect(grey(table[108]!)).toBe(0);
    expect(grey(table[133]!)).toBe(128);
    expect(grey(table[158]!)).toBe(255);
  });
  test('inverted', () => expect(grey(greyTable(volume, WINDOWS.lung, true)[0]!)).toBe(200));
  test('heat: blood faint, the hottest white, and nothing where there is no uptake', () => {
    const alpha = (suv: number, opacity = 1) => heatOf(suv, opacity) >>> 24;
    expect(alpha(0.8)).toBe(0);
    expect(alpha(1.8)).toBeGreaterThan(0);
    expect(alpha(1.8)).toBeLessThan(60);
    expect(alpha(12)).toBe(Math.round(255 * 0.94));
    expect(alpha(12, 0.5)).toBe(120);
    expect(heatOf(12, 1) & 0xffffff).toBe(0xffffff);
  });
});

describe('slices', () => {
  test('axial: the nearest slice, as it lies: left to the right, back down', () => {
    const pixels = new Uint32Array(6);
    axialInto(pixels, volume, 102.1, same);
    expect([...pixels]).toEqual([6, 7, 8, 9, 10, 11]);
    expect(sliceAt(volume, 0)).toBe(0);
    expect(sliceAt(volume, 999)).toBe(1);
  });
  test('between two: in proportion', () => {
    const pixels = new Uint32Array(6);
    axialBetweenInto(pixels, volume, 102, same);
    expect([...pixels]).toEqual([3, 4, 5, 6, 7, 8]);
    axialBetweenInto(pixels, volume, 104, same);
    expect([...pixels]).toEqual([6, 7, 8, 9, 10, 11]);
  });
  test('beyond the volume there is nothing: its last slice would pass for another place', () => {
    const pixels = new Uint32Array(6).fill(9);
    axialInto(pixels, volume, 500, same);
    expect([...pixels]).toEqual([0, 0, 0, 0, 0, 0]);
    axialBetweenInto(pixels.fill(9), volume, 90, same);
    expect([...pixels]).toEqual([0, 0, 0, 0, 0, 0]);
  });
  test('coronal: the head up', () => {
    const pixels = new Uint32Array(6);
    coronalInto(pixels, volume, 13, same);
    expect([...pixels]).toEqual([9, 10, 11, 3, 4, 5]);
  });
});

describe('where things are on a panel', () => {
  const framing = { centreMm: [80, -6], widthMm: 100, widthPx: 400, heightPx: 200 } as const;
  test('the centre in the middle, the patient’s left to the right', () => {
    expect(pxOf(framing, [80, -6])).toEqual([200, 100]);
    expect(pxOf(framing, [90, -1])).toEqual([240, 120]);
    expect(mmOf(framing, [240, 120])).toEqual([90, -1]);
  });
  test('a plane reaches half a voxel beyond its centres', () => {
    const box = planeBox({ centreMm: [0, 10], widthMm: 10, widthPx: 100, heightPx: 100 }, volume);
    // −3 mm is 2 mm right of the edge at −5; 8.5 is 1.5 above 10; 3 × 2 and 2 × 3 mm.
    expect(box).toEqual([20, 35, 60, 60]);
  });
  test('zoomed and moved', () => {
    expect(zoomed(framing, 2, [5, 0])).toMatchObject({ centreMm: [85, -6], widthMm: 50 });
  });
  test('a scale bar of a round length, at most a quarter', () => {
    expect([135, 100, 50, 12].map(widthMm => scaleBarMm({ widthMm }))).toEqual([20, 20, 10, 2]);
  });
});
