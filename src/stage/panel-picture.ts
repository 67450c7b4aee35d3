import type { PictureIsland } from '../slide/types';
import { idOf } from './figure';
import { layerOf, setText } from './panel-layer';
import { distanceMarks } from './panel-marks';
import styles from './panels.module.css';
import type { PanelFree } from './talk';

type Pair = readonly [number, number];

/** mm of a calibrated picture for each px of the slide, before it is zoomed: it is shown whole in its figure. */
export function mmPerPx(figure: HTMLElement, { widthMm }: PictureIsland): number {
  const image = figure.querySelector('img');
  if (!widthMm || !image?.naturalWidth) return Number.NaN;
  const aspect = image.naturalWidth / image.naturalHeight;
  return widthMm / Math.min(figure.clientWidth, figure.clientHeight * aspect);
}

/** A place in px of the figure as mm from the middle of a calibrated picture. */
export function fromMiddle(figure: HTMLElement, island: PictureIsland, free: PanelFree, [x, y]: Pair): Pair {
  const perPx = mmPerPx(figure, island) / free.zoom;
  const { clientWidth, clientHeight, panMm } = {
    ...free,
    clientWidth: figure.clientWidth,
    clientHeight: figure.clientHeight,
  };
  return [(x - clientWidth / 2 - panMm[0]) * perPx, (y - clientHeight / 2 - panMm[1]) * perPx];
}

const percent = (of: number) => `${Math.round(of * 100)} %`;

/** A picture has no HU: it is made brighter or darker, not windowed. */
function statusText({ zoom, brightness = 1, contrast = 1 }: PanelFree): string {
  const parts = [
    ...(brightness !== 1 || contrast !== 1
      ? [`brightness ${percent(brightness)}, contrast ${percent(contrast)}`]
      : []),
    ...(zoom !== 1 ? [`×${zoom.toFixed(1)}`] : []),
  ];
  return parts.join(' · ');
}

/** Shows a picture moved, enlarged about its middle, and as bright as the presenter has it. */
export function showPicture(figure: HTMLElement, island: PictureIsland, free: PanelFree) {
  const image = figure.querySelector('img');
  if (!image) return;
  const { zoom, panMm, brightness = 1, contrast = 1, invert } = free;
  const [x, y] = panMm;
  image.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
  image.style.filter = `${invert ? 'invert(1) ' : ''}brightness(${brightness}) contrast(${contrast})`;
  const layer = layerOf(figure, () => []);
  layer.classList.add(styles.clear ?? '');
  setText(layer, 'data-live-status', statusText(free));
  layer.querySelector('svg')?.remove();
  const perPx = mmPerPx(figure, island) / zoom;
  const size = { widthPx: figure.clientWidth, heightPx: figure.clientHeight };
  if (free.line?.figure !== idOf(figure) || !(perPx > 0)) return;
  const place = ([mmX, mmY]: Pair): Pair => [
    mmX / perPx + size.widthPx / 2 + x,
    mmY / perPx + size.heightPx / 2 + y,
  ];
  layer.append(distanceMarks(size, free.line, place));
}
