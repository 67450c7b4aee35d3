import { h } from './dom';
import styles from './late.module.css';

let shown: HTMLElement | undefined;

/** A quiet line above the title, before the talk has begun: nobody has to press anything. */
export function showHint(isBefore: boolean) {
  if (!isBefore) {
    shown?.remove();
    shown = undefined;
  } else if (!shown) {
    shown = h('p', { class: styles.hint, 'data-hint': true }, 'c: check screen and windows · ?: keys');
    document.getElementById('talk')?.append(shown);
  }
}
