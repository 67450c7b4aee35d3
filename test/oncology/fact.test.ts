import { expect, test } from 'vitest';
import { EF_1B, efGrade } from '../../src/oncology/ef';
import { external, inferred, stated, unknown, weakest } from '../../src/oncology/fact';

test('a fact is printed with its unit, or as it says', () => {
  expect(stated(6, ['CP'], { unit: 'months' }).text).toBe('6 months');
  expect(stated(76, ['CP'], { unit: '%', text: '76.0 %' }).text).toBe('76.0 %');
});
test('an inference is never better than inferred, and as weak as its weakest source', () => {
  const a = stated(1, ['CP']);
  const b = external(2, { label: 'x', id: 'y' });
  expect(inferred(3, 'sum', [a]).status).toBe('inferred');
  expect(inferred(3, 'sum', [a, b])).toMatchObject({
    status: 'external',
    where: ['CP'],
    source: { id: 'y' },
  });
  expect(inferred(3, 'sum', [a, unknown('not reported')]).status).toBe('unknown');
  expect(weakest([])).toBe('stated');
});
test.each([
  [0, '3'],
  [0.1, '2'],
  [EF_1B.from, '1b'],
  [0.5, '1b'],
  [EF_1B.below, '1a'],
  [1, '1a'],
])('%s viable is Ef %s', (share, grade) => expect(efGrade(share)).toBe(grade));
test('a share above 1 is refused', () => expect(() => efGrade(50)).toThrow(/not between 0 and 1/));
