import type { WindowId } from './manifest.ts';
import type { Unit, Volume } from './volume.ts';

/** Window width and level, in HU. */
export interface GreyWindow {
  readonly width: number;
  readonly level: number;
}

/** The windows that a key gives, and a step names. */
export const WINDOWS = {
  lung: { width: 1500, level: -600 },
  mediastinum: { width: 400, level: 40 },
  bone: { width: 2000, level: 400 },
} as const satisfies Record<string, GreyWindow>;

/** The windows of a PET that is drawn in grey, dark uptake on white: SUV, or per cent of its highest value. */
export const UPTAKE = {
  SUV: { width: 10, level: 5 },
  'relative uptake': { width: 50, level: 25 },
} as const satisfies Record<string, GreyWindow>;

/** The window that a view is drawn in: PET lies over CT in the mediastinal window. */
export function windowOf(id: WindowId | undefined, unit: Unit): GreyWindow {
  if (unit !== 'HU') return UPTAKE[unit];
  return id === 'lung' ? WINDOWS.lung : WINDOWS.mediastinum;
}

const OPAQUE = 0xff000000;

/** Grey for every stored value of a volume, as RGBA in a word (little-endian). The middle of the window is mid-grey. */
export function greyTable(
  { data, slope, inter }: Volume,
  { width, level }: GreyWindow,
  invert = false,
): Uint32Array {
  const table = new Uint32Array(data.BYTES_PER_ELEMENT === 1 ? 256 : 65536);
  for (let v = 0; v < table.length; v++) {
    const share = Math.min(1, Math.max(0, (v * slope + inter - level) / width + 0.5));
    const grey = Math.round((invert ? 1 - share : share) * 255);
    table[v] = (OPAQUE | (grey << 16) | (grey << 8) | grey) >>> 0;
  }
  return table;
}

/** How uptake becomes heat, in the PET's own unit: what is white-hot, and between what it comes to hide the CT. */
export interface HeatScale {
  readonly hottest: number;
  readonly from: number;
  readonly to: number;
}
const scaleTo = (hottest: number): HeatScale => ({ hottest, from: hottest / 12, to: (hottest * 4.4) / 12 });
/** SUV: the primary of the phantom is white-hot, nodes stay yellow; blood is faintly tinted. */
export const SUV_HEAT = scaleTo(12);
/** Of a PET without SUV: per cent of the highest value in it. */
const RELATIVE_HEAT = scaleTo(60);
/** The scale of a PET's unit. */
export const heatScaleOf = (unit: Unit): HeatScale => (unit === 'SUV' ? SUV_HEAT : RELATIVE_HEAT);

const MOST_COVER = 0.94;
const clamp = (t: number) => Math.min(1, Math.max(0, t));

/** Black, red, yellow, white: 0 to 1 for each of red, green and blue. */
export const heat = (t: number) =>
  [clamp(t / 0.36), clamp((t - 0.36) / 0.4), clamp((t - 0.76) / 0.24)] as const;

/** How much of the CT an uptake hides, 0 to 1. */
export function heatCover(uptake: number, { from, to }: HeatScale): number {
  const t = clamp((uptake - from) / (to - from));
  return MOST_COVER * t * t * (3 - 2 * t);
}

/** Heat and cover of an uptake, as RGBA in a word; `opacity` fades it all, 0 to 1. */
export function heatOf(uptake: number, opacity: number, scale: HeatScale = SUV_HEAT): number {
  const [r, g, b] = heat(uptake / scale.hottest).map(c => Math.round(c * 255)) as [number, number, number];
  const alpha = Math.round(255 * opacity * heatCover(uptake, scale));
  return ((alpha << 24) | (b << 16) | (g << 8) | r) >>> 0;
}

/** Heat for every stored value of a PET. */
export function heatTable({ data, slope, inter, unit }: Volume, opacity: number): Uint32Array {
  const table = new Uint32Array(data.BYTES_PER_ELEMENT === 1 ? 256 : 65536);
  const scale = heatScaleOf(unit);
  for (let v = 0; v < table.length; v++) table[v] = heatOf(v * slope + inter, opacity, scale);
  return table;
}
