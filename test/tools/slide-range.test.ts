import { expect, test } from 'vitest';
import { slidesIn } from '../../src/tools/slide-range';

const slides = [
  { id: 'title', number: '1' },
  { id: 'first-line', number: '2' },
  { id: 'response', number: '3' },
  { id: 'take-home', number: '4' },
  { id: 'care', number: 'A1' },
  { id: 'limits', number: 'A2' },
];
const ids = (text: string) => slidesIn(text, slides).map(s => s.id);

test.each([
  ['2', ['first-line']],
  ['1-3', ['title', 'first-line', 'response']],
  ['first-line', ['first-line']],
  ['response,1', ['title', 'response']],
  ['2-3, 3-4', ['first-line', 'response', 'take-home']],
  ['a1-A2', ['care', 'limits']],
  ['4-A1', ['take-home', 'care']],
])('%s', (text, expected) => expect(ids(text)).toEqual(expected));

test('a range that runs backwards is turned round in the answer', () =>
  expect(() => ids('4-2')).toThrow(/^--slides 4-2: it runs backwards, give 2-4$/));

test.each(['0', '9', '3-99', 'respons', '', '1,,2', '-3', '2-'])(
  '"%s" gets one sentence with what there is',
  text => {
    expect(() => ids(text)).toThrow(
      /^--slides .*: give numbers from 1 to 4 or A1 to A2, or names such as limits$/,
    );
  },
);
