import { fatHu } from './anatomy';
import { blood, CONTRAST } from './contrast';
import { noise, type Vec3 } from './math';
import { HEART, heart } from './torso';
import type { Value, Volume } from './volume';

/** Heart, pericardium and its fat, a coronary artery. */
export function paintHeart(v: Volume) {
  const lo: Vec3 = [-70, -90, 20],
    hi: Vec3 = [105, 45, 145],
    all = (sdf: typeof heart, hu: Value) => v.paint(lo, hi, sdf, hu);
  const pericardialFat = (x: number, y: number, z: number) =>
    heart(x, y, z) - 3.5 - 3 * noise(x / 20, y / 20, z / 20);
  all(pericardialFat, (_d, x, y, z) => fatHu(x, y, z));
  all((x, y, z) => Math.max(Math.abs(heart(x, y, z) - 3) - 0.5, y + 4), -20); // pericardium, seen in front
  all(HEART.rightVentricle, 100);
  all(HEART.rightVentricleCavity, blood(CONTRAST.chamber + 22));
  all(HEART.rightAtrium, blood(CONTRAST.chamber + 26));
  all((x, y, z) => HEART.leftVentricle(x, y, z) - 1.2, -60); // fat of the interventricular groove
  all(HEART.leftVentricle, CONTRAST.myocardium);
  all(
    (x, y, z) => HEART.leftVentricleCavity(x, y, z) + 2.4 * noise(x / 6, y / 6, z / 9),
    blood(CONTRAST.chamber),
  ); // trabeculae
  all(HEART.leftAtrium, blood(CONTRAST.chamber + 10));
  v.vessel(
    [
      [24, -4, 122],
      [36, -18, 118],
      [44, -34, 108],
      [56, -52, 92],
    ],
    [1.7, 1.6, 1.5, 1.2],
    210,
    { gain: 0.9 },
  ); // a coronary in its fat
}
