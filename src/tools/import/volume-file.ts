import { readFileSync, statSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import sharp from 'sharp';
import { readNifti } from '../../imaging/nifti';
import { residuals } from '../../imaging/pack';
import { axialInto } from '../../imaging/reslice';
import type { Volume } from '../../imaging/volume';
import { greyTable, WINDOWS } from '../../imaging/window';
import { niftiOfDicom } from './dicom';

const MOST_BYTES = 30e6;
/** Voxels that a scanner of people makes, in mm. */
const SPACING_MM = { from: 0.2, to: 10 } as const;
const STILL_PX = 1100;
/** Lung is darker than that on any CT in HU. */
const AIR_BELOW_HU = -500;

function checked(volume: Volume, file: string): Volume {
  const absurd = volume.spacingMm.find(mm => !(mm >= SPACING_MM.from && mm <= SPACING_MM.to));
  if (absurd !== undefined)
    throw new Error(
      `${file}: voxels of ${absurd.toFixed(2)} mm: give ${SPACING_MM.from} to ${SPACING_MM.to} mm`,
    );
  const hasAir = volume.data.some(v => v * volume.slope + volume.inter < AIR_BELOW_HU);
  if (!hasAir) throw new Error(`${file}: nothing in it is under ${AIR_BELOW_HU}: give a CT in HU`);
  return volume;
}

/** A NIfTI file's bytes; of a DICOM folder, what it converts to. */
async function niftiOf(source: string): Promise<ArrayBuffer> {
  if (statSync(source).isDirectory()) return niftiOfDicom(source);
  const bytes = readFileSync(source);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}

/**
 * A CT from a NIfTI file or a DICOM folder, along the patient's axes.
 * @throws Error in one sentence when it cannot be one
 */
export async function readCt(source: string): Promise<Volume> {
  try {
    return checked(readNifti(await niftiOf(source), 'HU'), source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(reason.startsWith(source) ? reason : `${source}: ${reason}`);
  }
}

/** Slices from one to another, counted from 1 and from below. Throws where they are not in the volume. */
export function slab(volume: Volume, text: string): Volume {
  const [, from = '', to = ''] = /^(\d+)-(\d+)$/.exec(text) ?? [];
  const [columns, rows, slices] = volume.dims;
  if (!(Number(from) >= 1 && Number(to) - Number(from) >= 7 && Number(to) <= slices))
    throw new Error(
      `--slices ${text}: give two from 1 to ${slices}, counted from below, at least eight apart, such as 40-120`,
    );
  const plane = columns * rows;
  const [x, y, z] = volume.originMm;
  return {
    ...volume,
    dims: [columns, rows, Number(to) - Number(from) + 1],
    originMm: [x, y, z + (Number(from) - 1) * volume.spacingMm[2]],
    data: volume.data.slice((Number(from) - 1) * plane, Number(to) * plane),
  };
}

/**
 * Bytes of a volume as it travels, without loss.
 * @throws Error with the remedy where they are more than a volume may have
 */
export function packedBytes(volume: Volume, file: string): number {
  const bytes = deflateRawSync(residuals(volume), { level: 6 }).length;
  if (bytes > MOST_BYTES) {
    const share = Math.floor((volume.dims[2] * MOST_BYTES) / bytes);
    throw new Error(
      `${file}: ${(bytes / 1e6).toFixed(0)} MB packed, over ${MOST_BYTES / 1e6}: give --slices with about ${share} of its ${volume.dims[2]} slices`,
    );
  }
  return bytes;
}

/** An axial slice as a JPEG, whole, in the lung window: what a panel shows before it is taken in hand. */
export async function stillOf(volume: Volume, zMm: number) {
  const [columns, rows] = volume.dims;
  const pixels = new Uint32Array(columns * rows);
  axialInto(pixels, volume, zMm, greyTable(volume, WINDOWS.lung));
  const grey = Uint8Array.from(pixels, word => word & 255);
  const [widthMm, heightMm] = [columns * volume.spacingMm[0], rows * volume.spacingMm[1]];
  const perMm = STILL_PX / Math.max(widthMm, heightMm);
  const size = { width: Math.round(widthMm * perMm), height: Math.round(heightMm * perMm) };
  return sharp(grey, { raw: { width: columns, height: rows, channels: 1 } })
    .resize({ ...size, fit: 'fill' })
    .jpeg({ quality: 90 })
    .toBuffer({ resolveWithObject: true });
}
