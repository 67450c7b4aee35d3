import { reachMm, type Volume } from '../imaging/volume';
import { WINDOWS } from '../imaging/window';
import type { StackIsland } from '../slide/types';
import type { PanelFree } from './talk';

/** At rest: what the step shows. */
export const AT_REST: PanelFree = { upMm: 0, zoom: 1, panMm: [0, 0] };
/** A fused view covers the CT whole until the presenter fades it. */
export const FULL_OPACITY = 1;
const MOST_ZOOM = 8;
const STEP = { zoom: 1.25, opacity: 0.1, panMm: 10, panPx: 40 } as const;

/** What an act works on: a figure, and its stack where it has one. */
export interface Subject {
  readonly figure: string;
  readonly stack?: { readonly island: StackIsland; readonly volume: Volume };
  /** Of a picture that is no stain. */
  readonly isScan?: boolean;
}
export type Act = (free: PanelFree, of: Subject) => PanelFree;

const held = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));
const tenth = (value: number) => Math.round(value * 10) / 10;
/** A tenth more or less of a picture's brightness or contrast. */
const tone = (now: number | undefined, sign: 1 | -1) => held(0.25, tenth((now ?? 1) + sign * 0.1), 4);

/** Whether black is white: a PET that stands alone is read dark on white. */
export const isInverted = ({ invert }: PanelFree, { unit }: Volume) => invert ?? unit !== 'HU';

/** So many slices up, or down, within the volume. */
export const scrolled =
  (slices: number): Act =>
  (free, { stack }) => {
    if (!stack) return free;
    const [low, high] = reachMm(stack.volume);
    const [, , z] = stack.island.atMm;
    return { ...free, upMm: tenth(held(low - z, free.upMm + slices * stack.volume.spacingMm[2], high - z)) };
  };

export const zoomedBy =
  (factor: number): Act =>
  free => ({ ...free, zoom: held(1, free.zoom * factor, MOST_ZOOM) });

/** The PET stronger or fainter over the CT. */
export const faded =
  (by: number): Act =>
  (free, { stack }) =>
    stack?.island.pet ? { ...free, opacity: tenth(held(0, (free.opacity ?? FULL_OPACITY) + by, 1)) } : free;

/** The PET away, or back whole. */
const toggled: Act = (free, of) => faded((free.opacity ?? FULL_OPACITY) > 0 ? -1 : 1)(free, of);

/** The view a step over: in mm on a stack, in px of the slide on a picture, less the more it is enlarged. */
const panned =
  (x: number, y: number): Act =>
  (free, { stack }) => {
    const step = stack ? STEP.panMm / free.zoom : -STEP.panPx;
    return { ...free, panMm: [free.panMm[0] + x * step, free.panMm[1] + y * step] };
  };

const windowed =
  (window: { width: number; level: number }): Act =>
  (free, { stack }) =>
    // They are HU: a PET that stands alone has its own.
    stack?.volume.unit === 'HU' ? { ...free, ...window } : free;

const inverted: Act = (free, { stack, isScan }) => {
  if (stack) return { ...free, invert: !isInverted(free, stack.volume) };
  return isScan ? { ...free, invert: !free.invert } : free;
};

/** The PET fainter or stronger; a picture, which has none, darker or brighter. */
const fadedOrLit =
  (sign: 1 | -1): Act =>
  (free, of) =>
    of.isScan ? { ...free, brightness: tone(free.brightness, sign) } : faded(sign * STEP.opacity)(free, of);

const contrasted =
  (sign: 1 | -1): Act =>
  (free, { isScan }) =>
    isScan ? { ...free, contrast: tone(free.contrast, sign) } : free;

const enlarged: Act = ({ enlarged: now, ...free }, { figure }) =>
  now === figure ? free : { ...free, enlarged: figure };

const KEYS: Readonly<Record<string, Act>> = {
  ArrowUp: scrolled(1),
  ArrowDown: scrolled(-1),
  1: windowed(WINDOWS.lung),
  2: windowed(WINDOWS.mediastinum),
  3: windowed(WINDOWS.bone),
  4: toggled,
  p: toggled,
  '[': fadedOrLit(-1),
  ']': fadedOrLit(1),
  '{': contrasted(-1),
  '}': contrasted(1),
  v: inverted,
  e: enlarged,
  '+': zoomedBy(STEP.zoom),
  '=': zoomedBy(STEP.zoom),
  '-': zoomedBy(1 / STEP.zoom),
};
const SHIFTED: Readonly<Record<string, Act>> = {
  ArrowUp: panned(0, -1),
  ArrowDown: panned(0, 1),
  ArrowLeft: panned(-1, 0),
  ArrowRight: panned(1, 0),
};

/** What a key does to a panel that has the keys; undefined for any other key. */
export const panelAct = ({ key, shiftKey }: { key: string; shiftKey: boolean }): Act | undefined =>
  (shiftKey ? SHIFTED[key] : undefined) ?? KEYS[key];
