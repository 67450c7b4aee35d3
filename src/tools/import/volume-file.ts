import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readNifti } from '../../imaging/nifti';
import type { Volume } from '../../imaging/volume';
import { niftiOfDicom } from './dicom';
import { type SeriesHeader, seriesHeader } from './dicom-header';

/** Voxels that a scanner of people makes, in mm. */
const SPACING_MM = { from: 0.2, to: 10 } as const;
/** Lung is darker than that on any CT in HU. */
const AIR_BELOW_HU = -500;
/** Activity is not negative; reconstruction may leave a little of it. */
const NO_UPTAKE_BELOW = -200;
const MOST_SUV = 500;

/** A volume, and how its values came to be what they are. */
export interface Imported {
  readonly volume: Volume;
  readonly said: string;
}

function rangeOf({ data, slope, inter }: Volume): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const v of data) [low, high] = [Math.min(low, v), Math.max(high, v)];
  return [low * slope + inter, high * slope + inter];
}

const scaled = (volume: Volume, by: number, unit: Volume['unit']): Volume => ({
  ...volume,
  unit,
  slope: volume.slope * by,
  inter: volume.inter * by,
});

function checkSpacing({ spacingMm }: Volume) {
  const absurd = spacingMm.find(mm => !(mm >= SPACING_MM.from && mm <= SPACING_MM.to));
  if (absurd !== undefined)
    throw new Error(`voxels of ${absurd.toFixed(2)} mm: give ${SPACING_MM.from} to ${SPACING_MM.to} mm`);
}

function ctOf(volume: Volume): Imported {
  if (rangeOf(volume)[0] >= AIR_BELOW_HU)
    throw new Error(`nothing in it is under ${AIR_BELOW_HU}: give a CT in HU`);
  return { volume, said: 'HU' };
}

/** In SUV where that is known, else in per cent of the highest value. */
function petOf(volume: Volume, isSuv: boolean, header: SeriesHeader | undefined): Imported {
  const [low, high] = rangeOf(volume);
  if (low < NO_UPTAKE_BELOW) throw new Error(`it holds values of ${low.toFixed(0)}: give a PET, not a CT`);
  if (!(high > 0)) throw new Error('nothing in it is above 0: give a PET');
  const { suv } = header ?? {};
  const factor = isSuv ? 1 : (suv?.factor ?? null);
  if (factor !== null) {
    if (high * factor > MOST_SUV)
      throw new Error(
        `its highest value would be SUV ${(high * factor).toFixed(0)}: import it without --suv`,
      );
    return { volume: scaled(volume, factor, 'SUV'), said: isSuv ? 'SUV, as you say' : 'SUV by body weight' };
  }
  const because =
    suv?.factor === null ? `: its headers give no SUV (${suv.because})` : ': give --suv if they are SUV';
  return { volume: scaled(volume, 100 / high, 'relative uptake'), said: `relative uptake${because}` };
}

/** A NIfTI file's bytes; of a DICOM folder, what it converts to, with what its headers say. */
async function niftiOf(source: string): Promise<{ bytes: ArrayBuffer; header?: SeriesHeader }> {
  if (!statSync(source).isDirectory()) {
    const bytes = readFileSync(source);
    return { bytes: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer };
  }
  const bytes = await niftiOfDicom(source);
  const files = readdirSync(source).map(name => join(source, name));
  const header = seriesHeader(files.filter(file => statSync(file).isFile()));
  return { bytes, ...(header && { header }) };
}

const MODALITY = { ct: 'CT', pet: 'PT' } as const;

/**
 * A CT or PET from a NIfTI file or a DICOM folder, along the patient's axes.
 * @param isSuv the presenter's word that a PET's values are SUV
 * @throws Error in one sentence when it cannot be one
 */
export async function readScan(source: string, kind: 'ct' | 'pet', isSuv = false): Promise<Imported> {
  try {
    const { bytes, header } = await niftiOf(source);
    if (header?.modality && header.modality !== MODALITY[kind])
      throw new Error(`its slices are of modality ${header.modality}: a ${MODALITY[kind]} series goes here`);
    const volume = readNifti(bytes, kind === 'ct' ? 'HU' : 'SUV');
    checkSpacing(volume);
    return kind === 'ct' ? ctOf(volume) : petOf(volume, isSuv, header);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(reason.startsWith(source) ? reason : `${source}: ${reason}`);
  }
}
