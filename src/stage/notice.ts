import { h } from './dom';
import styles from './overlays.module.css';

let shown: HTMLElement | undefined;

/** Takes the line at the screen's edge away. */
export function clearNotice() {
  shown?.remove();
  shown = undefined;
}

/** One line at the screen's edge, announced to screen readers; a new one replaces it. */
export function notice(text: string, forMs = 8000) {
  clearNotice();
  const element = h('p', { class: styles.notice, role: 'status' }, text);
  document.body.append(element);
  shown = element;
  if (Number.isFinite(forMs)) setTimeout(() => element.remove(), forMs);
}
