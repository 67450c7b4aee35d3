// A synthetic thorax in HU. Deterministic; the healthy anatomy is built once and shared by all visits.
import type { Samples } from '../../imaging/picture';
import type { Geometry } from '../../imaging/volume';
import { paintAbdomen } from './abdomen';
import { paintAirway } from './airway';
import { fillBody } from './anatomy';
import { paintGreatVessels } from './great-vessels';
import { paintHeart } from './heart';
import { paintDisease, type Stage } from './lesions';
import { paintLungTrees } from './lung-trees';
import { paintMuscles } from './muscles';
import { scan } from './scanner';
import { paintSkeleton } from './skeleton';
import { type Grid, Volume } from './volume';

/** Voxels of `pix` mm, x to the patient's left, y to the back, z upwards. */
export interface Scan {
  readonly grid: Grid;
  readonly pix: readonly [number, number, number];
}
export interface Ct extends Scan {
  readonly hu: Int16Array;
}
/** Its values as pictures take them. */
export const huOf = (ct: Ct): Samples => ({ ...geometryOf(ct), slope: 1, inter: 0, data: ct.hu });

/** Index of the slice that holds z mm, and of the column (or row) that holds x (or y) mm; both fractional. */
export const sliceOf = ({ grid }: Scan, zMm: number) => (zMm - grid.fromMm) / grid.sliceMm - 0.5;
export const columnOf = ({ grid, pix }: Scan, mm: number) => mm / pix[0] + (grid.columns - 1) / 2;

/** Where a scan's voxels lie, as volumes say it. */
export function geometryOf({ grid, pix }: Scan): Geometry {
  const half = ((grid.columns - 1) / 2) * pix[0];
  return {
    dims: [grid.columns, grid.columns, grid.slices],
    spacingMm: [pix[0], pix[1], grid.sliceMm],
    originMm: [-half, -half, grid.fromMm + grid.sliceMm / 2],
  };
}

/** The healthy thorax in the slices of a grid. */
export function buildAnatomy(grid: Grid): Volume {
  const v = new Volume(grid);
  fillBody(v);
  paintLungTrees(v);
  paintMuscles(v);
  paintAbdomen(v);
  paintSkeleton(v);
  paintHeart(v);
  paintGreatVessels(v);
  paintAirway(v);
  return v;
}

function diseased(anatomy: Volume, stage: Stage): Volume {
  const v = anatomy.copy();
  paintDisease(v, stage);
  return v;
}
const scanned = (v: Volume, seed: number): Ct => ({ grid: v.grid, pix: v.pix, hu: scan(v, seed) });

/** One for all visits: later volumes are then small differences to the first, and pack well. */
const VOLUME_SEED = 1001;

/** The CT of a visit: the anatomy with the disease of that stage, scanned. */
export const scanStage = (anatomy: Volume, stage: Stage) => scanned(diseased(anatomy, stage), VOLUME_SEED);

/** The same as one slice, as thick as the anatomy's layers together. */
export const scanLevel = (anatomy: Volume, stage: Stage) =>
  scanned(diseased(anatomy, stage).flatten(), stage.seed);
