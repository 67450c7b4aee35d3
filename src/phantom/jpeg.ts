// Writes a synthetic picture as JPEG, marked as such in its pixels and in its data.
import sharp from 'sharp';
import { PLATE_PX, plate } from './plate';

const NOTICE = 'SYNTHETIC: computed picture, not of a patient';
const STAIN_NOTICE = `${NOTICE}; stain pattern demo, result not reported`;
const QUALITY = 82;
/** px, sigma: the optics of a slide scanner. */
const OPTICS = 0.7;

interface Picture {
  readonly pixels: Uint8Array | Uint8ClampedArray;
  readonly widthPx: number;
  readonly heightPx: number;
  /** 1: a grey CT; 3: a stained section in RGB. */
  readonly channels: 1 | 3;
  /** The lower corner where the deck's own label lies: the plate goes under it. */
  readonly label: 'left' | 'right';
}

/** Writes the picture, with SYNTHETIC in a lower corner. */
export async function writeJpeg(picture: Picture, file: string) {
  const { pixels, widthPx: width, heightPx: height, channels, label } = picture;
  const image = sharp(pixels, { raw: { width, height, channels } });
  if (channels === 3) image.blur(OPTICS);
  const plateRaw = { width: PLATE_PX.width, height: PLATE_PX.height, channels: 1 } as const;
  const left = label === 'left' ? 0 : width - PLATE_PX.width;
  await image
    .composite([{ input: Buffer.from(plate()), raw: plateRaw, left, top: height - PLATE_PX.height }])
    .toColourspace(channels === 1 ? 'b-w' : 'srgb')
    .withExif({ IFD0: { ImageDescription: channels === 1 ? NOTICE : STAIN_NOTICE } })
    .jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4' })
    .toFile(file);
}
