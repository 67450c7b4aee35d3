import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { illustration } from '../../src/case/illustration';
import { observations } from '../../src/case/observations';
import { axialPicture } from '../../src/imaging/picture';
import { WINDOWS } from '../../src/imaging/window';
import { consistent } from '../../src/oncology/observations';
import { measure } from '../../src/phantom/thorax/callipers';
import { MASS_CENTRE, NODES, STAGES, type Visit } from '../../src/phantom/thorax/lesions';
import { buildAnatomy, type Ct, columnOf, huOf, scanStage } from '../../src/phantom/thorax/thorax';

const VISITS = Object.keys(STAGES) as Visit[];
type NodeId = keyof typeof NODES;
const NODE_IDS = Object.keys(NODES) as NodeId[];

/** Slices of 2 mm about a level, in half the columns of the stills: enough to measure, and quick. */
function scans(zMm: number, slices: number): Record<Visit, Ct> {
  const anatomy = buildAnatomy({ columns: 256, slices, sliceMm: 2, fromMm: zMm - slices });
  return Object.fromEntries(VISITS.map(v => [v, scanStage(anatomy, STAGES[v])])) as Record<Visit, Ct>;
}
const perVisit = (size: (visit: Visit) => number) =>
  Object.fromEntries(VISITS.map(v => [v, size(v)])) as Record<Visit, number>;

/** The tumour against lung; spicules and vessels drop out. */
const longestPrimary = (ct: Ct) =>
  measure(ct, { centre: MASS_CENTRE, reach: 34, zReach: 14, holds: hu => hu > -300, opening: 2 })?.longMm ??
  0;

/** Half-way between node and its fat, below enhanced vessels. */
function shortAxis(ct: Ct, id: NodeId, visit: Visit): number {
  const { centre, radii } = NODES[id];
  const reach = Math.max(...radii) * STAGES[visit].nodes + 4;
  const lesion = { centre, reach, zReach: 0, holds: (hu: number) => hu > -12 && hu < 140, opening: 1 };
  return measure(ct, lesion)?.shortMm ?? 0;
}

let primary: Record<Visit, Ct>;
beforeAll(() => {
  primary = scans(204, 14);
});

describe('sizes, measured back from the voxels', () => {
  test('primary: as the illustration, within the constraints of the report', () => {
    const found = perVisit(visit => longestPrimary(primary[visit]));
    for (const visit of VISITS) {
      expect(Math.abs(found[visit] - illustration.primaryDiameterMm[visit]), visit).toBeLessThan(2);
    }
    expect(found.baseline).toBeGreaterThan(40);
    expect(found.baseline).toBeLessThanOrEqual(50);
    expect(found.month2).toBeLessThan(found.baseline);
    expect(found.month6).toBeGreaterThan(found.month2);
    expect(consistent({ lesion: 'primary', sizesMm: found }, observations).broken).toEqual([]);
  });

  test.each(NODE_IDS)('%s: as the illustration, smaller at each visit', id => {
    const cts = scans(NODES[id].centre[2], 1);
    const found = perVisit(visit => shortAxis(cts[visit], id, visit));
    for (const visit of VISITS) {
      expect(Math.abs(found[visit] - illustration.nodeShortAxisMm[visit]), visit).toBeLessThan(2.5);
    }
    expect(found.month2).toBeLessThan(found.baseline);
    expect(found.month6).toBeLessThan(found.month2);
    expect(consistent({ lesion: 'nodes', sizesMm: found }, observations).broken).toEqual([]);
  });
});

test('lung, mass, blood, airway and air have their HU', () => {
  const ct = primary.baseline;
  const { columns } = ct.grid;
  const mean = (x: number, y: number) => {
    const [i, j] = [Math.round(columnOf(ct, x)), Math.round(columnOf(ct, y))];
    let sum = 0;
    for (let b = -2; b <= 2; b++) {
      for (let a = -2; a <= 2; a++) sum += ct.hu[(7 * columns + j + b) * columns + i + a] ?? 0;
    }
    return sum / 25;
  };
  expect(mean(-80, 12)).toBeLessThan(-750); // lung
  expect(mean(82, -6)).toBeGreaterThan(20); // mass
  expect(mean(82, -6)).toBeLessThan(130);
  expect(mean(-29, -8)).toBeGreaterThan(200); // superior vena cava
  expect(mean(2, 18)).toBeLessThan(-900); // trachea
  expect(mean(0, -185)).toBeLessThan(-950); // air
});

test('the image shows the left-sided mass on its right, front up', () => {
  const view = { centreMm: [0, 0, 204], widthMm: 300, widthPx: 150, heightPx: 150 } as const;
  const grey = axialPicture(huOf(primary.baseline), view, WINDOWS.lung);
  const brightness = (x: number, y: number) => grey[(y / 2 + 75) * 150 + x / 2 + 75] ?? 0;
  expect(brightness(82, -6)).toBeGreaterThan(200);
  expect(brightness(-82, -6)).toBeLessThan(90);
  expect(brightness(0, 60)).toBeGreaterThan(200); // the spine is below
});

test('a window maps its edges to black and white, and its level to mid-grey', () => {
  const grid = { columns: 2, slices: 1, sliceMm: 1, fromMm: 0 };
  const ct = (hu: number): Ct => ({ grid, pix: [1, 1, 1], hu: Int16Array.from({ length: 4 }, () => hu) });
  const view = { centreMm: [0, 0, 0.5], widthMm: 2, widthPx: 2, heightPx: 2 } as const;
  expect([-160, 40, 240].map(hu => axialPicture(huOf(ct(hu)), view, WINDOWS.mediastinum)[0])).toEqual([
    0, 127, 255,
  ]);
});

describe('the whole thorax, coarse', () => {
  const whole = () =>
    scanStage(buildAnatomy({ columns: 48, slices: 24, sliceMm: 12, fromMm: 0 }), STAGES.baseline);

  test('the same voxels on every run', () => {
    const hash = ({ hu }: Ct) => createHash('sha256').update(hu).digest('hex');
    expect(hash(whole())).toBe(hash(whole()));
  });

  test('has the air, fat and soft tissue it had', () => {
    const { hu } = whole();
    const share = (from: number, to: number) => hu.filter(v => v >= from && v < to).length / hu.length;
    expect(share(-1100, -940)).toBeCloseTo(0.552, 2);
    expect(share(-940, -700)).toBeCloseTo(0.108, 2);
    expect(share(-150, -50)).toBeCloseTo(0.081, 2);
    expect(share(0, 130)).toBeCloseTo(0.086, 2);
    expect(share(130, 3072)).toBeCloseTo(0.049, 2);
  });
});
