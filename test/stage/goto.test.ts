import { expect, test } from 'vitest';
import { matching } from '../../src/stage/goto';

const targets = [
  { id: 'title', title: 'One drug, two answers', number: '1', text: 'ALK-positive' },
  { id: 'surgery', title: 'The lobe was removed', number: '14', text: 'hilum hard to open' },
  { id: 'questions-staging', title: 'Questions on staging', number: 'A6', text: 'Why no chemoradiotherapy?' },
];
const ids = (typed: string) => matching(targets, typed).map(t => t.id);

test('a slide is found by number, name, claim, and a question by its words', () => {
  expect(ids('14')).toEqual(['surgery']);
  expect(ids('a6')).toEqual(['questions-staging']);
  expect(ids('surg')).toEqual(['surgery']);
  expect(ids('lobe')).toEqual(['surgery']);
  expect(ids('chemoradio')).toEqual(['questions-staging']);
  expect(ids('')).toHaveLength(3);
  expect(ids('nothing of the kind')).toEqual([]);
});
