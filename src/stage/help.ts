import { h } from './dom';
import { FIGURE_KEYS, KEYS, keyName } from './keys';
import styles from './overlays.module.css';

const row = (keys: readonly string[], says: string) =>
  h('tr', {}, h('th', { scope: 'row' }, ...keys.map(key => h('kbd', {}, keyName(key)))), h('td', {}, says));

/** The help sheet, made from the key table; Escape or the same key closes it. */
export function toggleHelp() {
  const open = document.querySelector<HTMLDialogElement>('dialog[data-help]');
  if (open) return open.close();
  const rows = [...KEYS, ...FIGURE_KEYS].map(({ keys, says }) => row(keys, says));
  const close = h('button', { type: 'button' }, 'Close');
  const dialog = h(
    'dialog',
    { class: styles.dialog, 'data-help': true, 'aria-label': 'Keys' },
    // First in order: the dialog opens with the focus here, at its top.
    close,
    h('h2', {}, 'Keys'),
    h('table', {}, h('tbody', {}, ...rows)),
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
