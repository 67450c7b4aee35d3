import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import imaging from '../../assets/imaging.json';
import type { Manifest } from '../../src/imaging/manifest';
import { markAt, STILL_PX_PER_SIZE_PX, stillFor } from '../../src/imaging/still';
import { PLATE_PX } from '../../src/phantom/plate';
import { darkProjection, paperProjection } from '../../src/phantom/projection';
import { MASS_CENTRE, NODES, STAGES } from '../../src/phantom/thorax/lesions';
import { type Pet, scanPet } from '../../src/phantom/thorax/pet';
import { columnOf, sliceOf } from '../../src/phantom/thorax/thorax';
import { FUSED_VIEWS } from '../../src/phantom/views';

type Point = readonly [number, number, number];
type NodeId = keyof typeof NODES;
const NODE_IDS = Object.keys(NODES) as NodeId[];
const manifest = imaging as unknown as Manifest;
const asset = manifest['pet-baseline'];
const MIP = { plane: 'coronal', window: 'projection' } as const;

let pet: Pet;
beforeAll(() => {
  pet = scanPet(STAGES.baseline);
});

/** SUV and place of every voxel within a ball. */
function ball(centre: Point, radiusMm: number): { suv: number; mm: Point }[] {
  const { grid, pix, suv } = pet;
  const found: { suv: number; mm: Point }[] = [];
  const range = (at: number, voxelMm: number) => {
    const reach = Math.ceil(radiusMm / voxelMm) + 1;
    return Array.from({ length: 2 * reach + 1 }, (_, n) => Math.round(at) - reach + n);
  };
  for (const k of range(sliceOf(pet, centre[2]), grid.sliceMm)) {
    if (k < 0 || k >= grid.slices) continue;
    for (const j of range(columnOf(pet, centre[1]), pix[1])) {
      for (const i of range(columnOf(pet, centre[0]), pix[0])) {
        const middle = (grid.columns - 1) / 2;
        const mm: Point = [
          (i - middle) * pix[0],
          (j - middle) * pix[1],
          grid.fromMm + (k + 0.5) * grid.sliceMm,
        ];
        if (Math.hypot(...mm.map((v, a) => v - centre[a]!)) > radiusMm) continue;
        found.push({ suv: suv[(k * grid.columns + j) * grid.columns + i] ?? 0, mm });
      }
    }
  }
  expect(found.length).toBeGreaterThan(20);
  return found;
}
const highest = (centre: Point, radiusMm: number) => Math.max(...ball(centre, radiusMm).map(v => v.suv));
function mean(centre: Point, radiusMm: number) {
  const voxels = ball(centre, radiusMm);
  return voxels.reduce((sum, v) => sum + v.suv, 0) / voxels.length;
}

describe('uptake, measured back from the voxels', () => {
  test('primary: SUV about 15 at its rim, about 6 in its core', () => {
    expect(highest(MASS_CENTRE, 26)).toBeGreaterThan(13);
    expect(highest(MASS_CENTRE, 26)).toBeLessThan(17);
    const core = Math.min(...ball(MASS_CENTRE, 8).map(v => v.suv));
    expect(core).toBeGreaterThan(5);
    expect(core).toBeLessThan(10);
  });

  test.each(NODE_IDS)('%s: SUV 7 to 11, centred on its landmark', id => {
    const { centre } = NODES[id];
    expect(highest(centre, 18)).toBeGreaterThan(7);
    expect(highest(centre, 18)).toBeLessThan(11);
    const hot = ball(centre, 20).filter(v => v.suv > 4);
    const sum = hot.reduce((total, v) => total + v.suv, 0);
    const centroid = [0, 1, 2].map(a => hot.reduce((total, v) => total + (v.mm[a] ?? 0) * v.suv, 0) / sum);
    expect(Math.hypot(...centroid.map((mm, a) => mm - (centre[a] ?? 0)))).toBeLessThan(3);
  });

  test('heart, liver, blood, lung and air have their SUV', () => {
    expect(highest([70, -45, 72], 22)).toBeGreaterThan(3.4); // myocardium at the apex
    expect(highest([70, -45, 72], 22)).toBeLessThan(5.2);
    expect(mean([-70, -10, 40], 10)).toBeCloseTo(2.3, 0.7); // liver
    expect(mean([-17, -15, 150], 6)).toBeCloseTo(1.8, 0.7); // ascending aorta
    expect(mean([-90, 0, 170], 10)).toBeLessThan(0.8); // lung
    expect(mean([0, -150, 170], 10)).toBeLessThan(0.05); // air
  });
});

test('the same voxels on every run', () => {
  const grid = { columns: 48, slices: 24, sliceMm: 12, fromMm: 0 };
  const hash = () => createHash('sha256').update(scanPet(STAGES.baseline, grid).suv).digest('hex');
  expect(hash()).toBe(hash());
});

