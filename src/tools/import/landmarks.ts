import type { Manifest } from '../../imaging/manifest';
import { type Landmarks, type OwnImages, PANELS } from '../../imaging/own-image';
import { indexOf, type Volume } from '../../imaging/volume';
import { ownImages } from '../own';
import { withKept } from './kept';
import { type OwnPlaces, replaceImages } from './own-manifest';
import { readOwn } from './own-stills';

const MOST_RADIUS_MM = 100;
const AXES = ['to the left', 'to the back', 'up'] as const;

/** Landmarks as they were sent, checked against the volume that they are in. Throws an Error with the remedy. */
function checked(panel: string, given: unknown, ids: readonly string[], volume: Volume): Landmarks {
  if (typeof given !== 'object' || given === null) throw new Error(`${panel}: no landmarks were sent`);
  const entries = Object.entries(given as Landmarks).map(([id, at]) => {
    const { mm, radiusMm } = at ?? {};
    if (!ids.includes(id)) throw new Error(`${panel}: no landmark "${id}": there are ${ids.join(', ')}`);
    if (!Array.isArray(mm) || mm.length !== 3 || !mm.every(Number.isFinite))
      throw new Error(`${panel}, ${id}: give three numbers in mm`);
    if (!(radiusMm >= 0 && radiusMm <= MOST_RADIUS_MM))
      throw new Error(`${panel}, ${id}: radius ${radiusMm} mm: give 0 to ${MOST_RADIUS_MM}`);
    const outside = ([0, 1, 2] as const).find(axis => {
      const index = indexOf(volume, axis, mm[axis] ?? Number.NaN);
      return !(index >= -0.5 && index <= volume.dims[axis] - 0.5);
    });
    if (outside !== undefined)
      throw new Error(`${panel}, ${id}: ${mm[outside]} mm ${AXES[outside]} is outside of the volume`);
    const tenth = (value: number) => Math.round(value * 10) / 10;
    return [id, { mm: mm.map(tenth), radiusMm: tenth(radiusMm) }] as const;
  });
  return Object.fromEntries(entries) as unknown as Landmarks;
}

/** The landmarks that a panel's volume can have: the phantom's. */
export const landmarkIds = (phantoms: Manifest, panel: string): string[] =>
  Object.keys(phantoms[panel]?.landmarks ?? {});

/**
 * Stores the landmarks of an own volume, draws all stills anew, and keeps the slices around what is marked.
 * @returns what was kept and drawn, in words
 * @throws Error in one sentence; the old landmarks stay
 */
export async function saveLandmarks(
  { folder, phantoms }: OwnPlaces,
  panel: string,
  given: unknown,
): Promise<string> {
  const before: OwnImages = ownImages(folder);
  const entry = Object.hasOwn(PANELS, panel) ? before[panel] : undefined;
  if (!entry?.volume) throw new Error(`${panel}: there is no own volume: npm run import -- volume`);
  const volume = readOwn(folder, entry.volume);
  const landmarks = checked(panel, given, landmarkIds(phantoms, panel), volume);
  const { landmarks: _, stills: __, ...bare } = entry.volume;
  const isMarked = Object.keys(landmarks).length > 0;
  const marked = { ...entry, volume: { ...bare, ...(isMarked && { landmarks }) } };
  const { images: fitted, said } = withKept({ ...before, [panel]: marked }, panel, { folder, phantoms });
  const images = await replaceImages({ folder, phantoms }, before, fitted);
  const stills = images[panel]?.volume?.stills?.length ?? 0;
  return `${panel}: ${Object.keys(landmarks).length} landmarks saved, ${stills} stills drawn; kept ${said}`;
}
