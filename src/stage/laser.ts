import { h } from './dom';
import styles from './overlays.module.css';
import type { Point, TalkState } from './talk';

/** Where a pointer is, in px of the slide that `box` shows at any scale; null outside it. */
export function pointOn(box: Element, event: { clientX: number; clientY: number }): Point | null {
  const { left, top, width, height } = box.getBoundingClientRect();
  const x = ((event.clientX - left) / width) * 1280;
  const y = ((event.clientY - top) / height) * 720;
  return x >= 0 && x <= 1280 && y >= 0 && y <= 720 ? { x, y } : null;
}

/** Reports the pointer over a slide while the laser is on. Gives a switch. */
export function trackLaser(box: () => Element | null, point: (at: Point | null) => void) {
  let on = false;
  addEventListener('pointermove', event => {
    const target = box();
    if (on && target) point(pointOn(target, event));
  });
  return () => {
    on = !on;
    if (!on) point(null);
  };
}

/** Shows the state's pointer upon a box of 1280 × 720 px of the slide. */
export function showLaser(box: HTMLElement, { pointer }: TalkState) {
  let dot = box.querySelector<HTMLElement>(`:scope > [data-laser]`);
  if (!pointer) return dot?.remove();
  if (!dot) {
    dot = h('div', { class: styles.laser, 'data-laser': true, 'aria-hidden': 'true' });
    box.append(dot);
  }
  dot.style.left = `${pointer.x}px`;
  dot.style.top = `${pointer.y}px`;
}
