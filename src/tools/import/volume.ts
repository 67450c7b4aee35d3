import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { niftiFileOf } from '../../imaging/nifti-write';
import { type OwnImage, PANELS } from '../../imaging/own-image';
import { reachMm, type Volume } from '../../imaging/volume';
import { writeWhole } from '../write-whole';
import { imagesNow, named, replaceImages } from './own-manifest';
import { packedBytes, readCt, slab, stillOf } from './volume-file';

const CTS = Object.keys(PANELS).filter(panel => PANELS[panel] === 'ct');
const OPTIONS = {
  as: { type: 'string' },
  slices: { type: 'string' },
  reviewed: { type: 'boolean' },
} as const;

function readFlags(argv: readonly string[]) {
  let parsed: ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Error(`volume: ${reason}: the flags are --as, --slices, --reviewed`);
  }
  const [file, more] = parsed.positionals;
  if (!file || more)
    throw new Error(`volume: ${parsed.positionals.length} files: give one NIfTI file or DICOM folder`);
  const { as = '', slices, reviewed = false } = parsed.values;
  if (!CTS.includes(as)) throw new Error(`--as ${as}: a volume goes into one of ${CTS.join(', ')}`);
  return { file, panel: as, slices, reviewed };
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

/**
 * `npm run import -- volume`: a CT in the place of a phantom's, in HU, along the patient's axes, with nothing of its
 * source but the voxels; once the presenter has said that no identifier is in them.
 * @throws Error in one sentence; the old images stay
 */
export async function importVolume(argv: readonly string[], folder: string, previews: string) {
  const { file, panel, slices, reviewed } = readFlags(argv);
  const source = resolve(file);
  if (!existsSync(source)) throw new Error(`${file}: no such file: give a NIfTI file or a DICOM folder`);
  const whole = await readCt(source);
  const volume = slices ? slab(whole, slices) : whole;
  const bytes = packedBytes(volume, file);
  const stand = standOf(volume);
  const { data: still, info } = await stillOf(volume, stand.zMm);
  writeWhole(join(previews, `${panel}.jpg`), still);
  const [columns, rows, count] = volume.dims;
  console.log(
    `${file}: ${columns} × ${rows} × ${count} voxels, ${(bytes / 1e6).toFixed(1)} MB packed, without loss`,
  );
  console.log(`  removed: its headers, with all text in them\n  ${named(join(previews, `${panel}.jpg`))}`);
  if (!reviewed) {
    throw new Error(
      'Scroll through it in a viewer and look at the preview: no name, number or date may stand in the pixels. Then run the same command with --reviewed.',
    );
  }
  const nifti = niftiFileOf(volume);
  const hash = createHash('sha256').update(nifti).digest('hex').slice(0, 12);
  const entry: OwnImage = {
    origin: 'own',
    file: `${panel}.${hash}.jpg`,
    widthPx: info.width,
    heightPx: info.height,
    volume: { file: `${panel}.${hash}.nii.gz`, ...stand },
  };
  writeWhole(join(folder, entry.volume?.file ?? ''), nifti);
  writeWhole(join(folder, entry.file), still);
  const before = imagesNow(folder);
  replaceImages(folder, before, { ...before, [panel]: entry });
  console.log(
    `${panel}: own CT. Its landmarks are not marked: it shows its middle slice, without arrows or links.`,
  );
}
