import { images } from 'virtual:own';
import imaging from '../../assets/imaging.json';
import type { Manifest } from '../../src/imaging/manifest';
import { PANELS } from '../../src/imaging/own-image';
import { panelImage } from '../../src/slide';
import type { PanelView } from '../../src/slide/types';

/** The phantoms, and the presenter's own images in the place of some. */
const phantoms = imaging as unknown as Manifest;
export const manifest: Manifest = Object.fromEntries(
  Object.entries(phantoms).map(([panel, asset]) => {
    const own = images[panel];
    return [panel, own ? { ...asset, own } : asset];
  }),
);

const COVER = 'cover';
const ORIGIN = { own: 'Own', published: 'Published' } as const;

/** What a panel shows, as it is said: "Synthetic CT", "Own PET over CT". */
export function imageName(view: PanelView, frame: string): string {
  const { own, modality } = panelImage(manifest, { view, frame });
  const how = modality === 'PET/CT' ? 'PET over CT' : modality;
  return `${own ? ORIGIN[own.origin] : 'Synthetic'} ${how}`.trim();
}

/** The same within a sentence. */
export const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** The kinds of images that the presenter has replaced, at least in part. */
export const ownKinds = new Set(Object.keys(images).map(panel => PANELS[panel]));
export const anyOwn = ownKinds.size > 0;
/** One of three texts, by whose the images of a kind are. */
export const byOrigin = (
  kind: 'ct' | 'pet' | 'histology',
  text: Readonly<Record<'synthetic' | 'mixed' | 'own', string>>,
) => text[!ownKinds.has(kind) ? 'synthetic' : phantomLeft(kind) ? 'mixed' : 'own'];
/** Whether a phantom of a kind is still to be seen on a slide, the cover left out. */
export const phantomLeft = (kind: 'ct' | 'pet' | 'histology') =>
  Object.entries(manifest).some(
    ([asset, { stills }]) =>
      PANELS[asset] === kind &&
      stills.some(
        ({ frame, plane, at, window }) =>
          frame !== COVER && !panelImage(manifest, { view: { asset, plane, at, window }, frame }).own,
      ),
  );
