import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { OwnImage } from '../../imaging/own-image';
import { ownImages } from '../own';
import { writeWhole } from '../write-whole';
import { named, type Places, replaceImages } from './own-manifest';
import { type Cleaned, type Cut, clean, inspect } from './picture-file';
import { type PictureFlags, readPictureFlags } from './picture-flags';

/** The cells of the crop, in reading order; the last column and row take what does not divide. */
function cellsOf(size: { widthPx: number; heightPx: number }, { crop, grid, file }: PictureFlags): Cut[] {
  const all = crop ?? { left: 0, top: 0, width: size.widthPx, height: size.heightPx };
  if (all.left + all.width > size.widthPx || all.top + all.height > size.heightPx) {
    throw new Error(
      `--crop ${all.left},${all.top},${all.width},${all.height}: ${named(file)} is ${size.widthPx} × ${size.heightPx} px: stay within it`,
    );
  }
  const edge = (from: number, length: number, parts: number, i: number) =>
    from + Math.floor((length * i) / parts);
  return Array.from({ length: grid.columns * grid.rows }, (_, n) => {
    const [column, row] = [n % grid.columns, Math.floor(n / grid.columns)];
    const left = edge(all.left, all.width, grid.columns, column);
    const top = edge(all.top, all.height, grid.rows, row);
    return {
      left,
      top,
      width: edge(all.left, all.width, grid.columns, column + 1) - left,
      height: edge(all.top, all.height, grid.rows, row + 1) - top,
    };
  });
}

function entryOf(panel: string, { widthPx, heightPx, hash }: Cleaned, flags: PictureFlags): OwnImage {
  const { credit, licence, alt, widthMm } = flags;
  const published = credit && licence ? { credit, licence } : {};
  return {
    origin: credit ? 'published' : 'own',
    file: `${panel}.${hash}.jpg`,
    widthPx,
    heightPx,
    ...(alt && { alt }),
    ...(widthMm && { widthMm }),
    ...published,
  };
}

/**
 * `npm run import -- picture`: a picture, or the cells of one, in the place of phantoms; without its metadata, and only
 * once the presenter has said that no identifier is in its pixels.
 * @throws Error in one sentence; the old images stay
 */
export async function importPicture(argv: readonly string[], { folder, previews, phantoms }: Places) {
  const flags = readPictureFlags(argv);
  const file = resolve(flags.file);
  if (!existsSync(file)) throw new Error(`${flags.file}: no such file: give the path of a picture`);
  const { found, ...size } = await inspect(file);
  const cells = cellsOf(size, flags);
  const pictures = await Promise.all(cells.map(cell => clean(file, cell)));
  for (const [i, panel] of flags.panels.entries())
    writeWhole(join(previews, `${panel}.jpg`), pictures[i]?.bytes ?? Buffer.alloc(0));
  console.log(
    `${named(file)}: removed ${found.length > 0 ? found.join(', ') : 'no metadata: there was none'}`,
  );
  for (const panel of flags.panels) console.log(`  ${named(join(previews, `${panel}.jpg`))}`);
  if (!flags.reviewed) {
    throw new Error(
      'Look at these: no name, number or date may stand in the pixels. Then run the same command with --reviewed.',
    );
  }
  const before = ownImages(folder, flags.panels);
  const entries = flags.panels.map(
    (panel, i) => [panel, entryOf(panel, pictures[i] as Cleaned, flags)] as const,
  );
  for (const [i, [, { file: name }]] of entries.entries())
    writeWhole(join(folder, name), pictures[i]?.bytes ?? Buffer.alloc(0));
  await replaceImages({ folder, phantoms }, before, { ...before, ...Object.fromEntries(entries) });
  for (const [panel, { widthPx, heightPx, origin }] of entries)
    console.log(
      `${panel}: ${origin === 'own' ? 'own image' : 'published figure'}, ${widthPx} × ${heightPx} px`,
    );
  console.log(
    `A picture has no arrows, sides or HU${flags.widthMm ? '' : ', and without --width-mm no distances'}: nobody has told the deck where things lie in it.`,
  );
}
