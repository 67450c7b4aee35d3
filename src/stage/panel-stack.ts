import { type Framing, zoomed } from '../imaging/framing';
import { LivePanel } from '../imaging/live-panel';
import { isWithin, sliceAt, type Volume } from '../imaging/volume';
import { type GreyWindow, windowOf } from '../imaging/window';
import type { StackIsland } from '../slide/types';
import { h } from './dom';
import { FULL_OPACITY, isInverted } from './panel-acts';
import { layerOf, setText } from './panel-layer';
import { stackMarks } from './panel-marks';
import styles from './panels.module.css';
import type { PanelFree } from './talk';
import { volumeHere } from './volumes';

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

/** The window that a panel is drawn in now, in the volume's unit. */
export function windowNow(
  { window }: StackIsland,
  { width, level }: PanelFree,
  { unit }: Volume,
): GreyWindow {
  const own = windowOf(window, unit);
  return { width: width ?? own.width, level: level ?? own.level };
}

const minus = (text: string) => text.replaceAll('-', '−');

/** A window as it is read: width and level in HU, or from where to where uptake goes. */
function windowText({ width, level }: GreyWindow, { unit }: Volume): string {
  if (unit === 'HU') return minus(`W ${Math.round(width)} L ${Math.round(level)}`);
  const [low, high] = [level - width / 2, level + width / 2].map(v =>
    minus(v.toFixed(unit === 'SUV' ? 1 : 0)),
  );
  return unit === 'SUV' ? `SUV ${low} to ${high}` : `uptake ${low} to ${high} %`;
}

/** Window and slice as they stand on the panel. */
function statusText(island: StackIsland, free: PanelFree, volume: Volume): string {
  const zMm = island.atMm[2] + free.upMm;
  const slice = isWithin(volume, zMm) ? `${sliceAt(volume, zMm) + 1}` : 'no slice';
  const parts = [windowText(windowNow(island, free, volume), volume), `${slice}/${volume.dims[2]}`];
  if (island.pet) parts.push(`PET ${Math.round((free.opacity ?? FULL_OPACITY) * 100)} %`);
  if (free.zoom !== 1) parts.push(`×${free.zoom.toFixed(1)}`);
  return parts.join(' · ');
}

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

const live = new WeakMap<HTMLElement, LivePanel>();

/** Gives a figure's canvases back. */
export const forgetStack = (figure: HTMLElement) => live.delete(figure);

const hasMoved = ({ upMm, zoom, panMm, enlarged }: PanelFree) =>
  upMm !== 0 || zoom !== 1 || panMm.some(by => by !== 0) || enlarged !== undefined;

/** Draws a figure's volumes as the presenter has them; while they are not here, its still stands. */
export function showStack(figure: HTMLElement, island: StackIsland, free: PanelFree) {
  const under = volumeHere(island.under);
  const pet = island.pet ? volumeHere(island.pet) : null;
  if (!under || pet === undefined) return;
  const panel = live.get(figure) ?? new LivePanel(under, pet);
  live.set(figure, panel);
  const scale = figure.getBoundingClientRect().width / figure.clientWidth || 1;
  const { opacity = FULL_OPACITY } = free;
  const framing = framingOf(figure, island, free);
  const zMm = island.atMm[2] + free.upMm;
  const view = {
    zMm,
    framing,
    window: windowNow(island, free, under),
    invert: isInverted(free, under),
    ...(pet && { opacity }),
  };
  panel.draw(view, window.devicePixelRatio * scale);
  const layer = layerOf(figure, () => [panel.canvas, ...(island.pet ? [slider()] : [])]);
  setText(layer, 'data-live-status', statusText(island, free, under));
  const fader = layer.querySelector<HTMLInputElement>('[data-opacity]');
  if (fader) fader.value = `${opacity}`;
  layer.querySelector('svg')?.remove();
  layer.append(stackMarks({ figure, island, framing, free, zMm, pet, isMoved: hasMoved(free) }));
  // The still's own arrows belong to its slice, whole.
  figure.toggleAttribute('data-moved', hasMoved(free));
}
