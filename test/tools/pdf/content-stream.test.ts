import { expect, test } from 'vitest';
import { readOperations } from '../../../src/tools/pdf/content-stream';

const read = (source: string) =>
  [...readOperations(source)].map(({ operator, operands }) => [operator, ...operands]);

test('reads operators with their operands', () => {
  expect(read('q 1 0 0 -1 .5 -2.25 cm\n/G3 gs\n[(a) -20 <00 41>] TJ T* Q')).toEqual([
    ['q'],
    ['cm', '1', '0', '0', '-1', '.5', '-2.25'],
    ['gs', '/G3'],
    ['TJ', '[', '(a)', '-20', '<00 41>', ']'],
    ['T*'],
    ['Q'],
  ]);
});

test('reads a property list as operands', () => {
  expect(read('/Figure <</MCID 3 >>BDC EMC')).toEqual([
    ['BDC', '/Figure', '<<', '/MCID', '3', '>>'],
    ['EMC'],
  ]);
});

test('a string ends at its own parenthesis, and holds what looks like operators', () => {
  expect(read(String.raw`(a (nested (deep)) \) \\) Tj (EMC % no comment) Tj`)).toEqual([
    ['Tj', String.raw`(a (nested (deep)) \) \\)`],
    ['Tj', '(EMC % no comment)'],
  ]);
});

test('skips comments', () => {
  expect(read('% S\nq % f\r\nQ')).toEqual([['q'], ['Q']]);
});

test('takes an inline image whole', () => {
  const image = 'BI /W 2 /H 1 /CS /G /BPC 8 ID \xff(EIx\x00 EI';
  const operations = [...readOperations(`q ${image}\nQ`)];
  expect(operations.map(({ operator }) => operator)).toEqual(['q', 'BI', 'Q']);
  expect(operations[1]?.source).toBe(image);
});

test('keeps the source of each operator as it was', () => {
  expect([...readOperations(' 1 0  0 rg\n0 0 5 5 re\nf ')].map(({ source }) => source)).toEqual([
    '1 0  0 rg',
    '0 0 5 5 re',
    'f',
  ]);
});

test('does not stop at a stray delimiter', () => {
  expect(read('q ) > Q').map(([operator]) => operator)).toContain('Q');
});
