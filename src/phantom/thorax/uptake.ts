// What the PET would see without its blur: SUV in the voxels of a grid. Deterministic.
import { paintAbdomen } from './abdomen';
import { paintAirway } from './airway';
import { fillBody } from './anatomy';
import { paintGreatVessels } from './great-vessels';
import { paintHeart } from './heart';
import { MASS_CENTRE, massSdf, NODES, type Stage } from './lesions';
import { paintLungTrees } from './lung-trees';
import { ellipsoid, noise, type Sdf, smoothstep, tableAlong, type Vec3 } from './math';
import { paintMuscles } from './muscles';
import { paintSkeleton } from './skeleton';
import { HEART, outlineAt, skinDepth } from './torso';
import { type Grid, type Value, Volume } from './volume';

const BLOOD = 1.8;
const MYOCARDIUM = 4;
const MASS = { rim: 15, core: 6 };

/**
 * The healthy anatomy, in the order of the CT. Each painter of the CT marks its organ: the voxels that it changed get
 * SUV by their HU, so that the mixed voxels at an organ's edge lie between the two tissues.
 */
const ORGANS: readonly { paint: (v: Volume) => void; hu: number[]; suv: number[] }[] = [
  {
    paint: v => {
      fillBody(v);
      paintLungTrees(v);
      paintMuscles(v);
    },
    hu: [-1000, -960, -860, -760, -300, -106, 56, 215],
    suv: [0.05, 0.3, 0.45, 0.6, 0.5, 0.3, 0.75, 1.3],
  },
  { paint: paintSkeleton, hu: [-106, 60, 200, 640], suv: [0.3, 0.9, 1.35, 1] }, // red marrow, then cortex
  {
    // gas and juice of the stomach, its wall; liver, spleen, blood
    paint: paintAbdomen,
    hu: [-970, -106, 14, 62, 100, 112, 124, 150],
    suv: [0.1, 0.3, 0.5, 1.5, 2.3, 2.3, 1.9, BLOOD],
  },
  { paint: paintHeart, hu: [-106, 56, 100], suv: [0.5, 1.4, BLOOD] },
  { paint: paintGreatVessels, hu: [-106, 56, 180], suv: [0.3, 0.9, BLOOD] },
  { paint: paintAirway, hu: [-1000, 44], suv: [0.1, 1.1] },
];

function healthyUptake(grid: Grid): Volume {
  const anatomy = new Volume(grid);
  const before = anatomy.values.slice();
  const uptake = new Volume(grid);
  for (const { paint, hu, suv } of ORGANS) {
    const suvOf = tableAlong(hu, suv);
    paint(anatomy);
    anatomy.values.forEach((value, n) => {
      if (value !== before[n]) uptake.values[n] = suvOf(value);
    });
    before.set(anatomy.values);
  }
  clearRoom(uptake);
  paintMyocardium(uptake);
  return uptake;
}

/** The couch is seen by the CT only. */
function clearRoom(v: Volume) {
  for (let k = 0, n = 0; k < v.nz; k++) {
    const outline = outlineAt(v.z(k));
    for (let j = 0; j < v.nx; j++) {
      for (let i = 0; i < v.nx; i++, n++) {
        if (skinDepth(v.x(i), v.x(j), outline) < 0) v.values[n] = 0;
      }
    }
  }
}

/** By shape, not HU: the wall's HU also occur where enhanced blood and fat share a voxel. */
function paintMyocardium(v: Volume) {
  const box = (sdf: Sdf, suv: Value) => v.paint([-40, -90, 20], [105, 45, 145], sdf, suv);
  box(HEART.leftVentricle, (_d, x, y, z) => MYOCARDIUM + 1.2 * (noise(x / 17, y / 17, z / 17) - 0.5));
  box(HEART.leftVentricleCavity, BLOOD);
  box(HEART.leftAtrium, BLOOD);
}

function paintLesions(v: Volume, stage: Stage) {
  const box = (centre: Vec3, reach: number, sdf: Sdf, suv: Value) => {
    const [x, y, z] = centre;
    v.paint([x - reach, y - reach, z - reach], [x + reach, y + reach, z + reach], sdf, suv);
  };
  box(MASS_CENTRE, stage.mass * 1.7, massSdf(stage.mass), d => {
    return MASS.rim + (MASS.core - MASS.rim) * smoothstep(0.25, 0.55, -d / stage.mass);
  });
  for (const { centre, radii, turn, suv } of Object.values(NODES)) {
    const [a, b, c] = radii;
    const by = stage.nodes;
    box(centre, Math.max(a, b, c) * by, ellipsoid(centre, [a * by, b * by, c * by], turn), suv);
  }
}

/** SUV of the thorax with the disease of a stage; its nodes' uptake is that of the baseline. */
export function uptakeOf(stage: Stage, grid: Grid): Volume {
  const v = healthyUptake(grid);
  paintLesions(v, stage);
  return v;
}
