import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import imaging from '../../assets/imaging.json';
import type { Manifest } from '../../src/imaging/manifest';
import { axialPicture } from '../../src/imaging/picture';
import { markAt, STILL_PX_PER_SIZE_PX, stillFor } from '../../src/imaging/still';
import { WINDOWS } from '../../src/imaging/window';
import { makeField } from '../../src/phantom/histology/make-field';
import { renderStain } from '../../src/phantom/histology/stain';
import { PLATE_PX, plate } from '../../src/phantom/plate';
import { STAGES } from '../../src/phantom/thorax/lesions';
import { buildAnatomy, huOf, scanLevel } from '../../src/phantom/thorax/thorax';
import { levelGrid } from '../../src/phantom/thorax/volume';
import { CT_VIEWS, HISTOLOGY_VIEW } from '../../src/phantom/views';

const manifest = imaging as unknown as Manifest;
const stills = Object.values(manifest).flatMap(asset => asset.stills.map(still => ({ asset, still })));
const greyOf = (file: string) => sharp(`assets/${file}`).greyscale();

/** Mean difference of two pictures, in grey levels. */
const difference = (a: ArrayLike<number>, b: ArrayLike<number>) => {
  expect(a.length).toBe(b.length);
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0));
  return sum / a.length;
};

describe.each(stills.map(s => [s.still.file, s] as const))('%s', (file, { asset, still }) => {
  const bytes = readFileSync(`assets/${file}`);

  test('has its size', async () => {
    const { width, height, format } = await sharp(bytes).metadata();
    expect([width, height, format]).toEqual([still.widthPx, still.heightPx, 'jpeg']);
  });

  test('says that it is synthetic, in its data and in its pixels', async () => {
    expect((await sharp(bytes).metadata()).exif?.toString('latin1')).toContain('SYNTHETIC: computed picture');
    // Under the deck's own label: at the right on histology, whose glands are at the left.
    const left = asset.kind === 'histology' ? still.widthPx - PLATE_PX.width : 0;
    const place = { left, top: still.heightPx - PLATE_PX.height, ...PLATE_PX };
    const corner = await greyOf(file).extract(place).raw().toBuffer();
    expect(difference(corner, plate())).toBeLessThan(8);
  });
});

test('every still of the folder is in the manifest', () => {
  const files = readdirSync('assets').filter(file => /^(ct|pet|histology)-.*jpg$/.test(file));
  expect(files.sort()).toEqual(stills.map(s => s.still.file).sort());
});

test('all images together stay under 3 MB', () => {
  const bytes = stills.reduce((sum, { still }) => sum + readFileSync(`assets/${still.file}`).length, 0);
  expect(bytes).toBeLessThan(3e6);
});

test('no picture stands for two: visits of equal size are two scans', () => {
  const hashes = stills.map(({ still }) =>
    createHash('sha256')
      .update(readFileSync(`assets/${still.file}`))
      .digest('hex'),
  );
  expect(new Set(hashes).size).toBe(stills.length);
});

test('every asset is a phantom: no patient image is shipped', () => {
  for (const asset of Object.values(manifest)) expect(asset.origin).toBe('phantom');
});

test('the plate lies under the deck’s own label of 120 × 28 px', () => {
  expect(PLATE_PX.width / STILL_PX_PER_SIZE_PX).toBeLessThan(120);
  expect(PLATE_PX.height / STILL_PX_PER_SIZE_PX).toBeLessThan(28);
});

test('a row of visits has one crop and one scale', () => {
  for (const frame of ['response-primary', 'response-node']) {
    const row = stills.filter(s => s.still.frame === frame).map(({ still: { file, ...rest } }) => rest);
    expect(row).toHaveLength(3);
    expect(row[1]).toEqual(row[0]);
    expect(row[2]).toEqual(row[0]);
  }
});

// px of the slide's image: the claim's two lines, as slides/title.tsx and the Frame place them.
test.each([
  ['One drug,', { left: 52, top: 252, width: 333, height: 73 }],
  ['two answers', { left: 52, top: 332, width: 410, height: 80 }],
])('on the cover "%s" stands on black lung', async (_, { left, top, width, height }) => {
  const px = (n: number) => Math.round(n * STILL_PX_PER_SIZE_PX);
  const line = { left: px(left), top: px(top), width: px(width), height: px(height) };
  const grey = await greyOf('ct-baseline.cover.jpg').extract(line).raw().toBuffer();
  expect(grey.filter(v => v > 50).length / grey.length).toBeLessThan(0.01);
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

describe('the files are what the code draws (if not: npm run phantom)', () => {
  test('CT: the node at month 2', async () => {
    const view = CT_VIEWS.find(v => v.frame === 'response-node');
    const still = manifest['ct-2-months']?.stills.find(s => s.frame === 'response-node');
    if (!view || !still) throw new Error('no such view');
    const { widthPx, heightPx } = still;
    const ct = scanLevel(buildAnatomy(levelGrid(view.centreMm[2])), STAGES.month2);
    const drawn = axialPicture(huOf(ct), { ...view, widthPx, heightPx }, WINDOWS[view.window]);
    const stored = await greyOf(still.file).raw().toBuffer();
    const above = widthPx * (heightPx - PLATE_PX.height);
    expect(difference(drawn.subarray(0, above), stored.subarray(0, above))).toBeLessThan(3);
  });

  test('histology: a part of the ALK field', async () => {
    const { section, window } = HISTOLOGY_VIEW;
    const part = { left: 200, top: 160, width: 240, height: 200 };
    const field = makeField({
      ...section,
      window: {
        left: window.left + part.left,
        top: window.top + part.top,
        widthPx: part.width,
        heightPx: part.height,
      },
    });
    const raw = { width: part.width, height: part.height, channels: 3 } as const;
    const drawn = await sharp(renderStain(field, 'alk'), { raw }).blur(0.7).greyscale().raw().toBuffer();
    const stored = await greyOf('histology-alk.specimen.jpg').extract(part).raw().toBuffer();
    expect(difference(drawn, stored)).toBeLessThan(5);
  });
});
