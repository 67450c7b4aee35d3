import type { WindowId } from './manifest';
import type { Volume } from './volume';

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

/** The window that a view is drawn in: PET lies over CT in the mediastinal window. */
export const windowOf = (id: WindowId | undefined): GreyWindow =>
  id === 'lung' ? WINDOWS.lung : WINDOWS.mediastinum;

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

/** SUV that is white-hot: the primary's; nodes stay yellow. */
export const HOTTEST_SUV = 12;
/** SUV from which heat shows, and over which it hides the CT: blood is faintly tinted. */
const VISIBLE = { from: 1, to: 4.4, most: 0.94 } as const;

const clamp = (t: number) => Math.min(1, Math.max(0, t));
const smooth = (from: number, to: number, v: number) => {
  const t = clamp((v - from) / (to - from));
  return t * t * (3 - 2 * t);
};

/** Black, red, yellow, white: 0 to 1 for each of red, green and blue. */
export const heat = (t: number) =>
  [clamp(t / 0.36), clamp((t - 0.36) / 0.4), clamp((t - 0.76) / 0.24)] as const;

/** Heat and cover of an SUV, as RGBA in a word; `opacity` fades it all, 0 to 1. */
export function heatOf(suv: number, opacity: number): number {
  const [r, g, b] = heat(suv / HOTTEST_SUV).map(c => Math.round(c * 255)) as [number, number, number];
  const alpha = Math.round(255 * opacity * VISIBLE.most * smooth(VISIBLE.from, VISIBLE.to, suv));
  return ((alpha << 24) | (b << 16) | (g << 8) | r) >>> 0;
}

/** Heat for every stored value of a PET. */
export function heatTable({ data, slope, inter }: Volume, opacity: number): Uint32Array {
  const table = new Uint32Array(data.BYTES_PER_ELEMENT === 1 ? 256 : 65536);
  for (let v = 0; v < table.length; v++) table[v] = heatOf(v * slope + inter, opacity);
  return table;
}
