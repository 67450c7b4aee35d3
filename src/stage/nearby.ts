import type { Spoken } from '../slide/types';
import type { StageSlide } from './page';
import { keepVolumes } from './volumes';

/** The slide itself, and two to either side: the next first. */
const BESIDE = [0, 1, -1, 2, -2] as const;

/** Slides near one, the nearest first. */
export function nearby<T extends Pick<StageSlide, 'data'>>(slides: readonly T[], slide: string): T[] {
  const at = slides.findIndex(s => s.data.id === slide);
  return at < 0 ? [] : BESIDE.flatMap(by => slides[at + by] ?? []);
}

/**
 * Prepares what may be shown next, so that it is there within a frame: pictures decoded, volumes unpacked. What is far
 * away gives its memory back.
 * @returns a sentence for every volume that is missing or damaged; null where the talk has moved on meanwhile
 */
export async function prepare(
  slides: readonly StageSlide[],
  slide: string,
  spoken: Spoken,
): Promise<string[] | null> {
  const near = nearby(slides, slide);
  // A picture that cannot be decoded says so when its slide is shown.
  for (const { section } of near.slice(1, 3))
    for (const image of section.querySelectorAll('img')) image.decode().catch(() => {});
  return keepVolumes(
    spoken,
    near.map(({ data }) => data.id),
  );
}
