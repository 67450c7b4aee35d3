// A synthetic thorax in HU. Deterministic; the healthy anatomy is built once and shared by all visits.
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
import { Volume } from './volume';

/** A CT: HU on a grid of `pix` mm, x to the patient's left, y to the back, z upwards. */
export interface Ct {
  readonly dims: readonly [number, number, number];
  readonly pix: readonly [number, number, number];
  readonly hu: Int16Array;
}

/** The healthy thorax on nx × nx × nz voxels of a 384 × 384 × 288 mm frame. */
export function buildAnatomy(nx = 256, nz = 144): Volume {
  const v = new Volume(nx, nz);
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

/** The CT of a visit: the anatomy with the disease of that stage, scanned. */
export function scanStage(anatomy: Volume, stage: Stage): Ct {
  const v = anatomy.copy();
  paintDisease(v, stage);
  return { dims: v.dims, pix: v.pix, hu: scan(v, stage.noiseSeed) };
}
