// What the PET scanner does to the uptake: partial volume, and noise that grows with activity.
import type { Samples } from '../../imaging/picture';
import type { Stage } from './lesions';
import { gaussian } from './scanner';
import { geometryOf, type Scan } from './thorax';
import { uptakeOf } from './uptake';
import { blur, FOV, type Grid } from './volume';

/** A PET: SUV in voxels. */
export interface Pet extends Scan {
  readonly suv: Float32Array;
}

/** Its values as pictures take them. */
export const suvOf = (pet: Pet): Samples => ({ ...geometryOf(pet), slope: 1, inter: 0, data: pet.suv });

/** A PET has large voxels, 2.4 × 2.4 × 3 mm. It reaches above the CT, so that no node lies at its edge. */
export const PET_GRID: Grid = { columns: 160, slices: 99, sliceMm: 3, fromMm: 0 };

const RESOLUTION = 6.2 / Math.sqrt(8 * Math.log(2)); // mm, sigma of 6.2 mm full width at half maximum
const GRAIN = 2.4; // mm, sigma
const NOISE_RELATIVE = 0.12; // of the root of the local SUV
const NOISE_FLOOR = 0.02; // SUV

/** Noise in lumps, as reconstruction leaves it, with a standard deviation of 1. */
function lumpyNoise(seed: number, { columns, slices, sliceMm }: Grid): Float32Array {
  const noise = Float32Array.from({ length: columns * columns * slices }, gaussian(seed));
  const voxelMm = FOV[0] / columns;
  blur(noise, columns, columns, slices, [GRAIN / voxelMm, GRAIN / voxelMm, GRAIN / sliceMm]);
  const variance = noise.reduce((sum, v) => sum + v * v, 0) / noise.length;
  return noise.map(v => v / Math.sqrt(variance));
}

/** The PET of a stage; the same voxels on every run. */
export function scanPet(stage: Stage, grid: Grid = PET_GRID): Pet {
  const { values: suv, pix, nx, nz } = uptakeOf(stage, grid);
  blur(
    suv,
    nx,
    nx,
    nz,
    pix.map(mm => RESOLUTION / mm),
  );
  const noise = lumpyNoise(stage.seed + 7, grid);
  for (let n = 0; n < suv.length; n++) {
    const active = suv[n]!;
    const sigma = active < 0.05 ? 0.2 * NOISE_FLOOR : NOISE_FLOOR + NOISE_RELATIVE * Math.sqrt(active);
    suv[n] = Math.max(0, active + sigma * noise[n]!);
  }
  return { grid, pix, suv };
}
