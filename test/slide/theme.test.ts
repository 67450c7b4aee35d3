import { describe, expect, test } from 'vitest';
import { contrast, luminance } from '../support/measure';
import { tokensOf } from '../support/tokens';

const rgb = (hex = '') => {
  const full = hex.length === 4 ? [...hex.slice(1)].map(c => c + c).join('') : hex.slice(1);
  return [0, 2, 4].map(i => Number.parseInt(full.slice(i, i + 2), 16));
};
const ratio = (a?: string, b?: string) => contrast(luminance(rgb(a)), luminance(rgb(b)));

describe.each(['dark', 'light'])('%s', theme => {
  const t = tokensOf(theme);
  test.each(['ink', 'second', 'primary', 'nodes', 'alectinib', 'lorlatinib'])(
    'text in %s is at least 7:1',
    name => {
      expect(ratio(t[name], t.page)).toBeGreaterThanOrEqual(7);
      expect(ratio(t[name], t.tint)).toBeGreaterThanOrEqual(7);
    },
  );
  test('text on ink, and on the treatments’ fills', () => {
    expect(ratio(t.page, t.ink)).toBeGreaterThanOrEqual(7);
    expect(ratio(t['on-fill'], t['alectinib-fill'])).toBeGreaterThanOrEqual(7);
    expect(ratio(t['on-fill'], t['lorlatinib-fill'])).toBeGreaterThanOrEqual(7);
  });
});
test('labels on images are at least 7:1 on their black ground', () => {
  for (const hex of ['#f5f2ea', '#ff8a47', '#78c4f2']) expect(ratio(hex, '#000')).toBeGreaterThanOrEqual(7);
});
