import type { CutId } from '../slide/types';
import { h } from './dom';
import { keyName } from './key-names';
import { type Action, KEYS } from './keys';
import { minutes } from './offer';
import overlays from './overlays.module.css';
import type { Page } from './page';
import styles from './speaker.module.css';
import type { TalkState } from './talk';

const SHOWN_KEYS: readonly Action[] = ['next', 'back', 'black', 'laser', 'goto', 'help'];

/** The desk: pacing, current and next slide, notes, clock, elapsed and left. */
export function desk() {
  const field = (name: string, className = '') => {
    const [label, value] = [h('dt', {}, name), h('dd', {})];
    return { label, value, element: h('div', { class: className }, label, value) };
  };
  const fields = {
    elapsed: field('elapsed'),
    left: field('left in the cut'),
    clock: field('clock'),
    slide: field('slide'),
    pace: field('pace'),
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

/** How the clock stands to the minutes of the slides: within this one's, or by how much before or after them. */
export function paceOf(
  page: Page,
  cut: CutId,
  slide: string,
  elapsed: number,
): { name: string; text: string } {
  const at = page.slides.findIndex(({ data }) => data.id === slide);
  if (page.slides[at]?.data.appendix) return { name: 'pace', text: '' };
  const minutesTo = (end: number) =>
    page.slides.slice(0, end).reduce((sum, { data }) => sum + (data.minutes[cut] ?? 0), 0) * 60_000;
  const [from, to] = [minutesTo(at), minutesTo(at + 1)];
  if (elapsed < from) return { name: 'ahead', text: minutes(from - elapsed) };
  return elapsed > to ? { name: 'behind', text: minutes(elapsed - to) } : { name: 'pace', text: 'on time' };
}

/** px: notes are set as large as they fit, and never below the smallest; then they scroll. */
const NOTES = { largest: 30, smallest: 20 } as const;
/** px that the presenter may choose in their place. */
const CHOICE = { from: 16, to: 60, step: 2 } as const;
const KEPT = 'deck-notes-px';

let chosen: number | null = null;
try {
  chosen = Number(localStorage.getItem(KEPT)) || null;
} catch {
  // Nothing is kept: they fit.
}

/** Sets the notes as large as their place allows, or as the presenter has chosen. */
export function fitNotes(notes: HTMLElement) {
  if (chosen !== null) {
    notes.style.fontSize = `${chosen}px`;
    return;
  }
  for (let size: number = NOTES.largest; size >= NOTES.smallest; size--) {
    notes.style.fontSize = `${size}px`;
    if (notes.scrollHeight <= notes.clientHeight) return;
  }
}

/** Sets the notes a step larger or smaller than they are, from now on. */
export function sizeNotes(notes: HTMLElement, by: 1 | -1) {
  const now = Number.parseFloat(notes.style.fontSize) || NOTES.smallest;
  chosen = Math.min(CHOICE.to, Math.max(CHOICE.from, now + by * CHOICE.step));
  fitNotes(notes);
  try {
    localStorage.setItem(KEPT, `${chosen}`);
  } catch {
    // For this talk alone.
  }
}
