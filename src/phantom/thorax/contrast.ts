import { noise } from './math';

/** Contrast-enhanced blood and muscle, HU. */
export const CONTRAST = { aorta: 190, pulmonary: 205, cava: 232, chamber: 190, myocardium: 112 } as const; // HU
/** Blood of an enhancement, faintly mottled. */
export const blood = (hu: number) => (_d: number, x: number, y: number, z: number) =>
  hu + 12 * (noise(x / 9, y / 9, z / 9) - 0.5);
