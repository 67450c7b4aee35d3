import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  type Rgb,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { tokensOf } from '../support/tokens';

/** CIEDE2000: from about 2.3 on two patches side by side differ; across a hall that is far too little. */
const APART = 10;
/** In grey two lesions may look alike: marks, lanes and names part them. Each still stands off its ground. */
const OFF_GROUND_IN_GREY = 20;

const difference = differenceCiede2000();
const toRgb = converter('rgb');
const EYES = {
  'full colour vision': filterDeficiencyProt(0),
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
/** Colours that lie side by side in a chart. */
const NEIGHBOURS = [
  ['primary-fill', 'nodes-fill'],
  ['primary', 'nodes'],
  ['alectinib-fill', 'lorlatinib-fill'],
  ['alectinib-fill', 'surgery-fill'],
  ['lorlatinib-fill', 'surgery-fill'],
  ['primary-fill', 'ink'],
  ['nodes-fill', 'ink'],
  ['primary-fill', 'second'],
  ['nodes-fill', 'second'],
  ['ink', 'second'],
] as const;
const MARKS = [
  'primary-fill',
  'nodes-fill',
  'alectinib-fill',
  'lorlatinib-fill',
  'surgery-edge',
  'ink',
  'second',
];

describe.each(['dark', 'light'])('%s', theme => {
  const tokens = tokensOf(theme);
  const color = (name: string) => toRgb(tokens[name] ?? '') as Rgb;
  for (const [eyes, see] of Object.entries(EYES)) {
    test.each(NEIGHBOURS)(`${eyes}: %s and %s stay apart`, (a, b) => {
      expect(difference(see(color(a)), see(color(b)))).toBeGreaterThanOrEqual(APART);
    });
  }
  test.each(MARKS)('%s stands off page and tint in greyscale', name => {
    const grey = filterGrayscale(1);
    for (const ground of ['page', 'tint']) {
      expect(difference(grey(color(name)), grey(color(ground)))).toBeGreaterThanOrEqual(OFF_GROUND_IN_GREY);
    }
  });
});
