import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { OwnImage, OwnImages } from '../../imaging/own-image';
import { IMAGES, ownImages } from '../own';
import { writeWhole } from '../write-whole';

/** A path as it is told: from where the command was started. */
export const named = (file: string) => relative(process.cwd(), file);

const filesOf = ({ file, volume }: OwnImage) => (volume ? [file, volume.file] : [file]);

/** Puts the manifest in its place, then takes away the files that it no longer names. */
export function replaceImages(folder: string, before: OwnImages, after: OwnImages) {
  writeWhole(join(folder, IMAGES), `${JSON.stringify(after, null, 2)}\n`);
  const kept = new Set(Object.values(after).flatMap(filesOf));
  for (const file of Object.values(before).flatMap(filesOf))
    if (!kept.has(file)) rmSync(join(folder, file), { force: true });
}

/** The manifest that is there; a broken one is none, so that it never keeps a sound image out. */
export function imagesNow(folder: string): OwnImages {
  try {
    return ownImages(folder);
  } catch {
    return {};
  }
}
