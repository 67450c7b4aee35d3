import { join } from 'node:path';
import type { Asset, Still } from '../imaging/manifest';
import { fusedPicture } from '../imaging/picture';
import { writeJpeg } from './jpeg';
import { landmarks } from './landmarks';
import { VOLUMES } from './make-volumes';
import { darkProjection, paperProjection } from './projection';
import { STAGES } from './thorax/lesions';
import { type Pet, scanPet, suvOf } from './thorax/pet';
import { buildAnatomy, huOf, scanLevel } from './thorax/thorax';
import { levelGrid } from './thorax/volume';
import { FUSED_VIEWS, PROJECTIONS, stillSize } from './views';

const ASSET = 'pet-baseline';
const STAGE = STAGES.baseline;

async function makeProjections(pet: Pet, folder: string): Promise<Still[]> {
  const looks = [
    { view: PROJECTIONS.dark, draw: darkProjection, channels: 3 },
    { view: PROJECTIONS.paper, draw: paperProjection, channels: 1 },
  ] as const;
  const stills: Still[] = [];
  for (const { view, draw, channels } of looks) {
    const { frame, centreMm, widthMm } = view;
    const size = stillSize(view);
    const file = `${ASSET}.${frame}.jpg`;
    const pixels = draw(pet, { ...view, ...size });
    await writeJpeg({ pixels, ...size, kind: 'pet', channels }, join(folder, file));
    stills.push({ file, plane: 'coronal', window: 'projection', frame, centreMm, widthMm, ...size });
  }
  return stills;
}

async function makeFused(pet: Pet, folder: string): Promise<Still[]> {
  const stills: Still[] = [];
  for (const view of FUSED_VIEWS) {
    const { frame, at, centreMm, widthMm } = view;
    const size = stillSize(view);
    const file = `${ASSET}.${frame}.${at}.jpg`;
    const ct = scanLevel(buildAnatomy(levelGrid(centreMm[2])), STAGE);
    const pixels = fusedPicture(huOf(ct), suvOf(pet), { ...view, ...size });
    await writeJpeg({ pixels, ...size, kind: 'pet', channels: 3, packed: true }, join(folder, file));
    stills.push({ file, plane: 'axial', at, window: 'fused', frame, centreMm, widthMm, ...size });
  }
  return stills;
}

/** Renders the PET before treatment: its projections, and slices of it over the CT. */
export async function makePet(folder: string): Promise<[string, Asset][]> {
  const pet = scanPet(STAGE);
  const stills = [...(await makeProjections(pet, folder)), ...(await makeFused(pet, folder))];
  const known = { volume: VOLUMES.pet, landmarks: landmarks('baseline') };
  return [[ASSET, { kind: 'pet', origin: 'phantom', over: 'ct-baseline', ...known, stills }]];
}
