// The disease. One shape per lesion; time only scales it, so it stays the same tumour.

import { illustration } from '../../case/illustration';
import { fatHu, HU } from './anatomy';
import { clamp, ellipsoid, makeRng, mix, noise, smoothMin, smoothstep, type Vec3 } from './math';
import { LEFT, type Volume } from './volume';

export interface Stage {
  /** Scale of the mass's shape (mm). */
  readonly mass: number;
  /** Factor on every node's baseline radii. */
  readonly nodes: number;
  /** Of this visit: no two scans share their noise, nor a regrown tumour its spicules' lengths. */
  readonly seed: number;
}

/** The shape's scale for a longest axial diameter: measured back from voxels at two scales, the line through them. */
const massScale = (diameterMm: number) => (diameterMm - 3) / 1.892;
const { primaryDiameterMm: primary, nodeShortAxisMm: node } = illustration;
const stage = (visit: keyof typeof primary, seed: number): Stage => ({
  mass: massScale(primary[visit]),
  nodes: node[visit] / node.baseline,
  seed,
});
/** The disease at each visit, sized by the illustration. */
export const STAGES = {
  baseline: stage('baseline', 1001),
  month2: stage('month2', 1002),
  month6: stage('month6', 1003),
};
export type Visit = keyof typeof STAGES;

const MASS_AT_BASELINE = massScale(primary.baseline);

interface Node {
  readonly centre: Vec3;
  /** At baseline, mm; the smallest in the axial plane is half the short axis. */
  readonly radii: Vec3;
  readonly turn: number;
  readonly halo: number;
  /** Uptake at baseline. */
  readonly suv: number;
}
/** The report gives the mediastinal nodes neither side nor station: they are numbered. */
export const NODES = {
  'mediastinal-1': { centre: [25, -29, 187], radii: [14.5, 10, 12.5], turn: 0.5, halo: 2.5, suv: 9.5 },
  'mediastinal-2': { centre: [-21, 14, 205], radii: [9.6, 11.5, 13], turn: 0.25, halo: 2, suv: 7.9 },
  'mediastinal-3': { centre: [-4, 29, 148], radii: [13, 9.2, 12], turn: -0.1, halo: 2, suv: 8.6 },
  'right-hilar': { centre: [-58, 3, 149], radii: [13, 10, 13], turn: -0.7, halo: 3, suv: 8.9 },
  'left-subclavian': { centre: [70, -4, 274], radii: [14, 10, 12.5], turn: 0.25, halo: 4, suv: 10 },
} as const satisfies Record<string, Node>;
export const CARINA: Vec3 = [2, 22, 175];
export const MASS_CENTRE: Vec3 = [82, -6, 204];
const TAG_END: Vec3 = [122, -24, 205]; // the pleural tag's foot stays where it is
const hilum = NODES['right-hilar'];
const grown = (radii: Vec3, mm: number): Vec3 => [radii[0] + mm, radii[1] + mm, radii[2] + mm];
const scaled = (radii: Vec3, by: number): Vec3 => [radii[0] * by, radii[1] * by, radii[2] * by];
const hilarClearance = ellipsoid(hilum.centre, grown(hilum.radii, 5), hilum.turn);

/** Lung vessels go round the hilar node, or it reads as a vessel with branches. */
export function pushOutOfNodes(p: Vec3): Vec3 {
  const d = hilarClearance(...p);
  if (d >= 0) return p;
  const [cx, cy, cz] = hilum.centre,
    dx = p[0] - cx,
    dy = p[1] - cy,
    dz = p[2] - cz,
    l = Math.hypot(dx, dy, dz) || 1;
  const f = (l - d * 1.3) / l;
  return [cx + dx * f, cy + dy * f, cz + dz * f];
}

function paintNode(v: Volume, node: Node, stage: Stage) {
  const radii = scaled(node.radii, stage.nodes);
  v.ellipsoid(node.centre, grown(radii, node.halo), (_d, x, y, z) => fatHu(x, y, z), node.turn);
  v.ellipsoid(
    node.centre,
    radii,
    (d, x, y, z) => 84 - 22 * clamp(-d / radii[1] - 0.4) + 12 * (noise(x / 4, y / 4, z / 4) - 0.5),
    node.turn,
  );
}

