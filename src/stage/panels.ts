import { type Framing, zoomed } from '../imaging/framing';
import { LivePanel } from '../imaging/live-panel';
import { sliceAt, type Volume } from '../imaging/volume';
import { windowOf } from '../imaging/window';
import type { PanelIsland, Spoken, StackIsland } from '../slide/types';
import { h } from './dom';
import { idOf } from './figure';
import { FULL_OPACITY } from './panel-acts';
import { panelMarks } from './panel-marks';
import styles from './panels.module.css';
import type { PanelFree, TalkState } from './talk';
import { volumeHere } from './volumes';

/** What a figure shows in the presenter's hand; undefined where it is a picture and no more. */
export function islandOf(figure: HTMLElement, spoken: Spoken): PanelIsland | undefined {
  const slide = figure.closest('section');
  return spoken[slide?.id || (slide?.dataset.id ?? '')]?.panels?.[idOf(figure)];
}

/** The figure's framing in px of the slide, under free play. */
export function framingOf(figure: HTMLElement, island: StackIsland, free: PanelFree): Framing {
  const { centreMm, widthMm, fieldMm } = island;
  const size = { widthPx: figure.clientWidth, heightPx: figure.clientHeight };
  const seenMm = fieldMm
    ? Math.max(fieldMm[0], (fieldMm[1] * size.widthPx) / size.heightPx)
    : visibleWidthMm(figure, widthMm);
  return zoomed({ centreMm, widthMm: seenMm, ...size }, free.zoom, free.panMm);
}

/** A still is cut to its panel's shape: where the panel is slimmer than the still, less of its width is seen. */
function visibleWidthMm(figure: HTMLElement, widthMm: number): number {
  const image = figure.querySelector('img');
  if (!image?.width || !image.height) return widthMm;
  const cut = figure.clientWidth / figure.clientHeight / (image.naturalWidth / image.naturalHeight || 1);
  return widthMm * Math.min(1, cut);
}

/** The window that a panel is drawn in now. */
export const windowNow = (island: StackIsland, { width, level }: PanelFree) => {
  const own = windowOf(island.window);
  return { width: width ?? own.width, level: level ?? own.level };
};

/** Window and slice as they stand on the panel. */
function statusText(island: StackIsland, free: PanelFree, ct: Volume): string {
  const { width, level } = windowNow(island, free);
  const slice = sliceAt(ct, island.atMm[2] + free.upMm) + 1;
  const parts = [`W ${Math.round(width)} L ${Math.round(level)}`.replace('-', '−'), `${slice}/${ct.dims[2]}`];
  if (island.pet) parts.push(`PET ${Math.round((free.opacity ?? FULL_OPACITY) * 100)} %`);
  if (free.zoom !== 1) parts.push(`×${free.zoom.toFixed(1)}`);
  return parts.join(' · ');
}

const live = new WeakMap<HTMLElement, LivePanel>();

/** The slider that fades the PET: its keys are the panel's. */
const slider = () =>
  h('input', {
    type: 'range',
    class: styles.slider,
    min: '0',
    max: '1',
    step: '0.1',
    tabindex: '-1',
    'data-opacity': true,
    'aria-label': 'PET over CT',
  });

function layerOf(figure: HTMLElement, panel: LivePanel, island: StackIsland): HTMLElement {
  const there = figure.querySelector<HTMLElement>('[data-live-layer]');
  if (there) return there;
  const status = h('p', { class: styles.status, 'data-live-status': true, 'aria-live': 'polite' });
  const value = h('p', { class: styles.value, 'data-live-value': true });
  const layer = h(
    'div',
    { class: styles.layer, 'data-live-layer': true },
    panel.canvas,
    status,
    value,
    island.pet && slider(),
  );
  figure.querySelector('img')?.after(layer);
  return layer;
}

/** The panel that draws a figure's volumes; null until they are here. */
function panelOf(figure: HTMLElement, ct: Volume, pet: Volume | null): LivePanel {
  const panel = live.get(figure) ?? new LivePanel(ct, pet);
  live.set(figure, panel);
  return panel;
}

/** Takes a figure's live picture away: its still is under it, and its canvases are given back. */
function rest(figure: HTMLElement) {
  figure.querySelector('[data-live-layer]')?.remove();
  figure.removeAttribute('data-moved');
  figure.classList.remove(styles.enlarged ?? '');
  figure.querySelector('img')?.style.removeProperty('transform');
  live.delete(figure);
}

const hasMoved = ({ upMm, zoom, panMm, enlarged }: PanelFree) =>
  upMm !== 0 || zoom !== 1 || panMm.some(by => by !== 0) || enlarged !== undefined;

function showStack(figure: HTMLElement, island: StackIsland, free: PanelFree) {
  const ct = volumeHere(island.ct);
  const pet = island.pet ? volumeHere(island.pet) : null;
  if (!ct || pet === undefined) return;
  const panel = panelOf(figure, ct, pet);
  const scale = figure.getBoundingClientRect().width / figure.clientWidth || 1;
  const { invert = false, opacity = FULL_OPACITY } = free;
  const view = {
    zMm: island.atMm[2] + free.upMm,
    framing: framingOf(figure, island, free),
    window: windowNow(island, free),
    invert,
    ...(pet && { opacity }),
  };
  panel.draw(view, window.devicePixelRatio * scale);
  const layer = layerOf(figure, panel, island);
  const status = layer.querySelector('[data-live-status]');
  const text = statusText(island, free, ct);
  if (status && status.textContent !== text) status.textContent = text;
  const fader = layer.querySelector<HTMLInputElement>('[data-opacity]');
  if (fader) fader.value = `${opacity}`;
  layer.querySelector('svg')?.remove();
  layer.append(panelMarks(idOf(figure), island, view.framing, free));
}

/** A picture is moved and enlarged about its middle. */
function showPicture(figure: HTMLElement, { zoom, panMm: [x, y] }: PanelFree) {
  const image = figure.querySelector('img');
  if (image) image.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
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
    // Arrows and names belong to the landmark's slice, whole.
    figure.toggleAttribute('data-moved', hasMoved(panel));
    if (island.kind === 'stack') showStack(figure, island, panel);
    else showPicture(figure, panel);
  }
}
