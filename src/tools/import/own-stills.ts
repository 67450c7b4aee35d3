import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Asset, Manifest, PointMm, Still } from '../../imaging/manifest';
import { mapped } from '../../imaging/mapped';
import { readNifti } from '../../imaging/nifti';
import type { Landmarks, OwnImage, OwnImages, OwnVolume } from '../../imaging/own-image';
import { inOneFrame } from '../../imaging/own-view';
import { axialPicture, fusedPicture, type PictureFrame, projectionOf } from '../../imaging/picture';
import type { Volume } from '../../imaging/volume';
import { heatScaleOf, windowOf } from '../../imaging/window';
import { writeWhole } from '../write-whole';

const QUALITY = { quality: 86, chromaSubsampling: '4:4:4' } as const;
/** The cover keeps its phantom: its words stand in the phantom's lung. */
const KEPT_PHANTOM = 'cover';
/** mm above and below the marked lesions that a projection shows. */
const PROJECTED_MARGIN_MM = 90;

/** A stored volume of the presenter's. */
export function readOwn(folder: string, { file, unit }: OwnVolume): Volume {
  const bytes = readFileSync(join(folder, file));
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  return readNifti(buffer, unit);
}

async function write(folder: string, stem: string, pixels: Uint8Array, { widthPx, heightPx }: PictureFrame) {
  const channels = pixels.length === widthPx * heightPx ? 1 : 3;
  const image = sharp(pixels, { raw: { width: widthPx, height: heightPx, channels } });
  const bytes = await image
    .toColourspace(channels === 1 ? 'b-w' : 'srgb')
    .jpeg(QUALITY)
    .toBuffer();
  const file = `${stem}.${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.jpg`;
  writeWhole(join(folder, file), bytes);
  return file;
}

/** The phantom's composition about another patient's landmark. */
function framed(still: Still, phantom: Asset, own: Landmarks): PictureFrame | null {
  const [from, to] = [phantom.landmarks?.[still.at ?? '']?.mm, own[still.at ?? '']?.mm];
  if (!from || !to || !still.centreMm) return null;
  const centreMm = still.centreMm.map((mm, i) => to[i]! + mm - from[i]!) as unknown as PointMm;
  return { ...still, centreMm };
}

/** The body in the height of the frame, as far aside in it as the phantom's. */
function projectedFrame(still: Still, pet: Volume, landmarks: Landmarks | undefined): PictureFrame {
  const [low, high] = [pet.originMm[2], pet.originMm[2] + pet.dims[2] * pet.spacingMm[2]];
  const marked = Object.values(landmarks ?? {}).map(({ mm }) => mm[2]);
  const from = marked.length > 0 ? Math.max(low, Math.min(...marked) - PROJECTED_MARGIN_MM) : low;
  const to = marked.length > 0 ? Math.min(high, Math.max(...marked) + PROJECTED_MARGIN_MM) : high;
  const widthMm = ((to - from) * still.widthPx) / still.heightPx;
  const middle = pet.originMm[0] + ((pet.dims[0] - 1) / 2) * pet.spacingMm[0];
  const aside = ((still.centreMm?.[0] ?? 0) / still.widthMm) * widthMm;
  return { ...still, widthMm, centreMm: [middle + aside, 0, (from + to) / 2] };
}

interface Patient {
  readonly folder: string;
  readonly phantoms: Manifest;
  readonly images: OwnImages;
}

async function stillsOf(panel: string, volume: OwnVolume, of: Patient): Promise<Still[]> {
  const phantom = of.phantoms[panel];
  const { landmarks = {} } = volume;
  const wanted = (phantom?.stills ?? []).filter(
    still => still.frame !== KEPT_PHANTOM && (still.window === 'projection' || landmarks[still.at ?? '']),
  );
  if (!phantom || wanted.length === 0) return [];
  const own = readOwn(of.folder, volume);
  const stills: Still[] = [];
  for (const still of wanted) {
    const drawn = drawnStill(still, own, phantom, volume, of);
    if (!drawn) continue;
    const { frame, pixels, window } = drawn;
    const stem = [panel, still.frame, still.at].filter(Boolean).join('.');
    const file = await write(of.folder, stem, pixels, frame);
    const { centreMm, widthMm } = frame;
    stills.push({ ...still, file, window, centreMm, widthMm });
  }
  return stills;
}

const PAPER = /paper$/;

function drawnStill(still: Still, own: Volume, phantom: Asset, volume: OwnVolume, of: Patient) {
  const { landmarks = {} } = volume;
  if (still.window === 'projection') {
    const frame = projectedFrame(still, own, volume.landmarks);
    const most = windowOf('uptake', own.unit).width;
    const pixels = mapped(
      new Uint8Array(frame.widthPx * frame.heightPx),
      projectionOf(own, frame),
      uptake => {
        const shade = 255 * Math.min(1, Math.max(0, uptake / most));
        return PAPER.test(still.frame) ? 255 - shade : shade;
      },
    );
    return { frame, pixels, window: still.window };
  }
  const frame = framed(still, phantom, landmarks);
  if (!frame) return null;
  if (own.unit === 'HU')
    return { frame, window: still.window, pixels: axialPicture(own, frame, windowOf(still.window, 'HU')) };
  const ct = ctUnder(phantom.over, landmarks, of);
  if (ct)
    return { frame, window: 'fused' as const, pixels: fusedPicture(ct, own, frame, heatScaleOf(own.unit)) };
  const pixels = axialPicture(own, frame, windowOf('uptake', own.unit), { invert: true });
  return { frame, window: 'uptake' as const, pixels };
}

/** The presenter's CT of the same visit, where it lies in the PET's frame of reference. */
function ctUnder(over: string | undefined, landmarks: Landmarks, { folder, images }: Patient): Volume | null {
  const ct = images[over ?? '']?.volume;
  return ct && inOneFrame(ct.landmarks, landmarks) ? readOwn(folder, ct) : null;
}

/** The images with their stills drawn anew: a landmark of one volume may fuse another. */
export async function withStills(of: Patient): Promise<OwnImages> {
  const drawn: [string, OwnImage][] = [];
  for (const [panel, entry] of Object.entries(of.images)) {
    const { volume } = entry;
    drawn.push([
      panel,
      volume ? { ...entry, volume: { ...volume, stills: await stillsOf(panel, volume, of) } } : entry,
    ]);
  }
  return Object.fromEntries(drawn);
}
