import type { FactRow } from '../slide/types';
import { h } from './dom';
import { closeSheet, openSheet } from './sheet';
import { loadSpoken } from './spoken';

const row = ({ name, text, sign, status, basis, on }: FactRow) =>
  h(
    'tr',
    {},
    h('th', { scope: 'row' }, sign ? `${text} ${sign}` : text),
    h('td', {}, status, on === 'notes' ? ', in the notes' : ''),
    h('td', {}, basis),
    h('td', {}, name),
  );

/** The facts of a slide with status and locator; Escape or the same key closes the list. */
export async function toggleFacts(id: string) {
  if (closeSheet('facts')) return;
  const facts = (await loadSpoken())[id]?.facts ?? [];
  const head = ['as shown', 'status', 'where, rule or source', 'name'].map(name =>
    h('th', { scope: 'col' }, name),
  );
  openSheet(
    { of: 'facts', name: 'Facts of this slide', title: `Facts: ${id}`, wide: true },
    h('table', {}, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...facts.map(row))),
  );
}
