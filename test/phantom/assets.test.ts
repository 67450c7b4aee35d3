import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import imaging from '../../assets/imaging.json';
import type { Manifest } from '../../src/imaging/manifest';
import { markAt, STILL_PX_PER_SIZE_PX, stillFor } from '../../src/imaging/still';

const manifest = imaging as unknown as Manifest;
const stills = Object.values(manifest).flatMap(asset => asset.stills.map(still => ({ asset, still })));

describe.each(stills.map(s => [s.still.file, s] as const))('%s', (file, { still }) => {
  test('is there, at its size, and says in its data that it is synthetic', async () => {
    const bytes = readFileSync(`assets/${file}`);
    const { width, height, format } = await sharp(bytes).metadata();
    expect([width, height, format]).toEqual([still.widthPx, still.heightPx, 'jpeg']);
    expect(bytes.subarray(0, 600).toString('latin1')).toContain('SYNTHETIC: computed picture');
  });
});

test('all images together stay under 2 MB', () => {
  const bytes = stills.reduce((sum, { still }) => sum + readFileSync(`assets/${still.file}`).length, 0);
  expect(bytes).toBeLessThan(2e6);
});

test('every asset is a phantom: no patient image is shipped', () => {
  for (const asset of Object.values(manifest)) expect(asset.origin).toBe('phantom');
});

test('a row of visits has one crop and one scale', () => {
  for (const frame of ['response-primary', 'response-node']) {
    const row = stills.filter(s => s.still.frame === frame).map(({ still: { file, ...rest } }) => rest);
    expect(row).toHaveLength(3);
    expect(row[1]).toEqual(row[0]);
    expect(row[2]).toEqual(row[0]);
  }
});

test('a landmark lies where its mm say: left of the patient is right on the image', () => {
  const asset = manifest['ct-baseline'];
  const view = { plane: 'axial', at: 'primary', window: 'lung' } as const;
  const still = asset && stillFor(asset, view, 'response-primary');
  if (!asset || !still?.centreMm) throw new Error('no still');
  const perMm = still.widthPx / STILL_PX_PER_SIZE_PX / still.widthMm;
  const primary = markAt(asset, still, 'primary');
  expect(primary.x).toBeCloseTo(still.widthPx / STILL_PX_PER_SIZE_PX / 2 + (82 - still.centreMm[0]) * perMm);
  expect(markAt(asset, still, 'right-hilar').x).toBeLessThan(primary.x);
  expect(() => markAt(asset, still, 'spleen')).toThrow(/no landmark "spleen"/);
  expect(stillFor(asset, { ...view, window: 'mediastinum' }, 'response-primary')).toBeUndefined();
});
