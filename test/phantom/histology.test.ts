import { describe, expect, test } from 'vitest';
import { MAPS } from '../../src/phantom/histology/field';
import { makeField, type Window } from '../../src/phantom/histology/make-field';
import { renderStain, type Stain } from '../../src/phantom/histology/stain';

const WIDTH = 500;
const HEIGHT = 300;
// Wide enough to hold glands on the left and the sarcomatoid part on the right.
const field = makeField({ widthPx: WIDTH, heightPx: HEIGHT, micrometrePerPx: 1.6 });

/** Brown (DAB) of a stain where a map of the field is strong: red minus blue, mean. */
function brown(stain: Stain, where: (o: number) => boolean): number {
  const rgb = renderStain(field, stain);
  let sum = 0;
  let count = 0;
  for (let o = 0; o < WIDTH * HEIGHT; o++) {
    if (!where(o)) continue;
    sum += (rgb[o * 3] ?? 0) - (rgb[o * 3 + 2] ?? 0);
    count++;
  }
  expect(count).toBeGreaterThan(200);
  return sum / count;
}
const at = (map: Float32Array, over: number) => (o: number) => (map[o] ?? 0) > over;
const glandNucleus = at(field.ttf1, 0.5);
const bare = (o: number) => (field.cover[o] ?? 0) < 0.1;
const gland = (o: number) => at(field.glandCyt, 0.6)(o) && bare(o);
const spindle = (o: number) => at(field.spindleCyt, 0.5)(o) && bare(o);

describe('each stain marks its compartment, and no other', () => {
  test('TTF-1: nuclei of the glands', () => {
    expect(brown('ttf1', glandNucleus)).toBeGreaterThan(40);
    expect(brown('ttf1', gland)).toBeLessThan(15);
    expect(brown('ttf1', spindle)).toBeLessThan(15);
  });
  test('vimentin: spindle cytoplasm, not the glands', () => {
    expect(brown('vimentin', spindle)).toBeGreaterThan(30);
    expect(brown('vimentin', gland)).toBeLessThan(15);
  });
  test('ALK: cytoplasm of both components', () => {
    expect(brown('alk', gland)).toBeGreaterThan(25);
    expect(brown('alk', spindle)).toBeGreaterThan(15);
  });
});

const small = (window?: Window) =>
  makeField({ widthPx: 120, heightPx: 80, micrometrePerPx: 1.6, ...(window && { window }) });

test('the same field on every run', () => {
  expect(renderStain(small(), 'he')).toEqual(renderStain(small(), 'he'));
});

test('a window shows the pixels of its section', () => {
  const [left, top] = [40, 30];
  const whole = small();
  const part = small({ left, top, widthPx: 50, heightPx: 40 });
  for (const map of MAPS) {
    for (let row = 0; row < part.height; row++) {
      const from = (top + row) * whole.width + left;
      const expected = whole[map].subarray(from, from + part.width);
      expect(part[map].subarray(row * part.width, (row + 1) * part.width), map).toEqual(expected);
    }
  }
});
