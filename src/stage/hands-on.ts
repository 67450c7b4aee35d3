import type { Spoken } from '../slide/types';
import { chartKeys } from './chart-keys';
import type { Action } from './keys';
import { panelKeys } from './panel-keys';
import type { TalkState, Wish } from './talk';
import { trackZoom } from './zoom-point';

/** Actions that leave a chart that is read, or a panel in hand, as it is. */
const STAYS: readonly Action[] = ['theme', 'laser', 'fullscreen', 'speaker', 'print', 'facts', 'help'];

interface Window {
  /** Where presses and wheels are heard: the page, or the speaker window's picture. */
  readonly surface: HTMLElement;
  /** What shows the slide at whatever scale: 1280 × 720 px of it. */
  slide(): Element | null;
  /** The section that stands before the presenter. */
  section(): HTMLElement | null;
  state(): TalkState | null;
  spoken(): Spoken;
  wish(wish: Wish): void;
}

export type HandsOn = ReturnType<typeof handsOn>;

/** What the presenter takes in hand upon a slide, charts and panels, by pointer and keys; one at a time has the keys. */
export function handsOn({ surface, slide, ...window }: Window) {
  const charts = chartKeys(window);
  const panels = panelKeys(window);
  const zoom = trackZoom(slide, at => window.wish({ do: 'zoom', at }));
  let dragged = false;

  const isControl = (event: Event) =>
    event.target instanceof Element && event.target.closest('button, a, input, dialog') !== null;
  surface.addEventListener('pointerdown', event => {
    dragged = false;
    if (isControl(event)) return;
    if (panels.down(event)) charts.release();
  });
  addEventListener('pointermove', event => {
    panels.move(event);
    charts.hover(event);
  });
  addEventListener('pointerup', () => {
    dragged = panels.up();
  });
  surface.addEventListener('click', event => {
    if (!dragged && !isControl(event)) charts.click(event);
  });
  surface.addEventListener('wheel', event => panels.wheel(event) && event.preventDefault(), {
    passive: false,
  });
  surface.addEventListener('input', event => {
    const slider = event.target instanceof HTMLInputElement ? event.target : null;
    const figure = slider?.closest<HTMLElement>('figure');
    if (slider?.hasAttribute('data-opacity') && figure) panels.fade(figure, slider.valueAsNumber);
  });
  // It would keep the keys that are the panel's.
  surface.addEventListener('change', event => {
    if (event.target instanceof HTMLInputElement && event.target.hasAttribute('data-opacity'))
      event.target.blur();
  });
  // The browser would drag the still away.
  surface.addEventListener('dragstart', event => event.preventDefault());

  return {
    /** Lets the keyboard reach charts and panels of the page. */
    offer() {
      charts.offer();
      panels.offer();
    },
    /** Enlarges where the pointer was last, or ends it. */
    zoom,
    key: (event: KeyboardEvent) => panels.key(event) || charts.key(event),
    /** Before an action of the deck: the keys are given back and what is read ends, unless the action leaves it be. */
    leave(action: Action) {
      if (STAYS.includes(action)) return;
      panels.release();
      charts.end();
    },
  };
}
