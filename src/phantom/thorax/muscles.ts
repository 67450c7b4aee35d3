// Named muscles of the shoulder and neck, each a smooth body with fat between; thyroid.

import { fatHu, muscleHu } from './anatomy';
import { capsule, curve, ellipsoid, mix, noise, type Sdf, smoothMax, spread, type Vec3 } from './math';
import { HUMERAL_HEAD, scapulaBlade } from './skeleton';
import { outlineAt, skinDepth, spineY } from './torso';
import type { Volume } from './volume';

const FASCIA = 0.9; // mm of fat drawn round each muscle first: the plane between neighbours
const muscle = (_d: number, x: number, y: number, z: number) => muscleHu(x, y, z);
const fat = (_d: number, x: number, y: number, z: number) => fatHu(x, y, z);

/**
 * Strap muscle along points, its section flattened: `flat` times wider along `turn` (radians in the axial plane, right
 * side mirrored by the caller) than across. Fat first, so that it stays apart from its neighbours.
 */
function strap(v: Volume, points: Vec3[], radius: number[], flat = 1.35, turn = 0.6) {
  const mirror = points[0]![0] < 0 ? -1 : 1,
    co = Math.cos(turn * mirror),
    si = Math.sin(turn * mirror);
  const warp = (x: number, y: number, z: number): Vec3 => [
    (co * x + si * y) / flat,
    (-si * x + co * y) * Math.sqrt(flat),
    z,
  ];
  const path = curve(points),
    radii = spread(radius);
  for (const grow of [FASCIA, 0]) {
    for (let i = 0; i + 1 < path.length; i++) {
      const p = path[i]!,
        q = path[i + 1]!,
        m = (Math.max(radii[i]!, radii[i + 1]!) + grow) * flat;
      const sdf = capsule(warp(...p), warp(...q), radii[i]! + grow, radii[i + 1]! + grow);
      v.paint(
        [Math.min(p[0], q[0]) - m, Math.min(p[1], q[1]) - m, Math.min(p[2], q[2]) - m],
        [Math.max(p[0], q[0]) + m, Math.max(p[1], q[1]) + m, Math.max(p[2], q[2]) + m],
        (x, y, z) => sdf(...warp(x, y, z)) + 1.4 * (noise(x / 9, y / 9, z / 16) - 0.5),
        grow ? fat : muscle,
      );
    }
  }
}
/** Anything that must stay under the skin and its fat. */
const inside =
  (sdf: Sdf, depth: number): Sdf =>
  (x, y, z) =>
    Math.max(sdf(x, y, z), depth - skinDepth(x, y, outlineAt(z)));

function paintShoulder(v: Volume, side: number) {
  const lo: Vec3 = [Math.min(side * 76, side * 182), -30, 146],
    hi: Vec3 = [Math.max(side * 76, side * 182), 104, 290];
  const belly =
    (front: boolean): Sdf =>
    (x, y, z) => {
      const { across, outline, lateral } = scapulaBlade(x, y, z);
      const rise = Math.min(1, Math.max(0, -outline / 12)); // tapers to the blade's margin
      const thick = (front ? 10 + 10 * lateral : 13 + 15 * lateral) * Math.sqrt(rise);
      const gap = 2.6 + 1.6 * lateral;
      return (
        Math.max(front ? across + gap : gap - across, (front ? -across : across) - gap - thick, outline) *
        0.85
      );
    };
  v.paint(lo, hi, belly(true), muscle); // subscapularis
  v.paint(lo, hi, inside(belly(false), 9), muscle); // infraspinatus
  strap(
    v,
    [
      [side * 84, 66, 260],
      [side * 104, 52, 268],
      [side * 120, 34, 276],
      [side * 134, 18, 284],
    ],
    [9, 13, 13, 8],
  ); // supraspinatus
  strap(
    v,
    [
      [side * 106, 62, 178],
      [side * 124, 46, 206],
      [side * 138, 30, 238],
      [side * 142, 18, 262],
    ],
    [6, 10, 11, 8],
    1.6,
    -0.9,
  ); // teres major
  strap(
    v,
    [
      [side * 132, 14, 214],
      [side * 142, 8, 238],
      [side * 146, 4, 258],
    ],
    [5, 8, 8],
    1.6,
    -1.1,
  ); // latissimus tendon, triceps
  strap(
    v,
    [
      [side * 118, -22, 246],
      [side * 130, -18, 262],
      [side * 138, -14, 276],
    ],
    [7, 9, 6],
  ); // coracobrachialis
  const head = ellipsoid([side * HUMERAL_HEAD[0], HUMERAL_HEAD[1], HUMERAL_HEAD[2]], [20, 20, 22]);
  const deltoid: Sdf = (x, y, z) => {
    const d = head(x, y, z);
    return Math.max(3 - d, d - 17, HUMERAL_HEAD[0] - 16 - Math.abs(x), 240 - z);
  };
  v.paint(lo, hi, inside(deltoid, 6), (_d, x, y, z) => {
    // its septa fan out from the head
    const fan =
      (Math.atan2(y - HUMERAL_HEAD[1], Math.abs(x) - HUMERAL_HEAD[0] + 30) * 180) / Math.PI / 17 +
      0.8 * noise(x / 16, y / 16, z / 30);
    const toSeptum = Math.abs(fan - Math.round(fan)) * 11;
    return toSeptum < 0.7 ? mix(-40, muscleHu(x, y, z), toSeptum / 0.7) : muscleHu(x, y, z);
  });
}

