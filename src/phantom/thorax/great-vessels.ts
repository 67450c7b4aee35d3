import { blood, CONTRAST } from './contrast';
import type { Vec3 } from './math';
import type { Volume } from './volume';

interface Vessel {
  readonly points: Vec3[];
  readonly radius: number[];
  readonly hu: number;
}
const { aorta, pulmonary, cava } = CONTRAST;

const VESSELS: readonly Vessel[] = [
  // aorta
  {
    points: [
      [2, -16, 106],
      [-10, -15, 122],
      [-17, -15, 150],
      [-16, -14, 176],
      [-7, -8, 193],
      [9, 7, 199],
      [22, 24, 195],
      [30, 39, 180],
      [30, 43, 150],
      [26, 42, 84],
      [15, 23, 34],
      [11, 19, 0],
    ],
    radius: [13, 16.5, 16.5, 15.5, 14.2, 13.2, 12.8, 12.2, 11.6, 11, 10, 9.6],
    hu: aorta,
  },
  // pulmonary trunk and left pulmonary artery
  {
    points: [
      [14, -36, 116],
      [20, -27, 138],
      [21, -13, 156],
      [34, 3, 165],
      [46, 18, 160],
      [52, 27, 146],
    ],
    radius: [13, 14, 13.2, 11.5, 9.6, 7.5],
    hu: pulmonary,
  },
  // right pulmonary artery
  {
    points: [
      [20, -14, 155],
      [2, -1, 153],
      [-24, 8, 151],
      [-40, 15, 147],
      [-50, 23, 134],
      [-53, 29, 118],
    ],
    radius: [12, 11, 10.4, 9, 7.2, 6],
    hu: pulmonary,
  },
  // superior vena cava
  {
    points: [
      [-33, -14, 100],
      [-34, -9, 160],
      [-30, -8, 196],
      [-28, -8, 212],
    ],
    radius: [10, 9, 8.6, 8.4],
    hu: cava,
  },
  // left brachiocephalic and subclavian veins
  {
    points: [
      [-28, -8, 212],
      [-12, -26, 221],
      [22, -31, 234],
      [52, -24, 247],
      [104, -8, 258],
    ],
    radius: [8.5, 7.4, 7, 6, 5],
    hu: cava - 8,
  },
  // right brachiocephalic and subclavian veins
  {
    points: [
      [-28, -8, 212],
      [-38, -18, 234],
      [-60, -24, 248],
      [-104, -8, 258],
    ],
    radius: [8, 7.4, 6, 5],
    hu: cava - 20,
  },
  // brachiocephalic trunk and right common carotid artery
  {
    points: [
      [-6, -8, 196],
      [-18, -6, 220],
      [-25, -6, 246],
      [-27, 0, 268],
      [-29, 2, 290],
    ],
    radius: [7, 6.8, 5.4, 4.2, 4],
    hu: aorta,
  },
  // right subclavian artery
  {
    points: [
      [-24, -7, 238],
      [-38, 6, 260],
      [-58, 15, 267],
      [-84, 15, 264],
      [-110, 6, 259],
    ],
    radius: [5.4, 5, 4.8, 4.6, 4.2],
    hu: aorta,
  },
  // left common carotid artery
  {
    points: [
      [8, 4, 202],
      [19, 3, 230],
      [27, 2, 290],
    ],
    radius: [5, 4.4, 4],
    hu: aorta,
  },
  // left subclavian artery
  {
    points: [
      [20, 18, 202],
      [29, 16, 238],
      [41, 13, 262],
      [60, 17, 267],
      [84, 17, 264],
      [110, 6, 259],
    ],
    radius: [5.5, 5.2, 5, 4.8, 4.6, 4.2],
    hu: aorta,
  },
];
const AZYGOS: Vessel = {
  points: [
    [-17, 40, 30],
    [-15, 38, 100],
    [-15, 41, 160],
    [-24, 33, 172],
    [-33, 8, 178],
  ],
  radius: [3.4, 3.8, 4, 4.2, 4.2],
  hu: 190,
};

/** Aorta and its branches, pulmonary arteries, veins of the chest; thyroid. */
export function paintGreatVessels(v: Volume) {
  for (const { points, radius, hu } of VESSELS) v.vessel(points, radius, blood(hu));
  for (const side of [-1, 1]) {
    v.vessel(
      [
        [side * 42, -20, 246],
        [side * 40, -14, 268],
        [side * 38, -10, 290],
      ],
      [6, 5.4, 5.6],
      blood(190),
    ); // internal jugular
    v.ellipsoid([side * 16, -3, 285], [8, 11, 17], 158, side * 0.3); // thyroid lobe: iodine, brighter than muscle
    v.vessel(
      [
        [side * 110, 6, 259],
        [side * 126, -6, 254],
        [side * 150, -14, 262],
      ],
      [4.2, 3.6, 3],
      blood(205),
    ); // axillary
  }
  v.ellipsoid([0, -9, 280], [12, 3.4, 6], 150); // isthmus
  v.vessel(AZYGOS.points, AZYGOS.radius, blood(AZYGOS.hu));
  for (const x of [13, -13]) {
    v.vessel(
      [
        [x, -72, 110],
        [x + Math.sign(x), -80, 230],
      ],
      1.3,
      190,
      { gain: 0.9 },
    ); // internal thoracic artery
  }
}
