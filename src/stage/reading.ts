import type { Places } from '../charts/places';
import type { PointRow, Spoken } from '../slide/types';
import { h } from './dom';
import { idOf } from './figure';
import styles from './reading.module.css';
import type { TalkState } from './talk';

/** A pointer this near to a point means it, in px of the slide. */
const NEAR_PX = 44;

/** A point that can be read where it was drawn: its place in px of its figure. */
export interface Readable extends PointRow {
  readonly x: number;
  readonly y: number;
}

const drawn = new WeakMap<Element, Places>();

/** Keeps where a figure's points were drawn. */
export const keepPlaces = (figure: Element, places: Places) => drawn.set(figure, places);

/** The points of a figure that are drawn now, in the order they are walked. */
export function readable(figure: HTMLElement, spoken: Spoken): Readable[] {
  const slide = figure.closest('section');
  const points = spoken[slide?.id || (slide?.dataset.id ?? '')]?.points?.[idOf(figure)] ?? [];
  const places = drawn.get(figure) ?? {};
  return points.flatMap(point => {
    const place = places[point.id];
    return place ? [{ ...point, ...place }] : [];
  });
}

/** The point one further or back from another; the first, or the last, where none is read yet. */
export function beside(
  points: readonly Readable[],
  id: string | undefined,
  by: 1 | -1,
): Readable | undefined {
  const at = points.findIndex(p => p.id === id);
  if (at < 0) return by > 0 ? points[0] : points.at(-1);
  return points[Math.min(points.length - 1, Math.max(0, at + by))];
}

/** The point nearest to a place in px of the figure; undefined if none is near. */
export function nearest(points: readonly Readable[], at: { x: number; y: number }): Readable | undefined {
  const far = (p: Readable) => Math.hypot(p.x - at.x, p.y - at.y);
  const [first] = points.toSorted((a, b) => far(a) - far(b));
  return first && far(first) <= NEAR_PX ? first : undefined;
}

/** The first point that belongs to a panel: of its visit, and of the lesions that it shows. */
export function pointOfPanel(points: readonly Readable[], panel: HTMLElement): Readable | undefined {
  const { visit, group } = panel.dataset;
  const its = points.filter(p => visit && p.visit === visit);
  return its.find(p => p.group === group) ?? its[0];
}

const px = (n: number) => `${Math.round(n)}px`;

/** A ring about the point, and beside it what it says: its value, then status and what that rests on. */
function bubble(point: Readable, plot: HTMLElement): HTMLElement[] {
  const ring = h('i', { class: styles.ring });
  Object.assign(ring.style, { left: px(point.x), top: px(point.y) });
  const [value = '', ...proofs] = point.text.split('\n');
  const box = h(
    'p',
    { class: styles.reading },
    h('b', {}, value),
    ...proofs.map(proof => h('span', {}, proof)),
  );
  const right = point.x < plot.clientWidth / 2;
  const above = point.y > plot.clientHeight / 2;
  Object.assign(box.style, {
    [right ? 'left' : 'right']: px(right ? point.x + 34 : plot.clientWidth - point.x + 34),
    [above ? 'bottom' : 'top']: px(
      above ? Math.max(0, plot.clientHeight - point.y - 40) : Math.max(0, point.y - 40),
    ),
  });
  return [ring, box];
}

/** Shows a point of a figure, or none. */
export function showPoint(figure: HTMLElement, point: Readable | undefined) {
  const plot = figure.querySelector<HTMLElement>('[data-plot]');
  if (!plot) return;
  figure.querySelector('[data-reading]')?.remove();
  if (!point) return;
  figure.append(
    h(
      'div',
      { class: styles.layer, 'data-reading': point.id, 'aria-hidden': 'true' },
      ...bubble(point, plot),
    ),
  );
}

/** Shows on a section's charts what the state reads there, and marks the images of that time. */
export function showReading(section: HTMLElement, { free }: Pick<TalkState, 'free'>, spoken: Spoken): string {
  let said = '';
  let visit: string | undefined;
  for (const figure of section.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    const point = readable(figure, spoken).find(p => p.id === free[idOf(figure)]?.point);
    showPoint(figure, point);
    if (point) said = point.text;
    visit ??= point?.visit;
  }
  const step = section.dataset.step;
  for (const panel of section.querySelectorAll<HTMLElement>('figure[data-stepped]')) {
    panel.toggleAttribute('data-now', visit ? panel.dataset.visit === visit : panel.dataset.from === step);
  }
  return said;
}
