// Outlines that everything else follows: skin, rib cage, mediastinum, diaphragm, lung (signed distances, mm).
import {
  capsule,
  clamp,
  ellipsoid,
  mix,
  type Sdf,
  smoothMax,
  smoothMin,
  smoothstep,
  spheroid,
  superellipse,
  tableAlong,
} from './math';

const BODY_Z = [0, 60, 120, 180, 220, 245, 268, 290];
const bodyHalfWidth = tableAlong(BODY_Z, [158, 161, 164, 167, 173, 178, 176, 158]);
export const bodyFront = tableAlong(BODY_Z, [-106, -108, -108, -100, -88, -77, -65, -54]);
export const bodyBack = tableAlong(BODY_Z, [112, 116, 116, 114, 112, 109, 105, 100]);
const CAVITY_Z = [10, 60, 100, 140, 180, 215, 240, 257, 265];
const cavityHalfWidth = tableAlong(CAVITY_Z, [140, 142, 141, 137, 128, 112, 90, 66, 48]);
const cavityHalfDepth = tableAlong(CAVITY_Z, [80, 84, 86, 83, 77, 64, 44, 24, 8]);
const cavityCentre = tableAlong(CAVITY_Z, [4, 3, 2, 2, 4, 9, 14, 18, 20]);
const APEX_Z = 263; // top of the lungs

/** y of the vertebral body's centre: thoracic kyphosis. */
export const spineY = (z: number) => 44 + 12 * Math.sin((Math.PI * (z - 10)) / 270);

export interface Outline {
  bodyA: number;
  bodyB: number;
  bodyY: number;
  cavA: number;
  cavB: number;
  cavY: number;
  spine: number;
}
let last: { z: number; outline: Outline } | null = null; // painters walk slice by slice: one slice is enough to remember
export function outlineAt(z: number): Outline {
  if (last?.z === z) return last.outline;
  const front = bodyFront(z),
    back = bodyBack(z);
  const outline = {
    bodyA: bodyHalfWidth(z),
    bodyB: (back - front) / 2,
    bodyY: (back + front) / 2,
    cavA: cavityHalfWidth(z),
    cavB: cavityHalfDepth(z),
    cavY: cavityCentre(z),
    spine: spineY(z),
  };
  last = { z, outline };
  return outline;
}

/** Depth under the skin, positive inside. */
export const skinDepth = (x: number, y: number, o: Outline) =>
  -superellipse(x, y - o.bodyY, o.bodyA, o.bodyB);

/** Parietal pleura: negative inside the chest. The back is drawn in beside the spine, which leaves room for the erector spinae. */
export function pleura(x: number, y: number, z: number, o: Outline) {
  const d = superellipse(x, y - o.cavY, o.cavA, o.cavB);
  const paravertebral =
    y > 20 && Math.abs(x) < 90 ? 13 * Math.exp(-((x / 38) ** 2)) * smoothstep(25, 70, y) : 0;
  return smoothMax(d + paravertebral, z - APEX_Z, 14);
}

// The heart's chambers; the long axis points left, forward and down.
export const HEART = {
  leftVentricle: spheroid([42, -24, 91], [0.74, -0.5, -0.45], 50, 34),
  leftVentricleCavity: spheroid([35, -19.5, 95], [0.74, -0.5, -0.45], 42, 22.5), // open towards the base
  rightVentricle: spheroid([12, -43, 93], [0.72, -0.2, -0.66], 49, 26),
  rightVentricleCavity: spheroid([12, -43, 93], [0.72, -0.2, -0.66], 45.5, 22.5),
  rightAtrium: ellipsoid([-27, -17, 100], [25, 27, 30]),
  leftAtrium: ellipsoid([4, 15, 114], [36, 17, 21]),
};
export const heart: Sdf = (x, y, z) =>
  smoothMin(
    smoothMin(HEART.leftVentricle(x, y, z), HEART.rightVentricle(x, y, z), 10),
    smoothMin(HEART.rightAtrium(x, y, z), HEART.leftAtrium(x, y, z), 10),
    10,
  );

// Big vessels with their fat: they, not a flat plane, shape the lung's medial face.
const CONTOURS: Sdf[] = [
  capsule([-33, -14, 100], [-28, -8, 222], 12, 10.5), // superior vena cava: right upper border
  capsule([-10, -14, 118], [-16, -13, 178], 19, 18), // ascending aorta
  capsule([-8, -6, 194], [32, 34, 189], 16, 15), // arch: the aortic knuckle
  capsule([31, 44, 182], [25, 42, 60], 14.5, 13.5), // descending aorta
  capsule([14, -30, 132], [36, 4, 163], 16, 14), // pulmonary trunk: left middle border
  capsule([20, -10, 157], [-40, 14, 149], 13, 11), // right pulmonary artery
  capsule([-48, 22, 150], [-52, 26, 122], 10, 9), // right hilum
  ellipsoid([-54, 6, 149], [11, 10, 12]), // fat of the right hilum: the bed of its node, at all visits
  capsule([44, 24, 158], [50, 30, 128], 11, 9), // left hilum
  ellipsoid([3, -46, 194], [34, 40, 48]), // prevascular fat: bows the anterior borders out
  capsule([24, 18, 204], [40, 13, 262], 9, 9), // left subclavian artery: the left apical border
  capsule([-28, -10, 214], [-46, -18, 244], 10, 10), // right brachiocephalic vein
  capsule([0, 14, 236], [0, 8, 290], 24, 36), // trachea and neck vessels spread upwards
];
function sheetHalfWidth(y: number, z: number, side: number) {
  const front = 7 + 13 * smoothstep(-78, -28, y); // anterior junction line
  const recess = side < 0 ? 8 * smoothstep(12, 30, y) * smoothstep(165, 135, z) : 0; // azygo-oesophageal recess
  return front - recess + 3.5 * Math.sin(y / 17 + z / 21) + (side > 0 ? 1.5 : 0);
}
/** Mediastinum with fat: negative inside. */
export function mediastinum(x: number, y: number, z: number, o: Outline) {
  const ax = Math.abs(x);
  if (ax > 120) return ax - 100;
  let d = ax - sheetHalfWidth(y, z, x < 0 ? -1 : 1);
  d = smoothMin(d, Math.sqrt(x * x + (y - o.spine - 8) ** 2) - 26, 8);
  if (z < 150) d = smoothMin(d, heart(x, y, z) - 5, 12);
  for (const contour of CONTOURS) d = smoothMin(d, contour(x, y, z), 9);
  return d;
}

/** Height of the diaphragm; the right dome is a little higher. */
export function diaphragm(x: number, y: number) {
  const left = smoothstep(-34, 34, x);
  const ax = Math.abs(x),
    lateral = Math.max(0, (ax - 62) / 72),
    back = Math.max(0, (y + 14) / 94),
    front = Math.max(0, (-14 - y) / 78);
  const saddle = clamp((68 - Math.abs(x - 18)) / 68); // the heart rests on the central tendon
  return (
    mix(70, 58, left) -
    60 * lateral * lateral -
    64 * back * back -
    18 * front * front -
    9 * saddle * saddle * (3 - 2 * saddle)
  );
}

/** Aerated lung: negative inside. */
export function lungSdf(x: number, y: number, z: number, o: Outline = outlineAt(z)) {
  const chest = pleura(x, y, z, o);
  if (chest > 12) return chest;
  const corner = mix(8, 28, smoothstep(180, 240, z)); // the apices are round, the recesses lower down sharp
  return Math.max(smoothMax(chest, -mediastinum(x, y, z, o), corner), (diaphragm(x, y) - z) * 0.7);
}
