import { mmOf } from '../imaging/framing';
import { type Volume, valueAt } from '../imaging/volume';
import { windowOf } from '../imaging/window';
import type { PanelIsland, StackIsland } from '../slide/types';
import { type Place, within } from './figure';
import { scrolled } from './panel-acts';
import { fromMiddle } from './panel-picture';
import { framingOf, windowNow } from './panel-stack';
import type { PanelFree } from './talk';
import { volumeHere } from './volumes';

/** HU a px of the slide that a drag moves the window; of a PET, as many px go through its window. */
const HU_PER_PX = 3;
const PX_PER_UPTAKE = 250;
/** px of the slide that a finger moves for each slice. */
const SLICE_PX = 8;
/** px of the slide for twice the brightness or contrast of a picture. */
const TONE_PX = 300;

/** A panel that can be taken in hand: a picture, or a stack whose volume is here. */
export interface Held {
  readonly figure: HTMLElement;
  readonly island: PanelIsland;
  readonly stack?: { readonly island: StackIsland; readonly volume: Volume };
}
type Stack = Held & { readonly stack: NonNullable<Held['stack']> };

/** A drag from where it began, and what it does. */
export interface Drag {
  readonly x: number;
  readonly y: number;
  readonly free: PanelFree;
  readonly by: 'window' | 'tone' | 'pan' | 'line' | 'scroll';
  moved: boolean;
}

/**
 * What a drag does: a finger scrolls, a mouse moves the window, with Shift or the middle button the picture. A stain
 * is moved; a scan's picture gets brighter or darker.
 */
export function dragOf({ pointerType, shiftKey, button }: PointerEvent, { island, stack }: Held): Drag['by'] {
  if (shiftKey || button === 1) return 'pan';
  if (!stack)
    return island.kind === 'picture' && island.of === 'scan' && pointerType !== 'touch' ? 'tone' : 'pan';
  return pointerType === 'touch' ? 'scroll' : 'window';
}

/** The place under the pointer, in mm from the landmark; null on a picture whose scale is not known. */
export function placeMm(of: Held, free: PanelFree, event: Place): readonly [number, number] | null {
  if (of.stack) return fromLandmark({ ...of, stack: of.stack }, free, event);
  if (of.island.kind !== 'picture' || !of.island.widthMm) return null;
  return fromMiddle(of.figure, of.island, free, within(of.figure, event));
}

function fromLandmark({ figure, stack: { island } }: Stack, free: PanelFree, event: Place) {
  const [x, y] = mmOf(framingOf(figure, island, free), within(figure, event));
  return [x - island.atMm[0], y - island.atMm[1]] as const;
}

/** HU and SUV at a place, as they stand on the panel. */
export function valueText(of: Stack, free: PanelFree, event: Place): string {
  const { island } = of.stack;
  const [dx, dy] = fromLandmark(of, free, event);
  const [x, y, z] = island.atMm;
  const values = [island.under, island.pet].flatMap(id => {
    const volume = id && volumeHere(id);
    const value = volume ? valueAt(volume, [x + dx, y + dy, z + free.upMm]) : null;
    if (!volume || value === null) return [];
    const text = volume.unit === 'SUV' ? value.toFixed(1) : `${Math.round(value)}`;
    return [`${volume.unit} ${text.replace('-', '−')}${volume.unit === 'relative uptake' ? ' %' : ''}`];
  });
  return values.length > 0 ? `${values.join(' · ')}${island.phantom ? ', phantom' : ''}` : '';
}

const factor = (from: number | undefined, px: number) =>
  Math.min(4, Math.max(0.25, (from ?? 1) * 2 ** (px / TONE_PX)));

/** A panel after a drag from where it began. */
export function dragged(of: Held, drag: Drag, now: PanelFree, event: Place): PanelFree {
  const { x, y, free, by } = drag;
  const [toX, toY] = within(of.figure, event);
  const [dx, dy] = [toX - x, toY - y];
  if (by === 'line') {
    const to = placeMm(of, now, event);
    return now.line && to ? { ...now, line: { ...now.line, to } } : now;
  }
  if (by === 'tone')
    return { ...now, contrast: factor(free.contrast, dx), brightness: factor(free.brightness, -dy) };
  const { stack } = of;
  if (!stack) return { ...now, panMm: [free.panMm[0] + dx, free.panMm[1] + dy] };
  return stackDragged({ ...of, stack }, drag, now, [dx, dy]);
}

function stackDragged(
  { figure, stack }: Stack,
  { free, by }: Drag,
  now: PanelFree,
  [dx, dy]: readonly [number, number],
): PanelFree {
  const { island, volume } = stack;
  if (by === 'pan') {
    const mmPerPx = framingOf(figure, island, free).widthMm / figure.clientWidth;
    return { ...now, panMm: [free.panMm[0] - dx * mmPerPx, free.panMm[1] - dy * mmPerPx] };
  }
  if (by === 'scroll')
    return { ...now, upMm: scrolled(Math.round(-dy / SLICE_PX))(free, { figure: '', stack }).upMm };
  const { width, level } = windowNow(island, free, volume);
  const perPx = volume.unit === 'HU' ? HU_PER_PX : windowOf('uptake', volume.unit).width / PX_PER_UPTAKE;
  // No narrower than a step of the drag.
  return { ...now, width: Math.max(perPx, width + dx * perPx), level: level + dy * perPx };
}
