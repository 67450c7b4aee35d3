import { type Action, actionOf, handOf } from './keys';

interface Handlers {
  /** A figure that has the keys takes those it knows first. */
  figure?(event: KeyboardEvent): boolean;
  act(action: Action): void;
  /** A digit on a slide that shows a poll; false if there is none. */
  hand(option: number, by: 1 | -1): boolean;
}

const TYPED_INTO = 'input, textarea, select, [contenteditable]';
/** A dialog that was closed keeps the focus for a moment, until it is taken out. */
const CLOSED = 'dialog:not([open])';

/** Takes the deck's keys. A field, an open dialog and a focused button keep theirs. */
export function listenToKeys({ act, hand, figure }: Handlers) {
  addEventListener('keydown', event => {
    const target = event.target instanceof Element ? event.target : null;
    const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
    if (dialog) {
      // The key that opened a sheet closes it; all others are the sheet's own.
      if (dialog.dataset.sheet !== actionOf(event)) return;
      dialog.close();
      return event.preventDefault();
    }
    const isLeft = target?.closest(CLOSED);
    if (target?.closest(TYPED_INTO) && !isLeft) return;
    if (!event.ctrlKey && !event.metaKey && !event.altKey && figure?.(event)) return event.preventDefault();
    if ((event.key === ' ' || event.key === 'Enter') && target?.closest('button, a') && !isLeft) return;
    const counted = event.ctrlKey || event.metaKey || event.altKey ? null : handOf(event);
    if (counted && hand(counted.option, counted.by)) return event.preventDefault();
    // The browser would print the stage, not the paper view.
    const printing = event.key.toLowerCase() === 'p' && (event.ctrlKey || event.metaKey);
    const action = printing ? 'print' : actionOf(event);
    if (!action) return;
    // F5 from a clicker must never reload; Space must never scroll.
    event.preventDefault();
    act(action);
  });
}