/** Nape: one mass of muscle under the trapezius, parted by thin curved septa. */
function paintNape(v: Volume) {
  const core = ellipsoid([0, 62, 298], [132, 37, 64]);
  const nape = inside(
    (x, y, z) =>
      smoothMax(core(x, y, z), 58 - y - 0.34 * Math.abs(x) + 7 * (noise(x / 18, y / 18, z / 18) - 0.5), 8),
    7,
  );
  v.paint([-138, 10, 236], [138, 110, 290], nape, (_d, x, y, z) => {
    const ax = Math.abs(x),
      d = core(x, y, z) + 7 * (noise(x / 24, y / 24, z / 30) - 0.5);
    const semispinalis = Math.hypot((ax - 17) / 1.5, y - spineY(z) - 31) - 10,
      splenius = Math.hypot((ax - 24) / 2.4, y - spineY(z) - 28) - 17;
    const toSeptum = Math.min(
      Math.abs(d + 9),
      Math.abs(semispinalis),
      Math.abs(splenius) + 0.3,
      Math.abs(ax - 74 - 0.6 * (y - 50)) + 0.2,
    );
    return toSeptum < 1 ? mix(fatHu(x, y, z) + 25, muscleHu(x, y, z), toSeptum) : muscleHu(x, y, z);
  });
}

function paintNeck(v: Volume, side: number) {
  const s = (x: number, y: number, z: number): Vec3 => [side * x, y, z];
  const spineTop = spineY(272);
  strap(v, [s(10, spineTop - 15, 226), s(10, spineTop - 16, 290)], [4, 5.5]); // longus colli
  strap(v, [s(52, 0, 258), s(46, 5, 270), s(36, 11, 290)], [5, 6.5, 7], 1.4, 0.9); // anterior scalene
  strap(v, [s(60, 30, 258), s(54, 34, 270), s(44, 36, 290)], [7, 10, 11], 1.4, 1.1); // middle and posterior scalene
  strap(v, [s(90, 72, 250), s(76, 60, 268), s(62, 52, 290)], [7, 9.5, 10], 1.4, 1.2); // levator scapulae
  strap(v, [s(12, -60, 243), s(26, -46, 262), s(44, -30, 290)], [5, 7, 8], 1.7, 0.5); // sternocleidomastoid
  strap(v, [s(34, -52, 254), s(43, -36, 268), s(54, -22, 290)], [4, 5.5, 6.5], 1.8, 0.7); // its clavicular head
  strap(v, [s(8, -52, 240), s(9, -34, 266), s(10, -20, 290)], [2.8, 3.2, 3.4], 1.9, 0.2); // infrahyoid straps
  strap(v, [s(40, -44, 244), s(78, -24, 256), s(106, -6, 264)], [3.4, 4, 3.4]); // subclavius
}

export function paintMuscles(v: Volume) {
  paintNape(v);
  for (const side of [-1, 1]) {
    paintShoulder(v, side);
    paintNeck(v, side);
  }
}
