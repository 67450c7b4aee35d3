import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIGURE_KEYS, keyName } from '../../src/stage/key-names';
import { KEYS } from '../../src/stage/keys';

/** The README's list, from the key table. */
const list = () => {
  const row = (keys: readonly string[], says: string) =>
    `| ${keys.map(key => `\`${keyName(key)}\``).join(' ')} | ${says} |`;
  const rows = [...KEYS, ...FIGURE_KEYS].map(({ keys, says }) => row(keys, says));
  return ['| key | does |', '|---|---|', ...rows].join('\n');
};

test('the README lists the keys there are', () => {
  const readme = readFileSync('README.md', 'utf8');
  const between = /<!-- keys: made from src\/stage\/keys\.ts -->\n([\s\S]*?)\n<!-- \/keys -->/.exec(
    readme,
  )?.[1];
  expect(between).toBe(list());
});
