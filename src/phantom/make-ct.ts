import { join } from 'node:path';
import type { Asset, Still } from '../imaging/manifest';
import { axialPicture } from '../imaging/picture';
import { WINDOWS } from '../imaging/window';
import { writeJpeg } from './jpeg';
import { landmarks } from './landmarks';
import { VOLUMES } from './make-volumes';
import { STAGES, type Visit } from './thorax/lesions';
import { buildAnatomy, huOf, scanLevel } from './thorax/thorax';
import { levelGrid } from './thorax/volume';
import { CT_VIEWS, stillSize } from './views';

const VISITS = Object.keys(STAGES) as Visit[];
const ASSETS: Record<Visit, string> = {
  baseline: 'ct-baseline',
  month2: 'ct-2-months',
  month6: 'ct-6-months',
};

/** Renders the views of one level at every visit; only that level of the thorax is computed. */
async function makeLevel(zMm: number, folder: string, add: (visit: Visit, still: Still) => void) {
  const anatomy = buildAnatomy(levelGrid(zMm));
  for (const visit of VISITS) {
    const ct = scanLevel(anatomy, STAGES[visit]);
    for (const view of CT_VIEWS.filter(v => v.centreMm[2] === zMm && v.visits.includes(visit))) {
      const size = stillSize(view);
      const file = `${ASSETS[visit]}.${view.frame}.jpg`;
      await writeJpeg(
        {
          pixels: axialPicture(huOf(ct), { ...view, ...size }, WINDOWS[view.window]),
          ...size,
          kind: 'ct',
          channels: 1,
        },
        join(folder, file),
      );
      const { frame, at, window, centreMm, widthMm } = view;
      add(visit, { file, plane: 'axial', at, window, frame, centreMm, widthMm, ...size });
    }
  }
}

/** Renders the CT of every visit. */
export async function makeCt(folder: string): Promise<[string, Asset][]> {
  const stills = { baseline: [], month2: [], month6: [] } as Record<Visit, Still[]>;
  for (const zMm of new Set(CT_VIEWS.map(view => view.centreMm[2]))) {
    await makeLevel(zMm, folder, (visit, still) => stills[visit].push(still));
  }
  return VISITS.map(visit => [
    ASSETS[visit],
    {
      kind: 'ct',
      origin: 'phantom',
      volume: VOLUMES[visit],
      landmarks: landmarks(visit),
      stills: stills[visit],
    },
  ]);
}
