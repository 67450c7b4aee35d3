import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { illustration } from '../../src/case/illustration';
import { observations } from '../../src/case/observations';
import { broken } from '../../src/oncology/observations';
import { axialSlice } from '../../src/phantom/slice';
import { measure } from '../../src/phantom/thorax/callipers';
import { MASS_CENTRE, NODES, STAGES } from '../../src/phantom/thorax/lesions';
import { buildAnatomy, type Ct, scanStage } from '../../src/phantom/thorax/thorax';

type Visit = keyof typeof STAGES;
const cts = {} as Record<Visit, Ct>;

beforeAll(() => {
  const anatomy = buildAnatomy();
  for (const visit of Object.keys(STAGES) as Visit[]) cts[visit] = scanStage(anatomy, STAGES[visit]);
});

/** The tumour against lung; half-way between node and its fat, below enhanced vessels. */
const primary = (visit: Visit) =>
  measure(cts[visit], { centre: MASS_CENTRE, reach: 34, zReach: 14, holds: hu => hu > -300, opening: 2 })
    ?.longMm ?? 0;
const node = (visit: Visit, id: keyof typeof NODES) => {
  const { centre, radii } = NODES[id];
  const reach = Math.max(...radii) * STAGES[visit].nodes + 4;
  return (
    measure(cts[visit], { centre, reach, zReach: 3, holds: hu => hu > -12 && hu < 165, opening: 1 })
      ?.shortMm ?? 0
  );
};

describe('sizes, measured back from the voxels', () => {
  test.each(['baseline', 'month2', 'month6'] as const)('primary at %s', visit => {
    expect(Math.abs(primary(visit) - illustration.primaryDiameterMm[visit])).toBeLessThan(2);
  });
  test.each(['baseline', 'month2', 'month6'] as const)('right hilar node at %s', visit => {
    expect(Math.abs(node(visit, 'right-hilar') - illustration.nodeShortAxisMm[visit])).toBeLessThan(2.5);
  });
  test('they break none of the report’s constraints', () => {
    const sizes = { baseline: primary('baseline'), month2: primary('month2'), month6: primary('month6') };
    expect(broken(sizes, 'primary', observations)).toEqual([]);
    for (const id of Object.keys(NODES) as (keyof typeof NODES)[]) {
      const axes = { baseline: node('baseline', id), month2: node('month2', id), month6: node('month6', id) };
      expect(broken(axes, 'nodes', observations), id).toEqual([]);
    }
  });
});

test('lung, muscle and blood have their HU', () => {
  const { hu, dims, pix } = cts.baseline;
  const mean = (x: number, y: number, z: number) => {
    const [i, j] = [x, y].map(mm => Math.round(mm / pix[0] + (dims[0] - 1) / 2)) as [number, number];
    const k = Math.round(z / pix[2] - 0.5);
    let sum = 0;
    for (let b = -2; b <= 2; b++)
      for (let a = -2; a <= 2; a++) sum += hu[(k * dims[0] + j + b) * dims[0] + i + a] ?? 0;
    return sum / 25;
  };
  expect(mean(-80, -30, 204)).toBeLessThan(-750);
  expect(mean(82, -6, 204)).toBeGreaterThan(20);
  expect(mean(-16, -14, 176)).toBeGreaterThan(180); // ascending aorta
  expect(mean(2, 18, 200)).toBeLessThan(-900); // trachea
  expect(mean(0, -185, 204)).toBeLessThan(-950); // air
});

test('the image shows the left-sided mass on its right, front up', () => {
  const view = { centreMm: [0, 0, 204], widthMm: 300, widthPx: 150, heightPx: 150, window: 'lung' } as const;
  const grey = axialSlice(cts.baseline, view);
  const brightness = (x: number, y: number) => grey[(y / 2 + 75) * 150 + x / 2 + 75] ?? 0;
  expect(brightness(82, -6)).toBeGreaterThan(200);
  expect(brightness(-82, -6)).toBeLessThan(90);
  expect(brightness(0, 60)).toBeGreaterThan(200); // the spine is below
});

test('the same voxels on every run', () => {
  const hash = (data: Int16Array) => createHash('sha256').update(data).digest('hex');
  const again = scanStage(buildAnatomy(48, 24), STAGES.baseline);
  const once = scanStage(buildAnatomy(48, 24), STAGES.baseline);
  expect(hash(once.hu)).toBe(hash(again.hu));
});
