import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** px of the longer side: a panel as large as the slide, at 200 ppi and more on paper. */
const LONGEST_PX = 2816;
const MOST_PX = 16_000;
const FEWEST_PX = 64;

export interface Cut {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A picture as it is shown: JPEG, upright, without anything but its pixels. */
export interface Cleaned {
  readonly bytes: Buffer;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Named by its content: a new picture never overwrites one that is shown. */
  readonly hash: string;
}

/**
 * What a picture file holds beside its pixels, and its size, upright.
 * @throws Error in one sentence when it is no picture, or too small or large
 */
export async function inspect(file: string) {
  const metadata = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new Error(`${file}: it is no picture that can be read: give a JPEG, PNG, TIFF or WebP`);
    });
  const { width = 0, height = 0, orientation = 1, pages = 1 } = metadata;
  if (Math.max(width, height) >= MOST_PX)
    throw new Error(`${file}: ${width} × ${height} px: give one under ${MOST_PX} px a side`);
  if (Math.min(width, height) < FEWEST_PX)
    throw new Error(`${file}: ${width} × ${height} px: give one of at least ${FEWEST_PX} px a side`);
  if (pages > 1) throw new Error(`${file}: it has ${pages} pages: give a picture of one`);
  const found = (['exif', 'xmp', 'iptc', 'icc', 'comments'] as const).filter(name => metadata[name]);
  const turned = orientation >= 5;
  return { widthPx: turned ? height : width, heightPx: turned ? width : height, found };
}

/** The pixels of a cut, as a JPEG of their own: what was outside is gone, and so is all metadata. */
export async function clean(file: string, cut: Cut): Promise<Cleaned> {
  const { data, info } = await sharp(file)
    // Turned as its metadata say, before they go.
    .rotate()
    .extract(cut)
    .flatten({ background: '#000' })
    .resize({ width: LONGEST_PX, height: LONGEST_PX, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
    .toBuffer({ resolveWithObject: true });
  const hash = createHash('sha256').update(data).digest('hex').slice(0, 12);
  return { bytes: data, widthPx: info.width, heightPx: info.height, hash };
}
