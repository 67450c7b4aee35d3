import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';

/** What the deck itself writes into a phantom's file. */
const SYNTHETIC = 'SYNTHETIC';

async function inPicture(file: string): Promise<string[]> {
  const { exif, xmp, iptc, comments } = await sharp(file).metadata();
  const found = Object.entries({ xmp, iptc, comments }).flatMap(([name, of]) => (of ? [name] : []));
  return exif && !exif.toString('latin1').includes(SYNTHETIC) ? ['exif', ...found] : found;
}

/** Free text of a NIfTI-1 header, by its place in it: where names of patients have been found. */
const FIELDS = {
  db_name: [14, 32],
  descrip: [148, 228],
  aux_file: [228, 252],
  intent_name: [328, 344],
} as const;

function inVolume(file: string): string[] {
  const bytes = gunzipSync(readFileSync(file));
  const found = Object.entries(FIELDS).flatMap(([name, [from, to]]) => {
    const text = bytes.subarray(from, to).toString('latin1').replace(/\0/g, '').trim();
    return text === '' || text.startsWith(SYNTHETIC) ? [] : [name];
  });
  return bytes[348] ? [...found, 'an extension'] : found;
}

/** Images and volumes in a folder that hold more than their pixels: a line each, with what was found. */
export async function metadataIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const lines: string[] = [];
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const found = /\.(jpe?g|png|webp|tiff?)$/i.test(name)
      ? await inPicture(file)
      : name.endsWith('.nii.gz')
        ? inVolume(file)
        : [];
    const where = relative(process.cwd(), file);
    if (found.length > 0) lines.push(`${where}: it holds ${found.join(', ')}: import it again, or delete it`);
  }
  return lines;
}
