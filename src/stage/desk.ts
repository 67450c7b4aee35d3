import type { CutId } from '../slide/types';
import { h } from './dom';
import { type Action, KEYS, keyName } from './keys';
import overlays from './overlays.module.css';
import type { Page } from './page';
import styles from './speaker.module.css';
import type { TalkState } from './talk';

const SHOWN_KEYS: readonly Action[] = ['next', 'back', 'black', 'laser', 'goto', 'help'];

/** The desk: pacing, current and next slide, notes, clock, elapsed and left. */
export function desk() {
  const field = (name: string, className = '') => {
    const value = h('dd', {});
    return { value, element: h('div', { class: className }, h('dt', {}, name), value) };
  };
  const fields = {
    elapsed: field('elapsed'),
    left: field('left in the cut'),
    clock: field('clock'),
    slide: field('slide'),
  };
  const keys = KEYS.filter(row => SHOWN_KEYS.includes(row.does)).map(({ keys: [key = ''], says }) =>
    h('li', {}, h('kbd', {}, keyName(key)), says.split(':')[0]),
  );
  const part = {
    pacing: h('div', { class: styles.pacing, 'aria-hidden': 'true' }),
    current: h('div', { class: styles.current, 'data-current': true }),
    next: h('div', { class: styles.next, 'data-next': true }),
    upcoming: h('p', { class: styles.upcoming }),
    step: h('p', { class: styles.step }),
    notes: h('div', {
      class: styles.notes,
      tabindex: '0',
      'data-speaker-notes': true,
      role: 'region',
      'aria-label': 'Notes',
    }),
    status: h('p', { class: styles.status, role: 'status' }),
    cut: h('p', { class: styles.cut }),
  };
  const numbers = h(
    'dl',
    { class: styles.numbers, 'data-clock': true },
    ...Object.values(fields).map(f => f.element),
  );
  const foot = h('footer', { class: styles.foot }, h('ul', {}, ...keys), part.cut);
  const side = h('div', { class: styles.side }, part.upcoming, part.next, part.step);
  const root = h(
    'div',
    { class: styles.desk },
    h('h1', { class: overlays.spoken }, 'Speaker'),
    part.pacing,
    part.status,
    part.current,
    side,
    part.notes,
    numbers,
    foot,
  );
  return { root, ...part, ...fields };
}

/** Bars as wide as the slides' minutes, and where the clock is on them. */
export function pacingBar(bar: HTMLElement, page: Page, cut: CutId) {
  const total = page.slides.reduce((sum, { data }) => sum + (data.minutes[cut] ?? 0), 0);
  const segments = page.slides.map(({ data }) => {
    const segment = h('i', {});
    segment.style.flexGrow = `${data.minutes[cut] ?? 0}`;
    return segment;
  });
  const hand = h('b', {});
  bar.replaceChildren(...segments, hand);
  return {
    totalMs: total * 60_000,
    show(state: TalkState, elapsed: number) {
      page.slides.forEach(({ data }, i) => {
        segments[i]?.toggleAttribute('data-here', data.id === state.slide);
      });
      hand.style.left = `${Math.min(100, (elapsed / (total * 60_000)) * 100)}%`;
    },
  };
}

/** px: notes are set as large as they fit, and never below the smallest; then they scroll. */
const NOTES = { largest: 30, smallest: 20 } as const;

/** Sets the notes as large as their place allows. */
export function fitNotes(notes: HTMLElement) {
  for (let size: number = NOTES.largest; size >= NOTES.smallest; size--) {
    notes.style.fontSize = `${size}px`;
    if (notes.scrollHeight <= notes.clientHeight) return;
  }
}
