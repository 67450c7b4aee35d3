import type { Course } from '../oncology/course';
import type { CutId, SlideData } from '../slide/types';

/** A slide of the talk: what travels with it, and its section. */
export interface StageSlide {
  readonly data: SlideData;
  readonly section: HTMLElement;
  /** In this cut: 12, or A3 in the appendix. */
  readonly number: string;
}

export interface Page {
  readonly slides: readonly StageSlide[];
  readonly course: Course;
}

function json<T>(root: ParentNode, name: string): T {
  const script = root.querySelector(`script[data-json="${name}"]`);
  if (!script?.textContent) throw new Error(`The page holds no "${name}" data: build it again`);
  return JSON.parse(script.textContent) as T;
}

/**
 * Reads the talk out of the page and takes away the slides that the cut leaves out; the rest are numbered anew. `only`
 * keeps some of those, with their numbers: a podium's file may hold a part of the talk.
 */
export function readPage(
  root: ParentNode,
  cut: CutId,
  only = document.documentElement.dataset.slides?.split(' '),
): Page {
  const all = [...root.querySelectorAll<HTMLElement>('section[id]')];
  const course = json<Course>(root, 'course');
  const slides = all.map(section => ({ section, data: json<SlideData>(section, 'slide') }));
  const isIn = (data: SlideData) => data.appendix || data.minutes[cut] !== undefined;
  for (const { section, data } of slides) if (!isIn(data)) section.remove();
  const kept = slides.filter(({ data }) => isIn(data));
  const counted = kept.filter(({ data }) => !data.appendix).length;
  const numbered = kept.map((slide, i) => {
    const number = slide.data.appendix ? `A${i + 1 - counted}` : `${i + 1}`;
    const place = slide.section.querySelector('[data-frame="number"]');
    if (place) place.textContent = number;
    return { ...slide, number };
  });
  const isAsked = ({ data }: StageSlide) => !only || only.includes(data.id);
  for (const slide of numbered) if (!isAsked(slide)) slide.section.remove();
  return { slides: numbered.filter(isAsked), course };
}
