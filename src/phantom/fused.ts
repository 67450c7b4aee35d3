// PET over CT: uptake as heat on an axial slice in the mediastinal window.
import { resample } from './resample';
import { axialPixels, axialSlice, type Framing } from './slice';
import { clamp, mix, smoothstep } from './thorax/math';
import type { Pet } from './thorax/pet';
import { type Ct, sliceOf } from './thorax/thorax';

/** SUV that is white-hot: the primary's; nodes stay yellow. */
const HOTTEST = 12;
/** SUV from which heat shows, and over which it hides the CT: blood is faintly tinted. */
const VISIBLE = { from: 1, to: 4.4, most: 0.94 };

/** Black, red, yellow, white. */
const heat = (t: number) => [clamp(t / 0.36), clamp((t - 0.36) / 0.4), clamp((t - 0.76) / 0.24)] as const;

/** SUV of a plane between two slices. */
function planeAt(pet: Pet, zMm: number): Float32Array {
  const { columns, slices } = pet.grid;
  const at = clamp(sliceOf(pet, zMm), 0, slices - 1);
  const below = Math.min(slices - 2, Math.floor(at));
  const slice = (k: number) => pet.suv.subarray(k * columns ** 2, (k + 1) * columns ** 2);
  const above = slice(below + 1);
  return slice(below).map((suv, n) => mix(suv, above[n]!, at - below));
}

/** An axial slice in RGB bytes, displayed as `axialSlice` does. */
export function fusedSlice(ct: Ct, pet: Pet, framing: Framing): Uint8Array {
  const grey = axialSlice(ct, { ...framing, window: 'mediastinum' });
  const { columns } = pet.grid;
  const plane = { values: planeAt(pet, framing.centreMm[2]), columns, rows: columns };
  const out = new Uint8Array(grey.length * 3);
  resample(plane, axialPixels(pet, framing)).forEach((suv, o) => {
    const cover = VISIBLE.most * smoothstep(VISIBLE.from, VISIBLE.to, suv);
    heat(suv / HOTTEST).forEach((value, c) => {
      out[o * 3 + c] = mix(grey[o]!, 255 * value, cover);
    });
  });
  return out;
}