// Lobes in units of the mass's radius: position, size. They scale together, so the lobes keep their places.
const LOBES: [Vec3, number][] = [
  [[0, 0, 0], 0.64],
  [[0.46, 0.06, 0.02], 0.5],
  [[-0.3, 0.44, 0.06], 0.46],
  [[-0.52, -0.14, -0.1], 0.4],
  [[0.02, -0.5, 0.1], 0.44],
  [[0.12, 0.14, 0.36], 0.52],
  [[-0.1, -0.12, -0.38], 0.52],
  [[0.46, 0.56, -0.08], 0.26],
  [[0.74, -0.3, 0.08], 0.24],
  [[-0.44, -0.52, 0.16], 0.24],
];
/** Lobulated mass: spheres run together, with a slightly ragged surface. */
export function massSdf(radius: number) {
  const [cx, cy, cz] = MASS_CENTRE;
  return (x: number, y: number, z: number) => {
    const u = (x - cx) / radius,
      w = (y - cy) / radius,
      t = (z - cz) / radius;
    let d = 9;
    for (const [p, size] of LOBES) d = smoothMin(d, Math.hypot(u - p[0], w - p[1], t - p[2]) - size, 0.1);
    return (
      (d +
        0.14 * (noise(u * 4 + 20, w * 4 + 20, t * 4 + 20) - 0.5) +
        0.06 * (noise(u * 9 + 30, w * 9 + 30, t * 9 + 30) - 0.5)) *
      radius
    );
  };
}

/** Spicules in tufts: thin, tapering, of unequal length; they shorten less than the mass shrinks. */
function paintSpicules(v: Volume, { mass: radius, seed }: Stage) {
  const [cx, cy, cz] = MASS_CENTRE,
    random = makeRng(4711),
    ofVisit = makeRng(seed);
  for (let tuft = 0; tuft < 60; tuft++) {
    const up = random() * 1.6 - 0.8,
      turn = random() * 2 * Math.PI,
      long = (2 + 15 * random() ** 2) * Math.sqrt(radius / MASS_AT_BASELINE) * (0.6 + 0.8 * ofVisit());
    for (let i = 0; i < 2; i++) {
      const t = up + 0.14 * (random() - 0.5),
        a = turn + 0.42 * (random() - 0.5),
        q = Math.sqrt(1 - t * t),
        bend = 2.4 * (random() - 0.5),
        end = radius * 0.98 + 2 + long * (0.45 + 0.75 * random());
      const at = (l: number, b: number): Vec3 => [
        cx + q * Math.cos(a) * l - Math.sin(a) * b,
        cy + q * Math.sin(a) * l + Math.cos(a) * b,
        cz + t * l + 0.4 * b,
      ];
      const start = radius * 0.72;
      v.vessel([at(start, 0), at((start + end) / 2, 0.3 * bend), at(end, bend)], [1.6, 0.8, 0.3], 10, {
        onlyLung: LEFT,
        lighten: true,
      });
    }
  }
}

function paintMass(v: Volume, stage: Stage) {
  const r = stage.mass,
    [cx, cy, cz] = MASS_CENTRE,
    shape = massSdf(r),
    reach = r * 1.7 + 12;
  const lo: Vec3 = [cx - reach, cy - reach, cz - reach],
    hi: Vec3 = [cx + reach, cy + reach, cz + reach],
    inLung = { onlyLung: LEFT };
  // ground-glass rim fading outwards, wide on one side and none on another
  const rim = 8;
  const veil = (x: number, y: number, z: number) =>
    smoothstep(0.25, 0.75, noise(x / 15 + 5, y / 15, z / 15)) * (0.7 + 0.6 * noise(x / 3, y / 3, z / 3));
  v.paint(
    lo,
    hi,
    (x, y, z) => shape(x, y, z) - rim,
    (d, x, y, z) => mix(HU.lung + 40, -420, clamp(-d / rim) ** 1.7 * veil(x, y, z)),
    { ...inLung, lighten: true },
  );
  paintSpicules(v, stage);
  // pleural tag: a band that flares where it pulls the pleura in
  const tagStart: Vec3 = [mix(cx, TAG_END[0], 0.35), mix(cy, TAG_END[1], 0.35), cz + 1];
  v.vessel(
    [tagStart, [mix(cx, TAG_END[0], 0.72), mix(cy, TAG_END[1], 0.7) + 1, cz + 1], TAG_END],
    [1.8, 0.9, 3],
    25,
    { ...inLung, gain: 0.95 },
  );
  // the mass: enhancing rim, lower and mottled core
  v.paint(lo, hi, shape, (d, x, y, z) => {
    const core = smoothstep(0.3, 0.75, -d / r),
      patch = noise(((x - cx) / r) * 3 + 9, ((y - cy) / r) * 3, ((z - cz) / r) * 3);
    return (
      90 - 52 * core * (0.3 + 1.2 * patch) + 38 * (patch - 0.5) + 10 * (noise(x / 3, y / 3, z / 3) - 0.5)
    );
  });
}
export function paintDisease(v: Volume, stage: Stage) {
  paintMass(v, stage);
  for (const node of Object.values(NODES)) paintNode(v, node, stage);
}
