import { expect, test } from 'vitest';
import { external, inferred, stated, unknown } from '../../src/oncology/fact';
import { factRows, nameFacts } from '../../src/slide/facts-list';

const fish = stated(76, ['CP'], { text: '76.0 %' });
const cited = stated(22, ['D6'], { text: '22 %', source: { label: 'ref 7 of the report' } });
const cutOff = external(15, { label: 'FISH', full: 'ALK FISH cut-off', id: 'PMC1' }, { text: '15 %' });
const above = inferred(true, 'at or above the cut-off', [fish, cutOff], { text: 'above' });
const dose = unknown('dose');
const tree = {
  molecular: { fish, cutOff, aboveCutOff: above },
  literature: { ohtaki: { rfs: cited } },
  unknowns: [{ topic: 'On alectinib', items: [dose] }],
};

test('facts are named by their place in the case', () => {
  const names = nameFacts(tree);
  expect(names.get(fish)).toBe('molecular: fish');
  expect(names.get(above)).toBe('molecular: above cut off');
  expect(names.get(cited)).toBe('literature: ohtaki, rfs');
  expect(names.get(dose)).toBe('unknowns: On alectinib');
});

test('each with what its status rests on, once', () => {
  const rows = factRows([fish, fish, cited, cutOff, above, dose], 'slide', nameFacts(tree));
  expect(rows.map(r => [r.status, r.basis])).toEqual([
    ['stated', 'CP'],
    ['stated', 'D6, citing ref 7 of the report'],
    ['external', 'ALK FISH cut-off, PMC1'],
    ['external', 'at or above the cut-off; from CP; ALK FISH cut-off, PMC1'],
    ['unknown', 'nowhere in the supplied text'],
  ]);
});