describe('the projections', () => {
  const still = (frame: string) => {
    const found = asset && stillFor(asset, MIP, frame);
    if (!asset || !found?.centreMm) throw new Error(`no still for ${frame}`);
    return { asset, found, centreMm: found.centreMm };
  };
  const stored = async (file: string, colours: 'srgb' | 'b-w' = 'srgb') => {
    const { data, info } = await sharp(readFileSync(`assets/${file}`))
      .toColourspace(colours)
      .raw()
      .toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) => {
      const o = (Math.round(y) * info.width + Math.round(x)) * info.channels;
      return [...data.subarray(o, o + info.channels)];
    };
    return { data, info, pixel };
  };

  test.each([...NODE_IDS, 'primary'])('dark: %s has its colour at its landmark, all round', async id => {
    const { asset, found } = still('imaging-mip');
    const { pixel } = await stored(found.file);
    const mark = markAt(asset, found, id);
    const at = (dx: number, dy: number) => pixel(...pixelOf(mark, dx, dy));
    const inner = 0.6 * mark.radius;
    for (const [dx, dy] of [
      [0, 0],
      [inner, 0],
      [-inner, 0],
      [0, inner],
      [0, -inner],
    ] as const) {
      const [red = 0, , blue = 0] = at(dx, dy);
      expect(id === 'primary' ? red - blue : blue - red).toBeGreaterThan(90);
    }
    // Beyond its edge it has none: whole, and not clipped by the picture's.
    for (const dx of [-2 * mark.radius, 2 * mark.radius]) {
      const [red = 0, , blue = 0] = at(dx, 0);
      expect(Math.abs(red - blue)).toBeLessThan(25);
    }
    expect(mark.y - 1.4 * mark.radius).toBeGreaterThan(0);
  });

  test('dark: nothing bright lies under the claim, or anywhere but in a lesion', async () => {
    const { found } = still('imaging-mip');
    const { data, info } = await stored(found.file);
    let inClaim = 0;
    let grey = 0;
    for (let o = 0, n = 0; o < data.length; o += 3, n++) {
      const [red = 0, , blue = 0] = data.subarray(o, o + 3);
      const [x, y] = [n % info.width, Math.floor(n / info.width)];
      if (x < 660 * STILL_PX_PER_SIZE_PX && y < 140 * STILL_PX_PER_SIZE_PX) inClaim = Math.max(inClaim, red);
      const plate = x < PLATE_PX.width + 16 && y > info.height - PLATE_PX.height - 16;
      if (!plate && Math.abs(red - blue) < 12) grey = Math.max(grey, red);
    }
    expect(inClaim).toBeLessThan(70);
    expect(grey).toBeLessThan(150);
  });

  test('paper: lesions are dark on light, at their landmarks', async () => {
    const { asset, found } = still('imaging-mip-paper');
    const { pixel } = await stored(found.file);
    for (const id of [...NODE_IDS, 'primary']) {
      expect(pixel(...pixelOf(markAt(asset, found, id), 0, 0))[0], id).toBeLessThan(40);
    }
    expect(pixel(found.widthPx * 0.1, found.heightPx * 0.4)[0]).toBeGreaterThan(190);
  });

  test('the files are what the code draws (if not: npm run phantom)', async () => {
    for (const [frame, draw, colours] of [
      ['imaging-mip', darkProjection, 'srgb'],
      ['imaging-mip-paper', paperProjection, 'b-w'],
    ] as const) {
      const { found, centreMm } = still(frame);
      const drawn = draw(pet, { ...found, centreMm });
      const { data, info } = await stored(found.file, colours);
      expect(info.size).toBe(drawn.length);
      const above = info.width * info.channels * (info.height - PLATE_PX.height);
      let sum = 0;
      for (let o = 0; o < above; o++) sum += Math.abs((drawn[o] ?? 0) - (data[o] ?? 0));
      expect(sum / above, frame).toBeLessThan(3);
    }
  });
});

// px of the slide: what the labels of a fused panel cover.
const LABELS = [
  { left: 0, top: 0, right: 300, bottom: 38 },
  { left: 0, top: 249, right: 250, bottom: 277 },
  { left: 599, top: 249, right: 639, bottom: 277 },
];
test.each(FUSED_VIEWS.map(v => v.at))('fused: %s is hot, and clear of the labels', async id => {
  const found = asset && stillFor(asset, { plane: 'axial', at: id, window: 'fused' }, 'imaging-node');
  if (!asset || !found) throw new Error('no still');
  const mark = markAt(asset, found, id);
  const [left, top] = pixelOf(mark, 0, 0);
  const place = { left: Math.round(left), top: Math.round(top), width: 1, height: 1 };
  const [red = 0, , blue = 255] = await sharp(`assets/${found.file}`).extract(place).raw().toBuffer();
  expect(red - blue).toBeGreaterThan(70);
  const reach = 1.3 * mark.radius;
  for (const label of LABELS) {
    const outside =
      mark.x - reach > label.right ||
      mark.x + reach < label.left ||
      mark.y - reach > label.bottom ||
      mark.y + reach < label.top;
    expect(outside, JSON.stringify(label)).toBe(true);
  }
});

/** The pixel of a still that lies dx, dy from a mark, px of the slide. */
function pixelOf(mark: { x: number; y: number }, dx: number, dy: number): [number, number] {
  return [(mark.x + dx) * STILL_PX_PER_SIZE_PX, (mark.y + dy) * STILL_PX_PER_SIZE_PX];
}
