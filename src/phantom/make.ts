// Renders the synthetic stills of the deck into a folder, and writes their manifest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { illustration } from '../case/illustration';
import type { Asset, Landmark, LandmarkId, Manifest, Still } from '../imaging/manifest';
import { STILL_PX_PER_SIZE_PX } from '../imaging/still';
import { makeField } from './histology/make-field';
import { renderStain, STAINS } from './histology/stain';
import { writeJpeg } from './jpeg';
import { axialSlice } from './slice';
import { CARINA, MASS_CENTRE, NODES, STAGES, type Visit } from './thorax/lesions';
import { buildAnatomy, scanLevel } from './thorax/thorax';
import { levelGrid } from './thorax/volume';
import { CT_VIEWS, type CtView, HISTOLOGY_VIEW } from './views';

const VISITS = Object.keys(STAGES) as Visit[];
const ASSETS: Record<Visit, string> = {
  baseline: 'ct-baseline',
  month2: 'ct-2-months',
  month6: 'ct-6-months',
};
/** How much farther than half its short axis a node reaches towards an arrow: nodes are ovoid. */
const NODE_REACH = 1.15;

const tenth = (mm: number) => Math.round(mm * 10) / 10;

function landmarks(visit: Visit): Record<LandmarkId, Landmark> {
  const nodeRadius = tenth((illustration.nodeShortAxisMm[visit] / 2) * NODE_REACH);
  const nodes = Object.entries(NODES).map(([id, node]) => [id, { mm: node.centre, radiusMm: nodeRadius }]);
  return {
    primary: { mm: MASS_CENTRE, radiusMm: illustration.primaryDiameterMm[visit] / 2 },
    ...Object.fromEntries(nodes),
    carina: { mm: CARINA, radiusMm: 0 },
  };
}

/** Px of the still for a view: its place on the slide, enlarged for print. */
export const stillSize = (view: CtView) => ({
  widthPx: Math.round(view.widthPx * STILL_PX_PER_SIZE_PX),
  heightPx: Math.round(view.heightPx * STILL_PX_PER_SIZE_PX),
});

/** Renders the views of one level at every visit; only that level of the thorax is computed. */
async function makeLevel(zMm: number, folder: string, add: (visit: Visit, still: Still) => void) {
  const anatomy = buildAnatomy(levelGrid(zMm));
  for (const visit of VISITS) {
    const ct = scanLevel(anatomy, STAGES[visit]);
    for (const view of CT_VIEWS.filter(v => v.centreMm[2] === zMm && v.visits.includes(visit))) {
      const size = stillSize(view);
      const file = `${ASSETS[visit]}.${view.frame}.jpg`;
      await writeJpeg(
        { pixels: axialSlice(ct, { ...view, ...size }), ...size, channels: 1, label: 'left' },
        join(folder, file),
      );
      const { frame, at, window, centreMm, widthMm } = view;
      add(visit, { file, plane: 'axial', at, window, frame, centreMm, widthMm, ...size });
    }
  }
}

async function makeCt(folder: string): Promise<[string, Asset][]> {
  const stills = { baseline: [], month2: [], month6: [] } as Record<Visit, Still[]>;
  for (const zMm of new Set(CT_VIEWS.map(view => view.centreMm[2]))) {
    await makeLevel(zMm, folder, (visit, still) => stills[visit].push(still));
  }
  return VISITS.map(visit => [
    ASSETS[visit],
    { kind: 'ct', origin: 'phantom', landmarks: landmarks(visit), stills: stills[visit] },
  ]);
}

async function makeHistology(folder: string): Promise<[string, Asset][]> {
  const { section, window, frame } = HISTOLOGY_VIEW;
  const { widthPx, heightPx } = window;
  const field = makeField({ ...section, window });
  const widthMm = (widthPx * section.micrometrePerPx) / 1000;
  const made: [string, Asset][] = [];
  for (const stain of STAINS) {
    const file = `histology-${stain}.${frame}.jpg`;
    await writeJpeg(
      { pixels: renderStain(field, stain), widthPx, heightPx, channels: 3, label: 'right' },
      join(folder, file),
    );
    const still = { file, frame, widthMm, widthPx, heightPx };
    made.push([`histology-${stain}`, { kind: 'histology', origin: 'phantom', stills: [still] }]);
  }
  return made;
}

/** Renders all stills and `imaging.json` into a folder; the same bytes on every run. */
export async function makePhantom(folder: string): Promise<Manifest> {
  mkdirSync(folder, { recursive: true });
  const manifest: Manifest = Object.fromEntries([
    ...(await makeCt(folder)),
    ...(await makeHistology(folder)),
  ]);
  writeFileSync(join(folder, 'imaging.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
