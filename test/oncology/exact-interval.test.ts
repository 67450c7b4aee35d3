import { describe, expect, test } from 'vitest';
import { exactInterval } from '../../src/oncology/exact-interval';

describe('exact 95 % interval, against published tables', () => {
  test.each([
    [0, 36, 0, 9.7],
    [2, 36, 0.7, 18.7],
    [1, 110, 0, 5.0],
    [5, 10, 18.7, 81.3],
    [10, 10, 69.2, 100],
  ])('%i of %i', (events, n, from, to) => {
    const { fromPercent, toPercent } = exactInterval(events, n);
    expect(fromPercent).toBeCloseTo(from, 1);
    expect(toPercent).toBeCloseTo(to, 1);
  });
  test.each([
    [-1, 10],
    [11, 10],
    [1, 0],
    [0.5, 10],
  ])('%d of %d is refused', (events, n) => {
    expect(() => exactInterval(events, n)).toThrow(RangeError);
  });
});
