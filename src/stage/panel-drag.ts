import { mmOf } from '../imaging/framing';
import { type Volume, valueAt } from '../imaging/volume';
import type { PanelIsland, StackIsland } from '../slide/types';
import { type Place, within } from './figure';
import { scrolled } from './panel-acts';
import { framingOf, windowNow } from './panels';
import type { PanelFree } from './talk';
import { volumeHere } from './volumes';

/** HU a px of the slide that a drag moves the window. */
const HU_PER_PX = 3;
/** px of the slide that a finger moves for each slice. */
const SLICE_PX = 8;

/** A panel that can be taken in hand: a picture, or a stack whose CT is here. */
export interface Held {
  readonly figure: HTMLElement;
  readonly island: PanelIsland;
  readonly stack?: { readonly island: StackIsland; readonly ct: Volume };
}
type Stack = Held & { readonly stack: NonNullable<Held['stack']> };

/** A drag from where it began, and what it does. */
export interface Drag {
  readonly x: number;
  readonly y: number;
  readonly free: PanelFree;
  readonly by: 'window' | 'pan' | 'line' | 'scroll';
  moved: boolean;
}

/** What a drag does: a finger scrolls, a mouse moves the window, with Shift or the middle button the picture. */
export function dragOf({ pointerType, shiftKey, button }: PointerEvent, { stack }: Held): Drag['by'] {
  if (!stack || shiftKey || button === 1) return 'pan';
  return pointerType === 'touch' ? 'scroll' : 'window';
}

/** The place under the pointer, in mm from the landmark. */
export function fromLandmark({ figure, stack: { island } }: Stack, free: PanelFree, event: Place) {
  const [x, y] = mmOf(framingOf(figure, island, free), within(figure, event));
  return [x - island.atMm[0], y - island.atMm[1]] as const;
}

/** HU and SUV at a place, as they stand on the panel. */
export function valueText(of: Stack, free: PanelFree, event: Place): string {
  const { island } = of.stack;
  const [dx, dy] = fromLandmark(of, free, event);
  const [x, y, z] = island.atMm;
  const values = [island.ct, island.pet].flatMap(id => {
    const volume = id && volumeHere(id);
    const value = volume ? valueAt(volume, [x + dx, y + dy, z + free.upMm]) : null;
    if (!volume || value === null) return [];
    const text = volume.unit === 'HU' ? `${Math.round(value)}` : value.toFixed(1);
    return [`${volume.unit} ${text.replace('-', '−')}`];
  });
  return values.length > 0 ? `${values.join(' · ')}${island.phantom ? ', phantom' : ''}` : '';
}

/** A panel after a drag from where it began. */
export function dragged(of: Held, { x, y, free, by }: Drag, now: PanelFree, event: Place): PanelFree {
  const [toX, toY] = within(of.figure, event);
  const [dx, dy] = [toX - x, toY - y];
  const { stack } = of;
  if (!stack) return { ...now, panMm: [free.panMm[0] + dx, free.panMm[1] + dy] };
  const { island, ct } = stack;
  if (by === 'line' && now.line)
    return { ...now, line: { ...now.line, to: fromLandmark({ ...of, stack }, now, event) } };
  if (by === 'pan') {
    const mmPerPx = framingOf(of.figure, island, free).widthMm / of.figure.clientWidth;
    return { ...now, panMm: [free.panMm[0] - dx * mmPerPx, free.panMm[1] - dy * mmPerPx] };
  }
  if (by === 'scroll') {
    return {
      ...now,
      upMm: scrolled(Math.round(-dy / SLICE_PX))(free, { figure: '', stack: { island, ct } }).upMm,
    };
  }
  const { width, level } = windowNow(island, free);
  return { ...now, width: Math.max(1, width + dx * HU_PER_PX), level: level + dy * HU_PER_PX };
}
