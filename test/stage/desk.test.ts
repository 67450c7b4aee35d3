import { describe, expect, test } from 'vitest';
import { paceOf } from '../../src/stage/desk';
import type { Page } from '../../src/stage/page';
import { shapeOf } from '../../src/stage/preflight';
import { difference, rehearsed } from '../../src/stage/rehearsal';

const slide = (id: string, number: string, rounds?: number, appendix = false) => ({
  data: { id, minutes: rounds === undefined ? {} : { rounds }, steps: [], ...(appendix && { appendix }) },
  number,
});
const page = {
  slides: [slide('title', '1', 0.5), slide('response', '2', 2), slide('care', 'A1', undefined, true)],
} as unknown as Page;
const S = 1000;

describe('pace', () => {
  test.each([
    ['title', 20 * S, 'pace', 'on time'],
    ['response', 20 * S, 'ahead', '0:10'],
    ['response', 149 * S, 'pace', 'on time'],
    ['response', 170 * S, 'behind', '0:20'],
    ['care', 170 * S, 'pace', ''],
  ])('on %s at %d ms', (at, elapsed, name, text) =>
    expect(paceOf(page, 'rounds', at, elapsed)).toEqual({ name, text }),
  );
});

describe('a rehearsal', () => {
  test('sets planned against spoken, the appendix left out', () => {
    expect(rehearsed(page, 'rounds', { spent: { title: 25 * S, care: 9 * S } })).toEqual([
      { id: 'title', number: '1', plannedMs: 30 * S, spokenMs: 25 * S },
      { id: 'response', number: '2', plannedMs: 120 * S, spokenMs: 0 },
    ]);
  });
  test.each([
    [30 * S, 25 * S, '−0:05'],
    [30 * S, 95 * S, '+1:05'],
    [30 * S, 30 * S, '+0:00'],
  ])('%d planned, %d spoken: %s', (plannedMs, spokenMs, says) =>
    expect(difference({ plannedMs, spokenMs })).toBe(says),
  );
});

test.each([
  [1920, 1080, '16:9'],
  [1366, 768, '16:9'],
  [1024, 768, '4:3'],
  [1280, 800, '16:10'],
  [390, 844, '0.46:1'],
])('%d × %d is %s', (width, height, shape) => expect(shapeOf(width, height)).toBe(shape));
