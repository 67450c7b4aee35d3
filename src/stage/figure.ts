/** A figure gives the keys that it took back after so long without one. */
export const IDLE_MS = 10_000;

/** A pointer's place in the window. */
export type Place = { readonly clientX: number; readonly clientY: number };

/** A figure's own id; the speaker window's pictures of slides carry it as data. */
export const idOf = (figure: HTMLElement) => figure.id || (figure.dataset.id ?? '');

/** The pointer's place in px of a figure, whatever the slide's scale. */
export function within(figure: HTMLElement, { clientX, clientY }: Place): [number, number] {
  const { left, top, width } = figure.getBoundingClientRect();
  const scale = width / figure.offsetWidth || 1;
  return [(clientX - left) / scale, (clientY - top) / scale];
}

/** Whether the pointer is over a figure. */
export function isOver(figure: HTMLElement, { clientX, clientY }: Place): boolean {
  const { left, top, right, bottom } = figure.getBoundingClientRect();
  return clientX >= left && clientX < right && clientY >= top && clientY < bottom;
}
