import { h } from './dom';
import { FIGURE_KEYS, keyName } from './key-names';
import { KEYS } from './keys';
import { closeSheet, openSheet } from './sheet';

const row = (keys: readonly string[], says: string) =>
  h('tr', {}, h('th', { scope: 'row' }, ...keys.map(key => h('kbd', {}, keyName(key)))), h('td', {}, says));

/** The help sheet, made from the key table; Escape or the same key closes it. */
export function toggleHelp() {
  if (closeSheet('help')) return;
  const rows = [...KEYS, ...FIGURE_KEYS].map(({ keys, says }) => row(keys, says));
  openSheet({ of: 'help', name: 'Keys', title: 'Keys' }, h('table', {}, h('tbody', {}, ...rows)));
}
