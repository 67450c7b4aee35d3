// Renders the synthetic stills of the deck into a folder, and writes their manifest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { illustration } from '../case/illustration';
import type { Asset, Landmark, LandmarkId, Still } from '../imaging/manifest';
import { STILL_PX_PER_SIZE_PX } from '../imaging/still';
import { makeField } from './histology/make-field';
import { renderStain, STAINS } from './histology/stain';
import { axialSlice } from './slice';
import { CARINA, MASS_CENTRE, NODES, STAGES } from './thorax/lesions';
import { buildAnatomy, scanStage } from './thorax/thorax';
import { CT_VIEWS, HISTOLOGY_VIEW } from './views';

type Visit = keyof typeof STAGES;
const ASSETS: Record<Visit, string> = {
  baseline: 'ct-baseline',
  month2: 'ct-2-months',
  month6: 'ct-6-months',
};
const NOTICE = 'SYNTHETIC: computed picture, not of a patient';
/** px, sigma: the optics of a slide scanner. */
const OPTICS = 0.7;

/** "SYNTHETIC" in the pixels, lower left, where the deck's own label lies upon it. */
const plate = Buffer.from(
  '<svg width="150" height="34"><rect width="150" height="34"/><text x="75" y="24" fill="#fff" font-family="sans-serif" font-size="20" font-weight="bold" text-anchor="middle">SYNTHETIC</text></svg>',
);

async function writeJpeg(image: Sharp, file: string, notice: string) {
  const { data, info } = await image.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  await sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
    .composite([{ input: plate, left: 0, top: info.height - 34 }])
    .withExif({ IFD0: { ImageDescription: notice } })
    .jpeg({ quality: 82, chromaSubsampling: '4:4:4' })
    .toFile(file);
}

function landmarks(visit: Visit): Record<LandmarkId, Landmark> {
  // A little more than half the short axis: the ovoids reach further along their long one.
  const nodeRadius = Math.round(illustration.nodeShortAxisMm[visit] * 5.75) / 10;
  const nodes = Object.entries(NODES).map(([id, node]) => [id, { mm: node.centre, radiusMm: nodeRadius }]);
  return {
    primary: { mm: MASS_CENTRE, radiusMm: illustration.primaryDiameterMm[visit] / 2 },
    ...Object.fromEntries(nodes),
    carina: { mm: CARINA, radiusMm: 0 },
  };
}

async function makeCt(folder: string): Promise<[string, Asset][]> {
  const anatomy = buildAnatomy();
  const made: [string, Asset][] = [];
  for (const visit of Object.keys(STAGES) as Visit[]) {
    const ct = scanStage(anatomy, STAGES[visit]);
    const stills: Still[] = [];
    for (const view of CT_VIEWS.filter(v => v.visits.includes(visit))) {
      const size = {
        widthPx: Math.round(view.widthPx * STILL_PX_PER_SIZE_PX),
        heightPx: Math.round(view.heightPx * STILL_PX_PER_SIZE_PX),
      };
      const file = `${ASSETS[visit]}.${view.frame}.jpg`;
      const grey = axialSlice(ct, { ...view, ...size });
      const raw = { width: size.widthPx, height: size.heightPx, channels: 1 } as const;
      await writeJpeg(sharp(grey, { raw }), join(folder, file), NOTICE);
      const { frame, at, window, centreMm, widthMm } = view;
      stills.push({ file, plane: 'axial', at, window, frame, centreMm, widthMm, ...size });
    }
    made.push([ASSETS[visit], { kind: 'ct', origin: 'phantom', landmarks: landmarks(visit), stills }]);
  }
  return made;
}

async function makeHistology(folder: string): Promise<[string, Asset][]> {
  const { field: size, crop, frame } = HISTOLOGY_VIEW;
  const field = makeField(size.widthPx, size.heightPx, 3, size.micrometrePerPx);
  const made: [string, Asset][] = [];
  for (const stain of STAINS) {
    const file = `histology-${stain}.${frame}.jpg`;
    const rgb = renderStain(field, stain);
    const image = sharp(rgb, { raw: { width: size.widthPx, height: size.heightPx, channels: 3 } })
      .blur(OPTICS)
      .extract({ left: crop.left, top: crop.top, width: crop.widthPx, height: crop.heightPx });
    await writeJpeg(image, join(folder, file), `${NOTICE}; stain pattern demo, result not reported`);
    const widthMm = (crop.widthPx * size.micrometrePerPx) / 1000;
    const still = { file, frame, widthMm, widthPx: crop.widthPx, heightPx: crop.heightPx };
    made.push([`histology-${stain}`, { kind: 'histology', origin: 'phantom', stills: [still] }]);
  }
  return made;
}

/** Renders all stills and `imaging.json` into a folder; the same bytes on every run. */
export async function makePhantom(folder: string) {
  mkdirSync(folder, { recursive: true });
  const manifest = Object.fromEntries([...(await makeCt(folder)), ...(await makeHistology(folder))]);
  writeFileSync(join(folder, 'imaging.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
