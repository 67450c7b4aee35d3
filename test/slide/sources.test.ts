import { expect, test } from 'vitest';
import { external, inferred, stated } from '../../src/oncology/fact';
import { marksLine, sourceLine } from '../../src/slide/sources';

const cp = stated(1, ['CP', 'F2']);
const abs = stated(2, ['Abs']);
const d = stated(3, ['D6', 'D10']);

test('locators in reading order, each once', () => {
  expect(sourceLine('H 2022', [cp, d, abs, cp])).toBe('H 2022 · Abs, CP, D6, D10, F2');
  expect(sourceLine('H 2022', [])).toBe('H 2022');
});
test('signs are explained, each rule and source once', () => {
  const rule = inferred(4, 'a rule', [cp]);
  const outside = external(5, { label: 'Criterion', id: 'PMC1' });
  expect(marksLine([cp])).toBe('');
  expect(marksLine([rule, rule, outside])).toBe(
    '* inferred: a rule · § not from the report: Criterion, PMC1',
  );
});
