// Writes a synthetic picture as JPEG, marked as such in its pixels and in its data.
import sharp from 'sharp';
import type { Asset } from '../imaging/manifest';
import { PLATE_PX, plate } from './plate';

const NOTICE = 'SYNTHETIC: computed picture, not of a patient';
const STAIN_NOTICE = `${NOTICE}; stain pattern demo, result not reported`;
const FINE = { quality: 82, chromaSubsampling: '4:4:4' } as const;
/** For large or noisy pictures in colour: a third fewer bytes, with nothing to see at the size of the slide. */
const PACKED = { quality: 76, chromaSubsampling: '4:2:0', mozjpeg: true } as const;
/** px, sigma: the optics of a slide scanner. */
const OPTICS = 0.7;

interface Picture {
  readonly pixels: Uint8Array | Uint8ClampedArray;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly kind: Asset['kind'];
  /** 1: grey; 3: RGB. */
  readonly channels: 1 | 3;
  readonly packed?: boolean;
}

/** Writes the picture, with SYNTHETIC in a lower corner. */
export async function writeJpeg(picture: Picture, file: string) {
  const { pixels, widthPx: width, heightPx: height, kind, channels, packed } = picture;
  const image = sharp(pixels, { raw: { width, height, channels } });
  const stained = kind === 'histology';
  if (stained) image.blur(OPTICS);
  const plateRaw = { width: PLATE_PX.width, height: PLATE_PX.height, channels: 1 } as const;
  // Under the deck's own label: at the right on histology, whose glands are at the left.
  const left = stained ? width - PLATE_PX.width : 0;
  await image
    .composite([{ input: Buffer.from(plate()), raw: plateRaw, left, top: height - PLATE_PX.height }])
    .toColourspace(channels === 1 ? 'b-w' : 'srgb')
    .withExif({ IFD0: { ImageDescription: stained ? STAIN_NOTICE : NOTICE } })
    .jpeg(packed ? PACKED : FINE)
    .toFile(file);
}
