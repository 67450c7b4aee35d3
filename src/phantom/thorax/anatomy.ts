// Air, skin, the body wall's fat and muscle, mediastinal fat, lung.
import { clamp, mix, noise, plateau, smoothstep } from './math';
import { lungSdf, type Outline, outlineAt, pleura, skinDepth } from './torso';
import { FOV, LEFT, RIGHT, type Volume } from './volume';

export const HU = {
  air: -1000,
  skin: 12,
  fat: -106,
  muscle: 56,
  lung: -862,
  liver: 108,
  spleen: 124,
  fluid: 14,
} as const;
const SKIN = 2; // mm
const RIB_CAGE = 9; // mm from pleura to the outer face of the ribs
const DEGREES = 180 / Math.PI;
const OUTSIDE_FOV = -1024; // HU where the scanner measures nothing

/** Muscle: even, with a soft mottle and a few thin fat streaks along the fibres. */
export function muscleHu(x: number, y: number, z: number) {
  const mottle = noise(x / 9, y / 9, z / 14) - 0.5,
    streak = Math.abs(noise(x / 13 + 3, y / 7, z / 30) - 0.5);
  return HU.muscle + 12 * mottle - (streak < 0.012 ? 38 * (1 - streak / 0.012) : 0);
}
export function fatHu(x: number, y: number, z: number) {
  const strand = noise(x / 11 + 20, y / 11, z / 11);
  return HU.fat + 14 * (noise(x / 5, y / 5, z / 5) - 0.5) + 45 * clamp((strand - 0.82) * 7);
}

/** Layers of the chest wall by angle (−90° front, 0° side, 90° back): no random cells, real muscles. */
function wallMuscle(x: number, y: number, z: number, o: Outline, outside: number, shallow: number) {
  const angle = Math.atan2(y - o.cavY, Math.abs(x)) * DEGREES;
  const pectoralisMajor = 14 * plateau(angle, -84, -68, -36, -16) * plateau(z, 132, 168, 244, 262);
  const latissimus =
    mix(10, 18, smoothstep(120, 200, z)) * plateau(angle, -14, 12, 42, 58) * plateau(z, -40, -20, 214, 240);
  const trapezius =
    mix(7, 13, smoothstep(200, 255, z)) *
    plateau(angle, mix(52, 8, smoothstep(225, 262, z)), mix(64, 34, smoothstep(225, 262, z)), 100, 110) *
    smoothstep(92, 130, z);
  const abdominal = 9 * plateau(angle, -82, -72, 4, 24) * smoothstep(112, 70, z);
  const outer = pectoralisMajor + latissimus + trapezius + abdominal;
  const pectoralisMinor = 9 * plateau(angle, -64, -48, -28, -14) * plateau(z, 178, 198, 234, 248);
  const digitation = 0.5 + 0.5 * Math.cos((2 * Math.PI * (z - 0.5 * angle)) / 21.5);
  const serratus = 9 * plateau(angle, -40, -14, 34, 56) * plateau(z, 70, 95, 205, 228) * digitation;
  const rhomboid = 6 * plateau(angle, 48, 56, 78, 86) * plateau(z, 165, 190, 246, 262);
  const inner = pectoralisMinor + serratus + rhomboid;
  const cage = mix(RIB_CAGE, 5, smoothstep(226, 250, z)),
    deep = outside - cage;
  let d = Math.max(-shallow, shallow - outer, 1.5 - outer); // outer sheet, closed where it thins out
  const planeFree = shallow - outer - 2; // keeps a fat plane under the outer sheet
  d = Math.min(d, Math.max(-deep, deep - inner, -planeFree, 1.5 - inner));
  // Intercostals: of uneven thickness, as the plane runs now through a space, now along a rib.
  const space = 5.5 * smoothstep(0.35, 0.75, noise(x / 19 + 7, y / 19, z / 9));
  if (z < 252) d = Math.min(d, Math.max(2 - outside, outside - cage - 0.8 + space, -planeFree));
  const spinal = Math.hypot((Math.abs(x) - 27) / 1.25, y - o.spine - 36) - 17; // erector spinae fills the gutter
  const septum = 1.6 - Math.abs(Math.abs(x) - 21 - 0.25 * (y - o.spine - 36));
  return Math.min(d, Math.max(spinal, -planeFree, 4 - outside, septum));
}

