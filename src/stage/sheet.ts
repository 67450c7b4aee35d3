import { h } from './dom';
import type { Action } from './keys';
import styles from './overlays.module.css';

interface Sheet {
  /** The action whose key opens it, and closes it again; without one it is opened by the talk itself. */
  readonly of?: Action;
  /** What a screen reader says it is. */
  readonly name: string;
  readonly title: string;
  readonly wide?: boolean;
}

/** Whether the sheet of an action was open; it is closed then. */
export function closeSheet(of: Action): boolean {
  const open = document.querySelector<HTMLDialogElement>(`dialog[data-sheet="${of}"]`);
  open?.close();
  return open !== null;
}

/** Lays a sheet over the talk: Escape, its own key and its button close it. */
export function openSheet({ of, name, title, wide }: Sheet, ...content: Node[]): HTMLDialogElement {
  const close = h('button', { type: 'button' }, 'Close');
  const look = wide ? `${styles.dialog} ${styles.wide}` : styles.dialog;
  const dialog = h(
    'dialog',
    { class: look, 'data-sheet': of ?? 'talk', 'aria-label': name },
    // First in order: the dialog opens with the focus here, at its top.
    close,
    h('h2', {}, title),
    ...content,
  );
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
