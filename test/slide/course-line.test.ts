import { describe, expect, test } from 'vitest';
import { course } from '../../src/case';
import { courseLine, placeCourse } from '../../src/slide/course-line';

const xOf = (id: string) => {
  const { from, to } = placeCourse(course).find(p => p.segment.id === id) ?? {
    from: Number.NaN,
    to: Number.NaN,
  };
  return [from, to];
};

describe('one true scale: 35.5 px a month', () => {
  test('six months of alectinib', () => expect(xOf('alectinib')).toEqual([130, 343]));
  test('a gap without a scale', () => expect(xOf('interval')).toEqual([343, 433]));
  test('eight months of lorlatinib from the operation', () => expect(xOf('lorlatinib')).toEqual([433, 717]));
  test('22 months after the operation', () => expect(xOf('last-ct')[1]).toBe(1214));
});

describe('at a point of the talk', () => {
  test('what lies ahead shows no mark', () => {
    const svg = courseLine(course, { at: 'alectinib', months: 2 });
    expect(svg).toContain('var(--alectinib-line)');
    expect(svg).not.toMatch(/surgery|lorlatinib|circle/);
  });
  test('before the talk has begun, nothing is lit', () => {
    expect(courseLine(course, { at: 'none' })).not.toMatch(/alectinib|surgery|circle|var\(--ink\)/);
  });
  test('at the end, all of it', () => {
    // The operation is drawn last: it lies upon the treatments that it borders.
    expect(courseLine(course, { at: 'last-ct' })).toMatch(/alectinib.*lorlatinib.*circle.*surgery/s);
  });
  test('a label is text, not markup', () => {
    expect(courseLine(course, { at: 'before', label: '<b>&' })).toContain('&lt;b>&amp;');
  });
  test('an unknown segment is an error that names those there are', () => {
    expect(() => courseLine(course, { at: 'chemo' })).toThrow(
      /no segment "chemo"; there are before, alectinib/,
    );
  });

  test('beyond the last look no rule goes on, and its label ends at the margin', () => {
    const svg = courseLine(course, { at: 'last-ct', label: 'last CT' });
    expect(svg).not.toContain('var(--rule)');
    expect(svg).toContain('x="1228" y="18" text-anchor="end"');
    expect(courseLine(course, { at: 'lorlatinib' })).toContain('var(--rule)');
  });
});
