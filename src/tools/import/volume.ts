import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { niftiFileOf } from '../../imaging/nifti-write';
import type { Landmarks, OwnImage } from '../../imaging/own-image';
import { slabOf } from '../../imaging/slab';
import { reachMm, type Volume } from '../../imaging/volume';
import { ownImages } from '../own';
import { writeWhole } from '../write-whole';
import { withKept } from './kept';
import { named, type Places, replaceImages } from './own-manifest';
import { middleStill } from './own-middle';
import { readOwn } from './own-stills';
import { isSameScan, within } from './same-scan';
import { readScan } from './volume-file';
import { readVolumeFlags } from './volume-flags';
import { fitting, keptText } from './volume-size';

/** Slices from one to another, counted from 1 and from below. Throws where they are not in the volume. */
function cutOf(volume: Volume, text: string): Volume {
  const [, from = '', to = ''] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  const slices = volume.dims[2];
  if (!(Number(from) >= 1 && Number(to) - Number(from) >= 7 && Number(to) <= slices))
    throw new Error(
      `--slices ${text}: give two from 1 to ${slices}, counted from below, at least eight apart, such as 40-120`,
    );
  return slabOf(volume, { from: Number(from) - 1, to: Number(to) - 1, every: 1 });
}

const middleOf = ({ originMm, spacingMm, dims }: Volume, axis: 0 | 1) =>
  originMm[axis] + ((dims[axis] - 1) / 2) * spacingMm[axis];

/** Where its panel stands before landmarks are marked: the middle slice, the whole field. */
const standOf = (volume: Volume) => {
  const [low, high] = reachMm(volume);
  const middle = low + Math.floor((volume.dims[2] - 1) / 2) * volume.spacingMm[2];
  return {
    zMm: Math.min(high, middle),
    centreMm: [middleOf(volume, 0), middleOf(volume, 1)] as const,
    fieldMm: [volume.dims[0] * volume.spacingMm[0], volume.dims[1] * volume.spacingMm[1]] as const,
  };
};

const NAMES = { ct: 'CT', pet: 'PET' } as const;

/**
 * `npm run import -- volume`: a CT or PET in the place of a phantom's, along the patient's axes, with nothing of its
 * source but the voxels; once the presenter has said that no identifier is in them.
 * @throws Error in one sentence; the old images stay
 */
export async function importVolume(argv: readonly string[], { folder, previews, phantoms }: Places) {
  const { file, panel, kind, slices, isSuv, mostMb, reviewed } = readVolumeFlags(argv);
  const source = resolve(file);
  if (!existsSync(source)) throw new Error(`${file}: no such file: give a NIfTI file or a DICOM folder`);
  const { volume: whole, said } = await readScan(source, kind, isSuv);
  const volume = slices ? cutOf(whole, slices) : whole;
  const { kept, bytes } = fitting(volume, undefined, mostMb);
  const stand = standOf(volume);
  const { data: still, info } = await middleStill(volume, stand.zMm);
  writeWhole(join(previews, `${panel}.jpg`), still);
  console.log(`${file}: ${volume.dims.join(' × ')} voxels, ${said}; kept: ${keptText(volume, kept, bytes)}`);
  console.log(`  removed: its headers, with all text in them\n  ${named(join(previews, `${panel}.jpg`))}`);
  if (!reviewed) {
    throw new Error(
      'Scroll through it in a viewer and look at the preview: no name, number or date may stand in the pixels, and no face be recognisable. Then run the same command with --reviewed.',
    );
  }
  const nifti = niftiFileOf(volume);
  const hash = createHash('sha256').update(nifti).digest('hex').slice(0, 12);
  const entry: OwnImage = {
    origin: 'own',
    file: `${panel}.${hash}.jpg`,
    widthPx: info.width,
    heightPx: info.height,
    volume: { file: `${panel}.${hash}.nii.gz`, unit: volume.unit, ...stand, mostMb, kept },
  };
  writeWhole(join(folder, `${panel}.${hash}.nii.gz`), nifti);
  writeWhole(join(folder, entry.file), still);
  const before = ownImages(folder, [panel]);
  const landmarks = landmarksOfSame(before[panel], volume, folder);
  const marked = { ...entry, volume: { ...entry.volume, ...(landmarks && { landmarks }) } } as OwnImage;
  const { images } = withKept({ ...before, [panel]: marked }, panel, { folder, phantoms });
  await replaceImages({ folder, phantoms }, before, images);
  console.log(`${panel}: own ${NAMES[kind]}, ${markedText(before[panel], landmarks)}`);
  console.log(`Mark them: npm start, then open http://localhost:5173/?mark=${panel}`);
}

/** Landmarks of the volume that was there before, where the new one is the same scan; undefined where there are none. */
function landmarksOfSame(
  before: OwnImage | undefined,
  volume: Volume,
  folder: string,
): Landmarks | undefined {
  const { volume: old } = before ?? {};
  if (!old?.landmarks || !existsSync(join(folder, old.file))) return undefined;
  const kept = isSameScan(volume, readOwn(folder, old), old.landmarks) ? within(old.landmarks, volume) : {};
  return Object.keys(kept).length > 0 ? kept : undefined;
}

function markedText(before: OwnImage | undefined, landmarks: Landmarks | undefined): string {
  if (landmarks)
    return `the same scan as before: its landmarks are kept (${Object.keys(landmarks).join(', ')}).`;
  const lost = before?.volume?.landmarks ? ' Another scan than before: its landmarks are gone.' : '';
  return `without landmarks: its middle, whole, without arrows or links.${lost}`;
}
