// Bone: cortex and marrow. The muscles of the shoulder and neck hang on it (muscles.ts).

import { clamp, curve, noise, type Sdf, superellipse, type Vec3 } from './math';
import { bodyFront, outlineAt, spineY } from './torso';
import type { Volume } from './volume';

const spongy = (marrow: number) => (_d: number, x: number, y: number, z: number) =>
  marrow + 120 * (noise(x / 2.6, y / 2.6, z / 2.8) - 0.5);
const bone =
  (cortex: number, marrow: number, thickness: number) => (d: number, x: number, y: number, z: number) =>
    d > -thickness ? cortex : spongy(marrow)(d, x, y, z);

/** A long bone. All of the cortex first: piece by piece, one piece's cortex would lie across the next one's marrow. */
function longBone(
  v: Volume,
  points: Vec3[],
  radius: number[],
  [cortex, marrow, thickness]: Vec3,
  options?: { zStretch: number },
) {
  v.tube(points, radius, cortex, options);
  v.tube(
    points,
    radius.map(r => r - thickness),
    spongy(marrow),
    options,
  );
}

const RIB_STEP = 21.5,
  VERTEBRA = 24.5; // mm
export const HUMERAL_HEAD: Vec3 = [141, 6, 278];

function rib(index: number, side: number) {
  const top = 275 - index * RIB_STEP,
    drop = index ? 58 + index * 7 : 36; // the second meets the sternum at its angle, below the arch
  const bony: Vec3[] = [],
    cartilage: Vec3[] = [];
  for (let t = 0; t <= 30; t++) {
    const f = 0.1 + 0.82 * (t / 30),
      angle = Math.PI * f,
      z = top - drop * ((1 - Math.cos(angle)) / 2) ** 0.9;
    const o = outlineAt(clamp(z, 20, 252)),
      c = Math.cos(angle);
    const x = Math.max(index ? 76 : 56, o.cavA + 6) * Math.sin(angle) ** 0.8;
    let y = Math.min(o.cavY, 12) + Math.max(index ? 62 : 54, o.cavB + 6) * Math.sign(c) * Math.abs(c) ** 0.8;
    if (y > 20) y -= 11 * Math.exp(-((x / 38) ** 2)); // follows the pleura into the paravertebral gutter
    if (index > 9 && f > 0.55) break;
    (f > 0.74 ? cartilage : bony).push([side * x, y, z]);
  }
  bony.unshift([side * 18, spineY(top) + 12, top + 2], [side * 30, spineY(top) + 19, top + 1]);
  return { bony, cartilage: cartilage.length > 0 ? [bony[bony.length - 1]!, ...cartilage] : [] };
}

/** Blade of the scapula: signed distance along y from its curved plane, and the outline in the plane. */
export function scapulaBlade(x: number, y: number, z: number) {
  const ax = Math.abs(x),
    height = (z - 148) / 118,
    lateral = clamp((ax - 84) / 52);
  const plane = 81 - 40 * lateral * lateral - 20 * height * lateral + 2 * (1 - height) * (1 - lateral);
  const outline = Math.max(84 + 9 * (1 - height) - ax, ax - (104 + 34 * height), 150 - z, z - 264);
  return { across: y - plane, outline, lateral };
}

function paintRibs(v: Volume) {
  for (let i = 0; i < 12; i++) {
    for (const side of [-1, 1]) {
      const { bony, cartilage } = rib(i, side);
      const radius = bony.map(() => (i ? 3.9 : 3.4));
      longBone(v, bony, radius, [640, 140, 1.3], { zStretch: 0.68 });
      if (cartilage.length && i < 8) v.tube(cartilage, 4.2, 92, { zStretch: 0.72 });
    }
  }
}

