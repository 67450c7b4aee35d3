import { expect, test } from 'vitest';
import { factsCsv, factsMarkdown } from '../../src/tools/facts-sheet';

const talk = {
  order: [
    { id: 'molecular', minutes: { conference: 0.5, rounds: 1 } },
    { id: 'care', minutes: {}, appendix: true },
  ],
  spoken: {
    molecular: {
      notes: [],
      say: [],
      facts: [
        { name: 'molecular: fish', text: '76.0 %', sign: '', status: 'stated', basis: 'CP', on: 'slide' },
        { name: 'x: y', text: '=1+1, "quoted"', sign: '§', status: 'external', basis: 'a | b', on: 'notes' },
      ],
    },
    care: { notes: [], say: [], facts: [] },
  },
} as const;

test('CSV: a row a fact, quoted as RFC 4180 wants it, no cell a formula', () => {
  const lines = factsCsv(talk).split('\r\n');
  expect(lines[0]).toBe('\uFEFFslide,id,cuts,as shown,status,basis,stands on,name,signed');
  expect(lines[1]).toBe('1,molecular,"conference, rounds",76.0 %,stated,CP,slide,molecular: fish,');
  expect(lines[2]).toBe('1,molecular,"conference, rounds","\'=1+1, ""quoted""",external,a | b,notes,x: y,');
  expect(lines).toHaveLength(4);
});

test('Markdown: a table a slide, pipes escaped, the appendix named', () => {
  const text = factsMarkdown(talk, 'A talk');
  expect(text).toContain('## 1 · molecular (conference, rounds)');
  expect(text).toContain('| 76.0 % | stated | CP | molecular: fish |');
  expect(text).toContain('| external, notes only | a \\| b |');
  expect(text).toContain('## A1 · care (appendix)');
});
