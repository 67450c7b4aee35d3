import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Manifest } from '../../imaging/manifest.ts';
import { readNifti } from '../../imaging/nifti.ts';
import { type Kept, type OwnImages, ownVolumeId } from '../../imaging/own-image.ts';
import { joinPack, residuals } from '../../imaging/pack.ts';
import { slabOf } from '../../imaging/slab.ts';
import type { Unit, Volume } from '../../imaging/volume.ts';
import { ownFolder, ownImages, phantomsOf } from '../own.ts';
import { writeWhole } from '../write-whole.ts';

/** Raise it when the packed form changes. */
const FORM = 3;

/** Where a volume comes from, and what of it travels. */
interface Source {
  readonly file: string;
  readonly unit: Unit;
  readonly kept?: Kept;
  /** The volume that it travels as the difference to. */
  readonly base?: string;
}

/** The first volume of a kind: later time points of the phantom share its noise, and are small differences to it. */
function baseOf(phantoms: Manifest, id: string): string | undefined {
  const first = Object.keys(phantoms).find(
    other => phantoms[other]?.volume && phantoms[other].kind === phantoms[id]?.kind,
  );
  return first === id ? undefined : first;
}

/** Every volume that panels can show, by its id: phantoms, and the presenter's own, whole for marking. */
function sourcesOf(root: string): Record<string, Source> {
  const phantoms = phantomsOf(root);
  const sources: Record<string, Source> = {};
  for (const [id, { kind, volume }] of Object.entries(phantoms)) {
    const base = baseOf(phantoms, id);
    if (!volume) continue;
    const unit = kind === 'pet' ? 'SUV' : 'HU';
    sources[id] = { file: join(root, 'assets', volume), unit, ...(base && { base }) };
  }
  const folder = ownFolder(root);
  for (const [panel, { volume }] of Object.entries(soundImages(folder))) {
    if (!volume) continue;
    const whole = { file: join(folder, volume.file), unit: volume.unit };
    sources[ownVolumeId(panel)] = { ...whole, kept: volume.kept };
    sources[`${ownVolumeId(panel)}${WHOLE}`] = whole;
  }
  return sources;
}

/** A running server goes on with the phantoms while the manifest is unsound: its page says so, and a build never starts. */
function soundImages(folder: string): OwnImages {
  try {
    return ownImages(folder);
  } catch {
    return {};
  }
}

const WHOLE = '-whole';

/** The ids of all volumes that travel with the talk. */
export const volumeIds = (root: string): string[] =>
  Object.keys(sourcesOf(root)).filter(id => !id.endsWith(WHOLE));

function bytesOf({ file }: Source): Buffer {
  if (!existsSync(file))
    throw new Error(`${relative(process.cwd(), file)}: no such file; run npm run phantom`);
  return readFileSync(file);
}

function volumeOf(source: Source): Volume {
  const bytes = bytesOf(source);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  try {
    const volume = readNifti(buffer, source.unit);
    return source.kept ? slabOf(volume, source.kept) : volume;
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Error(`${relative(process.cwd(), source.file)}: ${reason}`);
  }
}

const gridOf = ({ dims, spacingMm, originMm }: Volume) => JSON.stringify([dims, spacingMm, originMm]);

/**
 * Packs a volume, or takes it from the cache: packing takes seconds, and sources seldom change.
 * @returns null where there is no such volume
 */
export function packedVolume(root: string, id: string): Uint8Array | null {
  const sources = sourcesOf(root);
  const source = sources[id];
  if (!source) return null;
  const { base: baseId, kept, unit } = source;
  const base = baseId ? sources[baseId] : undefined;
  const hash = createHash('sha256').update(JSON.stringify([FORM, baseId, kept, unit]));
  for (const of of base ? [source, base] : [source]) hash.update(bytesOf(of));
  const cached = join(root, 'node_modules/.cache/volumes', `${hash.digest('hex').slice(0, 32)}.vol`);
  if (existsSync(cached)) return readFileSync(cached);
  const volume = volumeOf(source);
  const from = base && volumeOf(base);
  const isDifference = from !== undefined && gridOf(volume) === gridOf(from);
  const { data, ...header } = volume;
  const bits = data.BYTES_PER_ELEMENT === 1 ? 8 : 16;
  const rest = residuals(volume, isDifference ? from.data : undefined);
  const packed = joinPack(
    { ...header, bits, ...(isDifference && { base: baseId }) },
    deflateRawSync(rest, { level: 9 }),
  );
  writeWhole(cached, packed);
  return packed;
}
