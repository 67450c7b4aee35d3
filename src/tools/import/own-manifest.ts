import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Manifest } from '../../imaging/manifest';
import { filesOf, type OwnImages, ownImageFault } from '../../imaging/own-image';
import { IMAGES } from '../own';
import { writeWhole } from '../write-whole';
import { withStills } from './own-stills';

/** A path as it is told: from where the command was started. */
export const named = (file: string) => relative(process.cwd(), file);

export interface OwnPlaces {
  /** The presenter's own files. */
  readonly folder: string;
  readonly phantoms: Manifest;
}
export interface Places extends OwnPlaces {
  /** Pictures to be looked at before they are taken in. */
  readonly previews: string;
}

/**
 * Draws the stills of all own volumes anew (a PET lies over a CT only while both are there), puts the manifest in its
 * place, then takes away the files that it no longer names.
 */
export async function replaceImages(places: OwnPlaces, before: OwnImages, images: OwnImages) {
  const { folder } = places;
  const after = await withStills({ ...places, images });
  writeWhole(join(folder, IMAGES), `${JSON.stringify(after, null, 2)}\n`);
  const kept = new Set(Object.values(after).flatMap(filesOf));
  // Of an entry that was unsound its files are not known.
  const known = Object.entries(before).filter(([panel, entry]) => !ownImageFault(panel, entry));
  for (const file of known.flatMap(([, entry]) => filesOf(entry)))
    if (!kept.has(file)) rmSync(join(folder, file), { force: true });
  return after;
}
