import { h } from './dom';
import styles from './panels.module.css';

/** What lies over a figure's still while the presenter has it in hand; made once. */
export function layerOf(figure: HTMLElement, content: () => readonly Node[]): HTMLElement {
  const there = figure.querySelector<HTMLElement>('[data-live-layer]');
  if (there) return there;
  const status = h('p', { class: styles.status, 'data-live-status': true, 'aria-live': 'polite' });
  const value = h('p', { class: styles.value, 'data-live-value': true });
  const layer = h('div', { class: styles.layer, 'data-live-layer': true }, ...content(), status, value);
  figure.querySelector('img')?.after(layer);
  return layer;
}

/** Sets the text of a layer's line, where it is another: an unchanged one is not announced again. */
export function setText(layer: HTMLElement, name: 'data-live-status' | 'data-live-value', text: string) {
  const line = layer.querySelector(`[${name}]`);
  if (line && line.textContent !== text) line.textContent = text;
}
