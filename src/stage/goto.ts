import { h } from './dom';
import styles from './overlays.module.css';

interface Target {
  readonly id: string;
  readonly title: string;
  /** As on its foot: 12, or A3 in the appendix. */
  readonly number: string;
  /** All that stands on it: a question from the room is found by its words. */
  readonly text: string;
}

/** The slides whose number, name, claim or text holds what was typed, in that order; all for nothing typed. */
export function matching(targets: readonly Target[], typed: string): Target[] {
  const wanted = typed.trim().toLowerCase();
  const by = (holds: (target: Target) => boolean) => targets.filter(holds);
  return [
    ...new Set([
      ...by(t => t.number.toLowerCase() === wanted),
      ...by(t => t.id.startsWith(wanted)),
      ...by(t => t.id.includes(wanted) || t.title.toLowerCase().includes(wanted)),
      ...by(t => t.text.toLowerCase().includes(wanted)),
    ]),
  ];
}

/** Asks for a slide by name, as you type; Enter takes the first. */
export function askForSlide(targets: readonly Target[], go: (id: string) => void) {
  const input = h('input', { type: 'text', 'aria-label': 'Slide by name or number', autocomplete: 'off' });
  const list = h('ol', { class: styles.targets });
  const dialog = h(
    'dialog',
    { class: styles.dialog, 'aria-label': 'Go to slide' },
    h('h2', {}, 'Go to slide'),
    input,
    list,
  );
  const take = (id: string) => {
    dialog.close();
    go(id);
  };
  const fill = () => {
    const found = matching(targets, input.value).map(({ id, title, number }) => {
      const button = h('button', { type: 'button' }, h('b', {}, number), title);
      button.addEventListener('click', () => take(id));
      return h('li', {}, button);
    });
    list.replaceChildren(...(found.length > 0 ? found : [h('li', {}, 'No slide by that name')]));
  };
  input.addEventListener('input', fill);
  input.addEventListener('keydown', event => {
    const first = matching(targets, input.value)[0];
    if (event.key !== 'Enter' || !first) return;
    // The page's own Enter is the deck's next step: this one is spent.
    event.preventDefault();
    event.stopPropagation();
    take(first.id);
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  fill();
  dialog.showModal();
}
