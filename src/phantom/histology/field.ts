// What a synthetic field of tissue is made of. Lengths in µm; only the arrays of a Field are per pixel.

export type Kind = 'gland' | 'spindle' | 'giant' | 'fibroblast' | 'lymphocyte' | 'debris' | 'red';
export interface Blob {
  x: number;
  y: number;
  r: number;
}
export interface Nucleus {
  kind: Kind;
  x: number;
  y: number;
  a: number;
  b: number;
  angle: number;
  seed: number;
  bend: number;
  rough: number; // curvature of the axis, irregularity of the outline
  dark: number;
  coarse: number; // mean haematoxylin, contrast of the chromatin
  soft: number;
  nucleoli: number; // 0 in focus .. 1 out of it; -1 nucleoli: mitosis, no membrane
  lobes?: Blob[]; // bizarre nuclei and mitoses: a union of discs about (x, y)
}
export interface Gland {
  lumen: Blob[];
  wall: number;
  closed: number;
  x: number;
  y: number;
  reach: number;
  seed: number;
}
export interface GiantCell {
  x: number;
  y: number;
  r: number;
  angle: number;
  stretch: number;
  seed: number;
}
/** What the painter knows at every pixel; the stains are sums of these. */
export const MAPS = [
  'nuclear',
  'nucleolar',
  'cover',
  'ttf1',
  'glandCyt',
  'spindleCyt',
  'giantCyt',
  'stromalCyt',
  'baso',
  'collagen',
  'secretion',
  'necrosis',
  'red',
  'alkCell',
] as const;
export type Field = {
  /** The window, px: its size and where it lies in the section. */
  width: number;
  height: number;
  left: number;
  top: number;
  /** µm per px. */
  mpp: number;
} & Record<(typeof MAPS)[number], Float32Array>;
/** Coordinates along and across an oriented thing. */
export function local(of: { x: number; y: number; angle: number }, x: number, y: number): [number, number] {
  const dx = x - of.x,
    dy = y - of.y,
    cos = Math.cos(of.angle),
    sin = Math.sin(of.angle);
  return [cos * dx + sin * dy, -sin * dx + cos * dy];
}
