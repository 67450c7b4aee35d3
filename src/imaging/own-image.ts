import type { Asset, Landmark, LandmarkId, Still } from './manifest.ts';
import type { Unit } from './volume.ts';

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

export type Landmarks = Readonly<Record<LandmarkId, Landmark>>;

/** Slices of a volume that travel with the talk: counted from 0 and from below, every so many of them. */
export interface Kept {
  readonly from: number;
  readonly to: number;
  readonly every: number;
}

/** A CT or PET of the presenter's. Without landmarks it stands alone, at its middle slice, whole. */
export interface OwnVolume {
  /** All of its voxels, beside imaging.json. */
  readonly file: string;
  readonly unit: Unit;
  /** Middle slice and middle of the field, until landmarks are marked. */
  readonly zMm: number;
  readonly centreMm: readonly [number, number];
  /** How far all of a slice reaches: across and down. */
  readonly fieldMm: readonly [number, number];
  /** MB that it may have as it travels. */
  readonly mostMb: number;
  readonly kept: Kept;
  /** Marked by the presenter, in mm of this volume. */
  readonly landmarks?: Landmarks;
  /** Its views in the places of the phantom's stills. */
  readonly stills?: readonly Still[];
}

/** An image of the presenter's in place of a phantom. */
export interface OwnImage {
  readonly origin: 'own' | 'published';
  /** Beside imaging.json; named by its content, so that an old one is never half replaced. */
  readonly file: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly alt?: string;
  /** Of a picture whose scale is known: mm across. Distances are measured by it. */
  readonly widthMm?: number;
  readonly volume?: OwnVolume;
  /** Of a published figure, both. */
  readonly credit?: string;
  readonly licence?: string;
}
export type OwnImages = Readonly<Record<string, OwnImage>>;

/** Every file of an entry, beside imaging.json. */
export const filesOf = ({ file, volume }: OwnImage): string[] =>
  volume ? [file, volume.file, ...(volume.stills ?? []).map(still => still.file)] : [file];

const JPEG = /^[\w-]+(\.[\w-]+)*\.jpg$/;
const NIFTI = /^[\w-]+(\.[\w-]+)*\.nii\.gz$/;

/** What is wrong with an entry, in one sentence; null if it is sound. */
export function ownImageFault(panel: string, entry: unknown): string | null {
  if (!Object.hasOwn(PANELS, panel))
    return `"${panel}": no such panel: give one of ${Object.keys(PANELS).join(', ')}`;
  const { origin, file, widthPx, heightPx, credit, licence, volume } = (entry ?? {}) as Partial<OwnImage>;
  if (origin !== 'own' && origin !== 'published')
    return `${panel}, origin "${origin}": give own or published`;
  if (typeof file !== 'string' || !JPEG.test(file))
    return `${panel}, file "${file}": give the name of a JPEG beside it`;
  if (!(Number(widthPx) > 0 && Number(heightPx) > 0)) return `${panel}: give widthPx and heightPx above 0`;
  if (origin === 'published' && !(credit && licence))
    return `${panel}: a published figure needs its credit and its licence`;
  return volume ? volumeFault(panel, volume) : null;
}

function volumeFault(panel: string, { file, kept, landmarks = {}, stills = [] }: OwnVolume): string | null {
  if (!NIFTI.test(`${file}`)) return `${panel}, volume "${file}": give the name of a NIfTI file beside it`;
  if (!(kept?.from >= 0 && kept.to > kept.from && kept.every >= 1))
    return `${panel}, kept ${JSON.stringify(kept)}: import the volume again`;
  const odd = Object.entries(landmarks).find(
    ([, { mm, radiusMm }]) => !(mm?.length === 3 && mm.every(Number.isFinite) && radiusMm >= 0),
  );
  if (odd) return `${panel}, landmark ${odd[0]}: give three mm and a radius: mark it again`;
  const still = stills.find(s => !JPEG.test(`${s.file}`));
  return still ? `${panel}, still "${still.file}": mark the landmarks again` : null;
}

/** How an own volume is called beside the phantom's of the same panel. */
export const ownVolumeId = (panel: string) => `own-${panel}`;

/**
 * Whether a view is the one that a picture of that panel stands for: the primary on CT, the projection of the PET, any
 * field of a stain. A picture of the mass must not stand where the node level is named.
 */
export const isMainView = ({ kind }: Pick<Asset, 'kind'>, view: { at?: string; window?: string }): boolean =>
  kind === 'histology' || (kind === 'ct' ? view.at === 'primary' : view.window === 'projection');
