import { h } from './dom';
import { pointOn } from './laser';
import styles from './late.module.css';
import type { Point, TalkState } from './talk';
import { TIMES } from './zoom';

const MIDDLE: Point = { x: 640, y: 360 };

/** Reports where to zoom: at an Alt-click, or by the switch that it gives, where the pointer was last. */
export function trackZoom(box: () => Element | null, zoom: (at: Point) => void) {
  let last: Point | null = null;
  addEventListener('pointermove', event => {
    const target = box();
    last = target && pointOn(target, event);
  });
  const take = (event: MouseEvent) => {
    const target = event.altKey ? box() : null;
    const at = target && pointOn(target, event);
    if (!at) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.type === 'pointerdown') zoom(at);
  };
  // Before a panel or a chart takes the press for its own.
  for (const type of ['pointerdown', 'click'] as const) addEventListener(type, take, { capture: true });
  return () => zoom(last ?? MIDDLE);
}

/** Shows the presenter which part of the slide the room sees, upon a box of 1280 × 720 px of the slide. */
export function showZoomFrame(box: HTMLElement, { zoom }: TalkState) {
  let frame = box.querySelector<HTMLElement>(':scope > [data-zoom]');
  if (!zoom) return frame?.remove();
  if (!frame) {
    frame = h('div', { class: styles.zoom, 'data-zoom': true, 'aria-hidden': 'true' });
    box.append(frame);
  }
  const from = (at: number) => `${at - at / TIMES}px`;
  Object.assign(frame.style, { left: from(zoom.x), top: from(zoom.y) });
}
