import { PANELS } from '../../imaging/own-image';
import { importFlags } from './flags';
import type { Cut } from './picture-file';

export interface PictureFlags {
  readonly file: string;
  readonly panels: readonly string[];
  readonly grid: { readonly columns: number; readonly rows: number };
  readonly crop?: Cut;
  readonly credit?: string;
  readonly licence?: string;
  readonly alt?: string;
  /** mm across each picture as it is cut, where its scale is known. */
  readonly widthMm?: number;
  readonly reviewed: boolean;
}

const OPTIONS = {
  as: { type: 'string' },
  grid: { type: 'string' },
  crop: { type: 'string' },
  credit: { type: 'string' },
  licence: { type: 'string' },
  alt: { type: 'string' },
  'width-mm': { type: 'string' },
  reviewed: { type: 'boolean' },
} as const;

function cropOf(text: string): Cut {
  const [, left, top, width, height] = /^(\d+),(\d+),(\d+),(\d+)$/.exec(text) ?? [];
  if (!left || !Number(width) || !Number(height))
    throw new Error(`--crop ${text}: give left,top,width,height in px, such as 0,40,900,600`);
  return { left: Number(left), top: Number(top), width: Number(width), height: Number(height) };
}

function gridOf(text: string, count: number) {
  const [, columns = '', rows = ''] = /^(\d)x(\d)$/.exec(text) ?? [];
  const cells = Number(columns) * Number(rows);
  if (!cells) throw new Error(`--grid ${text}: give columns x rows, such as 3x1`);
  if (cells !== count)
    throw new Error(
      `--grid ${text}: it has ${cells} cells for ${count} panels: name one panel a cell in --as`,
    );
  return { columns: Number(columns), rows: Number(rows) };
}

function widthOf(text: string): number {
  const mm = Number(text);
  if (!(mm >= 0.01 && mm <= 2000))
    throw new Error(`--width-mm ${text}: give how many mm the picture is across, 0.01 to 2000`);
  return mm;
}

/**
 * What `import -- picture` is asked for.
 * @throws Error in one sentence with the remedy
 */
export function readPictureFlags(argv: readonly string[]): PictureFlags {
  const { file, values } = importFlags('picture', argv, OPTIONS, 'picture');
  const panels = (values.as ?? '').split(',').filter(Boolean);
  const all = Object.keys(PANELS).join(', ');
  if (panels.length === 0) throw new Error(`picture: no panel: give --as with one of ${all}`);
  const unknown = panels.find(panel => !Object.hasOwn(PANELS, panel));
  if (unknown) throw new Error(`--as ${unknown}: no such panel: give one of ${all}`);
  const twice = panels.find((panel, i) => panels.indexOf(panel) !== i);
  if (twice) throw new Error(`--as ${twice}: named twice: name each panel once`);
  if (panels.length > 1 && !values.grid)
    throw new Error(`--as names ${panels.length} panels: give --grid, such as ${panels.length}x1`);
  const { credit, licence, alt, reviewed = false } = values;
  if (Boolean(credit) !== Boolean(licence))
    throw new Error('picture: a published figure needs both --credit and --licence');
  return {
    file,
    panels,
    grid: gridOf(values.grid ?? '1x1', panels.length),
    ...(values.crop && { crop: cropOf(values.crop) }),
    ...(credit && licence && { credit, licence }),
    ...(alt && { alt }),
    ...(values['width-mm'] && { widthMm: widthOf(values['width-mm']) }),
    reviewed,
  };
}
