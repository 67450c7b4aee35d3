import type { Vec3 } from './math';
import type { Volume } from './volume';

const WALL = 1.6; // mm, tracheal wall
const TRACHEA: Vec3[] = [
  [0, 5, 292],
  [0, 12, 230],
  [2, 22, 176],
];
const MAIN_BRONCHI: { points: Vec3[]; radius: number[] }[] = [
  {
    points: [
      [2, 22, 175],
      [-18, 27, 161],
      [-40, 28, 148],
      [-53, 32, 134],
    ],
    radius: [8, 7.5, 6.4, 5.2],
  },
  {
    points: [
      [2, 22, 175],
      [22, 28, 161],
      [44, 29, 149],
      [56, 32, 141],
    ],
    radius: [7.2, 6.6, 5.8, 4.8],
  },
];
/** Oesophagus, trachea and main bronchi. */
export function paintAirway(v: Volume) {
  v.vessel(
    [
      [44, -2, 34],
      [26, 8, 44],
      [14, 20, 60],
      [9, 32, 100],
      [11, 36, 150],
      [8, 32, 190],
      [6, 27, 235],
      [5, 22, 290],
    ],
    [7, 7, 6.6, 6.4, 6, 5.6, 5.4, 5.2],
    44,
  );
  v.vessel(
    [
      [9, 33, 80],
      [11, 36, 150],
      [8, 32, 190],
    ],
    1.3,
    -300,
  );
  v.vessel(TRACHEA, 9 + WALL, 45);
  for (const b of MAIN_BRONCHI)
    v.vessel(
      b.points,
      b.radius.map(r => r + WALL),
      40,
    );
  v.vessel(TRACHEA, 9, -1000);
  for (const b of MAIN_BRONCHI) v.vessel(b.points, b.radius, -1000);
}
