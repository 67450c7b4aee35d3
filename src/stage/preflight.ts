import type { CutId } from '../slide/types';
import { h } from './dom';
import type { Page } from './page';
import { closeSheet, openSheet } from './sheet';
import { showPattern } from './test-pattern';

/** What is checked, how it stands, and what to do where it does not. */
export interface Check {
  readonly name: string;
  readonly sound: boolean;
  readonly says: string;
}

interface Room {
  readonly page: Page;
  readonly cut: CutId;
  isSpeakerOpen(): boolean;
}

/** A shape as people call it: 16:9, 4:3, else its width for a height of 1. */
export function shapeOf(width: number, height: number): string {
  const ratio = width / height;
  const known = { '16:9': 16 / 9, '16:10': 1.6, '4:3': 4 / 3 };
  const [name] = Object.entries(known).find(([, of]) => Math.abs(of - ratio) < 0.01) ?? [];
  return name ?? `${ratio.toFixed(2)}:1`;
}

function screenCheck(): Check {
  const { innerWidth: width, innerHeight: height, devicePixelRatio: perPx } = window;
  const px = [width, height].map(side => Math.round(side * perPx)).join(' × ');
  const shape = shapeOf(width, height);
  const bars = shape === '16:9' ? 'the slide fills it' : 'the slide keeps 16:9, with bars beside it';
  return { name: 'Screen', sound: width >= 960, says: `${px} px, ${shape}: ${bars}` };
}

/** Whether this browser keeps what a reload needs. */
function storageCheck(): Check {
  try {
    localStorage.setItem('deck-check', '1');
    localStorage.removeItem('deck-check');
    return { name: 'Reload', sound: true, says: 'finds its slide, clock and tallies again' };
  } catch {
    const says = 'this browser keeps nothing: after a crash the talk begins at the title';
    return { name: 'Reload', sound: false, says };
  }
}

function fieldsCheck(): Check {
  const empty = [...document.querySelectorAll('#disclosure [data-part], #title [data-part]')]
    .flatMap(part => part.textContent?.match(/\[[^\]]+\]/g) ?? [])
    .map(name => name.slice(1, -1));
  const names = [...new Set(empty)];
  const says = names.length === 0 ? 'filled in' : `empty in slides/presenter.json: ${names.join(', ')}`;
  return { name: 'Presenter', sound: names.length === 0, says };
}

function imagesCheck(): Check {
  const others = [...document.querySelectorAll<HTMLElement>('figure[data-panel]')].filter(
    figure => !figure.querySelector('[data-provenance]')?.textContent?.includes('Synthetic'),
  );
  const names = [...new Set(others.map(figure => figure.dataset.panel))];
  const says = names.length === 0 ? 'all synthetic' : `own or published: ${names.join(', ')}; else synthetic`;
  return { name: 'Images', sound: true, says };
}

function checks({ page, cut, isSpeakerOpen }: Room): Check[] {
  const counted = page.slides.filter(({ data }) => !data.appendix);
  const minutes = counted.reduce((sum, { data }) => sum + (data.minutes[cut] ?? 0), 0);
  const isFull = document.fullscreenElement !== null;
  const isHere = document.documentElement.hasAttribute('data-ahead');
  const isOpen = isSpeakerOpen();
  return [
    { name: 'Full screen', sound: isFull, says: isFull ? 'on' : 'off: press f after this' },
    screenCheck(),
    {
      name: 'Speaker window',
      sound: isOpen,
      says: isOpen ? 'open' : 'not open: press s after this, and drag it to the laptop’s screen',
    },
    { name: 'Talk', sound: true, says: `${cut} cut, ${counted.length} slides, ${minutes} minutes` },
    fieldsCheck(),
    imagesCheck(),
    {
      name: 'Network',
      sound: isHere,
      says: isHere ? 'no longer needed: all is here' : 'still loading: wait before you unplug it',
    },
    storageCheck(),
  ];
}

const row = ({ name, sound, says }: Check) =>
  h(
    'tr',
    { 'data-check': sound ? 'sound' : 'look' },
    h('th', { scope: 'row' }, name),
    h('td', {}, h('b', {}, sound ? 'ok' : 'look')),
    h('td', {}, says),
  );

/** What to look at before the talk, and a pattern to set the projector by; the same key or Escape closes it. */
export function togglePreflight(room: Room) {
  if (closeSheet('preflight')) return;
  const pattern = h('button', { type: 'button' }, 'Test pattern for the projector');
  const dialog = openSheet(
    { of: 'preflight', name: 'Before the talk', title: 'Before the talk' },
    h('table', {}, h('tbody', {}, ...checks(room).map(row))),
    h('p', {}, pattern),
  );
  pattern.addEventListener('click', () => {
    dialog.close();
    showPattern();
  });
}