/** Air, and the couch that the patient lies on. */
function roomHu(x: number, y: number) {
  const couch = 121 - 0.0009 * x * x;
  if (Math.abs(x) >= 178) return HU.air;
  if (Math.abs(y - couch) < 1.6) return -560;
  return y > couch && y < 136 - 0.0004 * x * x ? -940 : HU.air;
}

/** Thickness of the fat under the skin, mm. */
function subcutaneous(x: number, y: number, z: number) {
  const broad = noise(x / 26, y / 26, z / 26);
  const breast = 6 * plateau(z, 100, 130, 175, 215) * smoothstep(20, -50, y) * smoothstep(8, 40, Math.abs(x));
  return 6 + 6 * broad + breast + 6 * smoothstep(120, 20, z) + 2 * smoothstep(14, -14, y);
}

/** Skin, fat or muscle at a depth under the skin and a distance outside the pleura. */
function wallHu(x: number, y: number, z: number, o: Outline, depth: number, outside: number, edge: number) {
  if (depth < SKIN) return HU.skin;
  const fat = fatHu(x, y, z);
  if (outside <= 1) return fat;
  const shallow = depth - subcutaneous(x, y, z);
  if (shallow <= 0) return fat;
  const cover = clamp(0.5 - wallMuscle(x, y, z, o, outside, shallow) / edge);
  if (cover === 0) return fat;
  // a plane of fat between the serratus and the ribs
  const plane =
    outside < 14
      ? 120 *
        clamp(1 - Math.abs(outside - RIB_CAGE - 1) / 1.3) *
        smoothstep(0.3, 0.6, noise(x / 14, y / 14, z / 18))
      : 0;
  return mix(fat, muscleHu(x, y, z) - plane, cover);
}

/** Fills the grid with the body wall, mediastinal fat and lung, and marks the lungs. */
export function fillBody(v: Volume) {
  const { nx, nz, values, lung } = v,
    edge = v.pix[0];
  for (let k = 0, n = 0; k < nz; k++) {
    const z = v.z(k),
      o = outlineAt(z);
    for (let j = 0; j < nx; j++) {
      const y = v.x(j);
      for (let i = 0; i < nx; i++, n++) {
        const x = v.x(i);
        let hu = roomHu(x, y);
        const depth = skinDepth(x, y, o);
        if (depth > -edge / 2) {
          const outside = pleura(x, y, z, o);
          let tissue = wallHu(x, y, z, o, depth, outside, edge);
          const dl = outside > 3 ? 9 : lungSdf(x, y, z, o);
          if (dl < 1.6 * edge) {
            const cover = clamp(0.5 - dl / edge),
              side = x < 0 ? RIGHT : LEFT;
            tissue = mix(tissue, lungHu(x, y, z, side, edge), cover);
            if (cover > 0.5) lung[n] = side;
          }
          hu = mix(hu, tissue, clamp(0.5 + depth / edge));
        }
        values[n] = Math.hypot(x, y) > FOV[0] / 2 - 2 ? OUTSIDE_FOV : hu;
      }
    }
  }
}

function lungHu(x: number, y: number, z: number, side: number, edge: number) {
  const emphysema = clamp((noise(x / 7, y / 7, z / 7) - 0.68) * 6) * clamp((z - 165) / 60);
  const dependent = 60 * clamp((y + 60) / 140) ** 1.3;
  const texture = 50 * (noise(x / 4.5, y / 4.5, z / 4.5) - 0.5) + 26 * (noise(x / 16, y / 16, z / 16) - 0.5);
  const oblique = Math.abs(z - 58 - (y + 78) * (side === LEFT ? 1.12 : 0.98) - 9 * Math.sin(x / 30)) / 1.5;
  const horizontal =
    side === RIGHT && y < 5 ? Math.abs(z - 150 - 0.05 * (y + 40) - 4 * Math.sin(x / 26)) / 1.3 : 9;
  const fissure = 120 * clamp(1.1 - (Math.min(oblique, horizontal) / edge) * 1.3);
  return HU.lung + dependent + texture - 70 * emphysema + fissure;
}
