import type { Asset } from './manifest.ts';

/** The panels that an image can be shown in, and what each is. */
export const PANELS: Readonly<Record<string, Asset['kind']>> = {
  'ct-baseline': 'ct',
  'ct-2-months': 'ct',
  'ct-6-months': 'ct',
  'pet-baseline': 'pet',
  'histology-he': 'histology',
  'histology-ttf1': 'histology',
  'histology-vimentin': 'histology',
  'histology-alk': 'histology',
};

/** A picture of the presenter's in place of a phantom: without landmarks, so without arrows, sides, HU or distances. */
export interface OwnImage {
  readonly origin: 'own' | 'published';
  /** Beside imaging.json; named by its content, so that an old one is never half replaced. */
  readonly file: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt?: string;
  /** Where it is a CT of the presenter's: its voxels, and the slice that the file is a picture of. */
  readonly volume?: {
    readonly file: string;
    readonly zMm: number;
    readonly centreMm: readonly [number, number];
    /** How far all of a slice reaches: across and down. */
    readonly fieldMm: readonly [number, number];
  };
  /** Of a published figure, both. */
  readonly credit?: string;
  readonly licence?: string;
}
export type OwnImages = Readonly<Record<string, OwnImage>>;

/** What is wrong with an entry, in one sentence; null if it is sound. */
export function ownImageFault(panel: string, entry: unknown): string | null {
  if (!(panel in PANELS)) return `"${panel}": no such panel: give one of ${Object.keys(PANELS).join(', ')}`;
  const { origin, file, widthPx, heightPx, credit, licence } = (entry ?? {}) as Partial<OwnImage>;
  if (origin !== 'own' && origin !== 'published')
    return `${panel}, origin "${origin}": give own or published`;
  if (typeof file !== 'string' || !/^[\w-]+(\.[\w-]+)*\.jpg$/.test(file))
    return `${panel}, file "${file}": give the name of a JPEG beside it`;
  if (!(Number(widthPx) > 0 && Number(heightPx) > 0)) return `${panel}: give widthPx and heightPx above 0`;
  if (origin === 'published' && !(credit && licence))
    return `${panel}: a published figure needs its credit and its licence`;
  const { volume } = entry as OwnImage;
  if (volume && !/^[\w-]+(\.[\w-]+)*\.nii\.gz$/.test(`${volume.file}`))
    return `${panel}, volume "${volume.file}": give the name of a NIfTI file beside it`;
  return null;
}

/** How an own volume is called beside the phantom's of the same panel. */
export const ownVolumeId = (panel: string) => `own-${panel}`;

/**
 * Whether a view is the one that a picture of that panel stands for: the primary on CT, the projection of the PET, any
 * field of a stain. A picture of the mass must not stand where the node level is named.
 */
export const isMainView = ({ kind }: Pick<Asset, 'kind'>, view: { at?: string; window?: string }): boolean =>
  kind === 'histology' || (kind === 'ct' ? view.at === 'primary' : view.window === 'projection');
