import type { PanelIsland, Spoken } from '../slide/types';
import { idOf } from './figure';
import { notice } from './notice';
import { showPicture } from './panel-picture';
import { forgetStack, showStack } from './panel-stack';
import styles from './panels.module.css';
import type { TalkState } from './talk';

/** What a figure shows in the presenter's hand; undefined where it is a picture and no more. */
export function islandOf(figure: HTMLElement, spoken: Spoken): PanelIsland | undefined {
  const slide = figure.closest('section');
  return spoken[slide?.id || (slide?.dataset.id ?? '')]?.panels?.[idOf(figure)];
}

/** Takes a figure's live picture away: its still is under it, and its canvases are given back. */
function rest(figure: HTMLElement) {
  figure.querySelector('[data-live-layer]')?.remove();
  figure.removeAttribute('data-moved');
  figure.classList.remove(styles.enlarged ?? '');
  for (const property of ['transform', 'filter']) figure.querySelector('img')?.style.removeProperty(property);
  forgetStack(figure);
}

/** Shows a section's panels as the state has them: in the presenter's hand, or as the step's stills. */
export function showPanels(section: HTMLElement, { free }: Pick<TalkState, 'free'>, spoken: Spoken) {
  for (const figure of section.querySelectorAll<HTMLElement>('figure[data-live]')) {
    const island = islandOf(figure, spoken);
    const panel = island && free[island.link]?.panel;
    if (!island || !panel) {
      rest(figure);
      continue;
    }
    figure.classList.toggle(styles.enlarged ?? '', panel.enlarged === idOf(figure));
    try {
      if (island.kind === 'stack') showStack(figure, island, panel);
      else showPicture(figure, island, panel);
    } catch (error) {
      // The still is under it, and the talk goes on.
      rest(figure);
      notice(`${figure.dataset.panel}: ${error instanceof Error ? error.message : error}; its picture stays`);
    }
  }
}
