import { describe, expect, test } from 'vitest';
import { comparison, consistent, type Observation } from '../../src/oncology/observations';

const observations: Observation[] = [
  {
    id: 'a',
    lesion: 'x',
    visit: '0',
    kind: 'bounded',
    band: { overMm: 40, upToMm: 50 },
    rule: 'r',
    method: 'CT',
    category: 'cT2b',
  },
  { id: 'b', lesion: 'x', visit: '2', kind: 'directional', direction: 'smaller', than: '0' },
  { id: 'c', lesion: 'x', visit: '6', kind: 'directional', direction: 'larger', than: '2' },
  {
    id: 'd',
    lesion: 'y',
    group: 'nodes',
    visit: '0',
    months: 0,
    kind: 'measured',
    axis: 'short',
    diameterMm: 12,
    method: 'CT',
    target: false,
    tooSmall: false,
  },
];
const ids = (sizesMm: Record<string, number>, lesion = 'x') =>
  consistent({ lesion, sizesMm }, observations).broken.map(o => o.id);

describe('what a curve breaks', () => {
  test('nothing', () => {
    const curve = { lesion: 'x', sizesMm: { 0: 45, 2: 26, 6: 45 } };
    expect(consistent(curve, observations)).toEqual({ consistent: true, broken: [] });
    expect(consistent({ lesion: 'x', sizesMm: { 0: 45, 2: 46 } }, observations).consistent).toBe(false);
  });
  test('a band: its lower end is outside, its upper end inside', () => {
    expect(ids({ 0: 40 })).toEqual(['a']);
    expect(ids({ 0: 50 })).toEqual([]);
    expect(ids({ 0: 50.1 })).toEqual(['a']);
  });
  test('a direction: equal is neither smaller nor larger', () => {
    expect(ids({ 0: 45, 2: 45 })).toEqual(['b']);
    expect(ids({ 2: 26, 6: 26 })).toEqual(['c']);
  });
  test('a measurement', () => expect(ids({ 0: 13 }, 'y')).toEqual(['d']));
  test('a visit left out breaks nothing', () => expect(ids({ 6: 99 })).toEqual([]));
});

describe('comparing two visits by what is reported', () => {
  test('as said', () => expect(comparison(observations, 'x', '6', '2')).toBe('larger'));
  test('smaller, then larger: against the first, not reported', () => {
    expect(comparison(observations, 'x', '6', '0')).toBe('not reported');
  });
  test('nothing said', () => expect(comparison(observations, 'y', '6', '0')).toBe('not reported'));
});
