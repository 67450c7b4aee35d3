import type { FactRow } from '../slide/types';
import { h } from './dom';
import styles from './overlays.module.css';
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
  const open = document.querySelector<HTMLDialogElement>('dialog[data-facts]');
  if (open) return open.close();
  const facts = (await loadSpoken())[id]?.facts ?? [];
  const close = h('button', { type: 'button' }, 'Close');
  const head = ['as shown', 'status', 'where, rule or source', 'name'].map(name =>
    h('th', { scope: 'col' }, name),
  );
  const dialog = h(
    'dialog',
    { class: `${styles.dialog} ${styles.wide}`, 'data-facts': true, 'aria-label': 'Facts of this slide' },
    close,
    h('h2', {}, `Facts: ${id}`),
    h('table', {}, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...facts.map(row))),
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
