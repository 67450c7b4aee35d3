import { describe, expect, test } from 'vitest';
import { mmOf } from '../../src/imaging/framing';
import type { Volume } from '../../src/imaging/volume';
import {
  framingOf,
  scrolledBy,
  selecting,
  setFrom,
  startMarking,
  without,
  zoomedAt,
} from '../../src/stage/mark/marking';

/** 100 × 80 × 21 voxels of 2 × 2 × 5 mm: x from −99, y from −79, z from 0 to 100. */
const volume = {
  dims: [100, 80, 21],
  spacingMm: [2, 2, 5],
  originMm: [-99, -79, 0],
  unit: 'HU',
} as unknown as Volume;
const ids = ['primary', 'carina'];
const start = startMarking(volume, ids, {});

describe('marking', () => {
  test('begins at the middle slice with what is not marked yet', () => {
    expect([start.zMm, start.selected]).toEqual([50, 'primary']);
    const marked = startMarking(volume, ids, { primary: { mm: [1, 2, 30], radiusMm: 4 } });
    expect(marked.selected).toBe('carina');
  });
  test('a press and a drag give centre and radius, in tenths of a mm', () => {
    const { landmarks } = setFrom(start, 'primary', [10.04, 20, 50], [13, 24]);
    expect(landmarks.primary).toEqual({ mm: [10, 20, 50], radiusMm: 5 });
  });
  test('a press alone gives a small radius', () => {
    expect(setFrom(start, 'primary', [10, 20, 50], [10, 20]).landmarks.primary?.radiusMm).toBe(5);
  });
  test('scrolls by slices, and not beyond the volume', () => {
    expect(scrolledBy(start, volume, 2).zMm).toBe(60);
    expect(scrolledBy(start, volume, 99).zMm).toBe(100);
  });
  test('a landmark that is chosen is gone to; one that is removed is gone', () => {
    const marked = setFrom(scrolledBy(start, volume, 3), 'carina', [0, 0, 65], [0, 0]);
    expect(selecting({ ...marked, zMm: 5 }, 'carina')).toMatchObject({ zMm: 65, selected: 'carina' });
    expect(selecting({ ...marked, zMm: 5 }, 'primary').zMm).toBe(5);
    expect(without(marked, 'carina').landmarks).toEqual({});
  });
  test('zoom keeps the place under the pointer, and ends whole', () => {
    const pointer = [600, 200] as const;
    const before = mmOf(framingOf(volume, start, 800), pointer);
    const near = zoomedAt(start, volume, 800, pointer, 3);
    const after = mmOf(framingOf(volume, near, 800), pointer);
    expect(after[0]).toBeCloseTo(before[0], 9);
    expect(after[1]).toBeCloseTo(before[1], 9);
    expect(zoomedAt(near, volume, 800, pointer, 0.01)).toMatchObject({ zoom: 1, panMm: [0, 0] });
  });
});
