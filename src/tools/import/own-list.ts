import { type OwnImage, PANELS } from '../../imaging/own-image';
import { ownImages } from '../own';
import { type OwnPlaces, replaceImages } from './own-manifest';

function textOf({ origin, credit, licence, volume }: OwnImage): string {
  if (volume) {
    const marked = Object.keys(volume.landmarks ?? {});
    const what = volume.unit === 'HU' ? 'own CT' : `own PET (${volume.unit})`;
    return `${what}, ${marked.length > 0 ? `marked: ${marked.join(', ')}` : 'landmarks not marked'}`;
  }
  return origin === 'own' ? 'own image' : `published figure, ${credit}, ${licence}`;
}

/** `npm run import -- list`: what each panel shows. */
export function listImages(folder: string) {
  const images = ownImages(folder);
  for (const panel of Object.keys(PANELS)) {
    const entry = images[panel];
    console.log(`${panel.padEnd(22)}${entry ? textOf(entry) : 'phantom'}`);
  }
}

/** `npm run import -- reset <panel>`: the phantom again. Throws for a panel that is none. */
export async function resetImage(panel: string | undefined, places: OwnPlaces) {
  if (!panel || !Object.hasOwn(PANELS, panel))
    throw new Error(`reset ${panel ?? ''}: give one of ${Object.keys(PANELS).join(', ')}`);
  const before = ownImages(places.folder, [panel]);
  const { [panel]: _, ...after } = before;
  await replaceImages(places, before, after);
  console.log(`${panel}: phantom`);
}
