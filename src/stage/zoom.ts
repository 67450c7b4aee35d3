import type { TalkState } from './talk';

/** How large a zoomed slide is. */
export const TIMES = 2;
/** Enlarges what the room sees, so that the place stays where it is. */
export function showZoom(viewport: HTMLElement, slides: HTMLElement, { zoom }: TalkState) {
  viewport.style.transform = '';
  if (!zoom) return;
  const [outer, inner] = [viewport.getBoundingClientRect(), slides.getBoundingClientRect()];
  const scale = inner.width / 1280;
  const [x, y] = [inner.left - outer.left + zoom.x * scale, inner.top - outer.top + zoom.y * scale];
  viewport.style.transformOrigin = `${x}px ${y}px`;
  viewport.style.transform = `scale(${TIMES})`;
}
