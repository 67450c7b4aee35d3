import type { FoundItem, FoundPage } from '../page';
import { groups, readBlock } from './blocks';
import { chartOf, panelOf } from './pictures';
import { groundOf, isShown } from './style';
import { textBox } from './text';

export { addDataSlides } from './data-slides';
export { isolate, restore } from './isolate';

const PARTS = '[data-frame], [data-part]';

/** The ids of the slides in the order of the talk. */
export function slideIds(): string[] {
  return [...document.querySelectorAll('section[id]')].filter(isShown).map(section => section.id);
}

/** Loads what a browser puts off until it is scrolled to. */
export async function settle(): Promise<void> {
  const images = [...document.images];
  for (const image of images) image.loading = 'eager';
  // An image that fails shows its reason on the page; the picture of it shall too.
  await Promise.all([document.fonts.ready, ...images.map(image => image.decode().catch(() => undefined))]);
}

/** One slide as plain data. Pictures are marked, not taken. */
export function readSlide(id: string): FoundPage {
  const section = document.getElementById(id);
  if (!section) throw new Error(`no slide ${id}`);
  const parts = [...section.querySelectorAll(PARTS)].filter(el => !el.parentElement?.closest(PARTS));
  const notes = [...section.querySelectorAll('[data-notes] p')].map(p =>
    (p.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  return {
    id,
    background: groundOf(section),
    hidden: section.dataset.dataOf !== undefined,
    items: parts.flatMap(readPart),
    notes: notes.filter(note => note !== ''),
  };
}

function readPart(part: Element): FoundItem[] {
  const { frame, part: kind } = (part as HTMLElement).dataset;
  if (frame === 'claim') return titleOf(part);
  if (kind === 'chart') return chartOf(part);
  if (kind === 'panel') return panelOf(part);
  return readBlock(part);
}

function titleOf(claim: Element): FoundItem[] {
  const nodes = groups(claim).flat();
  const text = isShown(claim) ? textBox(nodes, claim) : null;
  return text ? [{ ...text, kind: 'title' }] : [];
}
