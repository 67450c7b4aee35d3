import { describe, expect, test } from 'vitest';
import { nearby } from '../../src/stage/nearby';
import { within } from '../../src/stage/volumes';

const slides = ['a', 'b', 'c', 'd', 'e'].map(id => ({ data: { id, minutes: {}, steps: [] } }));
const near = (slide: string) => nearby(slides, slide).map(s => s.data.id);

test('the slide itself, the next, the one before, then those beyond', () => {
  expect(near('c')).toEqual(['c', 'd', 'b', 'e', 'a']);
  expect(near('a')).toEqual(['a', 'b', 'c']);
  expect(near('e')).toEqual(['e', 'd', 'c']);
  expect(near('no-such')).toEqual([]);
});

describe('volumes that stay unpacked', () => {
  const sizes = [
    ['near', 60],
    ['large', 70],
    ['small', 30],
    ['far', 20],
  ] as const;
  test('all, where they fit', () => {
    expect([...within(sizes, 180)]).toEqual(['near', 'large', 'small', 'far']);
  });
  test('the nearest of them, up to the limit', () => {
    expect([...within(sizes, 130)]).toEqual(['near', 'large']);
  });
  test('the nearest always, however large', () => {
    expect([...within(sizes, 10)]).toEqual(['near']);
  });
});