function paintSpine(v: Volume) {
  for (let z0 = -8; z0 < 300; z0 += VERTEBRA) {
    const y = spineY(z0 + 9),
      width = z0 > 230 ? 14.5 : 17;
    const waist: Sdf = (x, yy, z) => {
      const h = (z - z0 - 9) / 11,
        a = width - 2 + 2 * h * h; // waisted body with a flat back
      return Math.max(superellipse(x, yy - y, a, 13 + h * h), Math.abs(z - z0 - 9) - 10.6, yy - y - 11.5);
    };
    v.paint([-20, y - 16, z0 - 2], [20, y + 16, z0 + 20], waist, (d, x, yy, z) =>
      d > -1.1 ? 430 : 170 + 110 * (noise(x / 2.6, yy / 2.6, z / 3) - 0.5),
    );
    v.ellipsoid([0, y, z0 + 21.3], [width - 1, 13, 2.8], 82);
  }
  v.paint([-34, 40, 0], [34, 112, 290], vertebralArch, bone(520, 200, 1.3));
  v.paint(
    [-10, 40, 0],
    [10, 90, 290],
    (x, y, z) => Math.hypot(x, y - spineY(z) - 20) - 8.4,
    d => (d > -2.6 ? 10 : 38),
  ); // canal and cord
}

function paintSternum(v: Volume) {
  v.paint(
    [-24, -112, 94],
    [24, -66, 240],
    (x, y, z) =>
      Math.max(
        superellipse(x, y - (bodyFront(z) + 17), z > 196 ? 14 + 10 * clamp((z - 190) / 30) : 15, 6),
        z - 236 - 0.004 * x * x,
      ),
    bone(460, 140, 1.6),
  );
}

/** Clavicle, humeral head and scapula of a side. */
function paintShoulderGirdle(v: Volume, side: number) {
  const clavicle = curve([
    [side * 16, -62, 238],
    [side * 44, -58, 250],
    [side * 84, -36, 262],
    [side * 112, -14, 270],
    [side * 128, 0, 276],
  ]);
  const girth = clavicle.map((_, i) => 6.6 - 1.4 * Math.sin((Math.PI * i) / (clavicle.length - 1)));
  longBone(v, clavicle, girth, [740, 240, 1.8]);
  v.ellipsoid([side * HUMERAL_HEAD[0], HUMERAL_HEAD[1], HUMERAL_HEAD[2]], [20, 20, 22], bone(520, 200, 1.8));
  v.paint(
    [Math.min(side * 80, side * 142), 0, 148],
    [Math.max(side * 80, side * 142), 104, 266],
    (x, y, z) => {
      const { across, outline, lateral } = scapulaBlade(x, y, z);
      // The blade is all cortex; its borders are thick enough for marrow.
      const border = (1.4 + 1.8 * lateral) * Math.exp(-(((outline + 4.5) / 3.6) ** 2));
      return Math.max(Math.abs(across) - 1.5 - border, outline) * 0.85;
    },
    bone(600, 190, 1),
  );
  const spineToAcromion: Vec3[] = [
    [side * 88, 84, 238],
    [side * 112, 74, 252],
    [side * 132, 46, 272],
    [side * 134, 24, 284],
  ];
  longBone(v, spineToAcromion, [2.4, 3.4, 4.6, 4.6], [640, 260, 1.5]);
  v.ellipsoid([side * 119, 18, 266], [5, 12, 14], bone(600, 240, 1.6), side * 0.35); // glenoid
}

/** All bone of the chest. */
export function paintSkeleton(v: Volume) {
  paintRibs(v);
  paintSpine(v);
  paintSternum(v);
  for (const side of [-1, 1]) paintShoulderGirdle(v, side);
}

const vertebralArch: Sdf = (x, y, z) => {
  const dy = y - spineY(z) - 20,
    ax = Math.abs(x),
    level = (((z + 8) % VERTEBRA) + VERTEBRA) % VERTEBRA;
  const ring = Math.max(Math.abs(Math.hypot(x / 1.1, dy) - 11.4) - 2.6, level > 17 ? 2 : -9);
  const spinous = Math.max(ax - 2.4, Math.abs(dy - 20 + level * 0.4) - 9, Math.abs(level - 8) - 8);
  const transverse = Math.max(
    Math.abs(dy - 4 - ax * 0.22) - 3.2,
    Math.abs(ax - 21) - 11,
    Math.abs(level - 9) - 5,
  );
  return Math.min(ring, spinous, transverse);
};
