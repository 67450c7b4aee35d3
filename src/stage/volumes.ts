import type { AssetId } from '../imaging/manifest';
import { type PackHeader, restore, splitPack } from '../imaging/pack';
import type { Volume } from '../imaging/volume';
import type { Spoken } from '../slide/types';

interface Pack {
  readonly header: PackHeader;
  readonly deflated: Uint8Array<ArrayBuffer>;
}
const packs = new Map<AssetId, Promise<Pack>>();
const known = new Map<AssetId, Promise<Volume>>();
const here = new Map<AssetId, Volume>();
const failed = new Set<AssetId>();

/** Unpacked bytes that stay: the phantoms fit whole; of large scans those of the slides nearby. */
const MOST_BYTES = 160e6;

/** Lets the talk go on: what it draws comes first. */
const pause = () => new Promise<void>(resolve => setTimeout(resolve, 0));

/** From base64: where the browser has it, in its own code, which is forty times as fast. */
function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const own = (Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }).fromBase64;
  if (own) return own(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** A packed volume: from the page, where it is one file; else from beside it. */
async function fileOf(id: AssetId): Promise<Uint8Array<ArrayBuffer>> {
  const block = document.querySelector(`script[data-volume="${id}"]`);
  if (block?.textContent) {
    const bytes = fromBase64(block.textContent);
    // Its text is a third larger than its bytes, and no longer needed.
    block.remove();
    return bytes;
  }
  const response = await fetch(`assets/${id}.vol`);
  if (!response.ok) throw new Error(`assets/${id}.vol could not be loaded (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** A packed volume, fetched once and kept: it is small, and later the server may be gone. */
function packOf(id: AssetId): Promise<Pack> {
  const pack = packs.get(id) ?? fileOf(id).then(splitPack);
  packs.set(id, pack);
  return pack;
}

async function unpack(id: AssetId): Promise<Volume> {
  const { header, deflated } = await packOf(id);
  const [bytes, base] = await Promise.all([
    inflate(deflated),
    header.base ? loadVolume(header.base) : undefined,
  ]);
  const { bits, base: _, ...rest } = header;
  return { ...rest, data: await restore(bytes, { dims: rest.dims, bits }, base?.data, pause) };
}

/** A volume, loaded once. Rejects with a sentence where it is missing or damaged. */
export function loadVolume(id: AssetId): Promise<Volume> {
  const loading =
    known.get(id) ??
    unpack(id).then(volume => {
      here.set(id, volume);
      return volume;
    });
  known.set(id, loading);
  return loading;
}

const idsOf = (panels: Spoken[string]['panels'] = {}): AssetId[] =>
  Object.values(panels).flatMap(panel => {
    if (panel.kind !== 'stack') return [];
    return panel.pet ? [panel.under, panel.pet] : [panel.under];
  });

/** Every volume that panels can show: those of the slides nearby first, in that order. */
function wantedOf(spoken: Spoken, near: readonly string[]): AssetId[] {
  const slides = [...near, ...Object.keys(spoken)];
  return [...new Set(slides.flatMap(slide => idsOf(spoken[slide]?.panels)))];
}

const sizeOf = ({ dims, bits }: PackHeader) => (dims[0] * dims[1] * dims[2] * bits) / 8;

/**
 * Which of the packs stay unpacked, in order of nearness, until so many bytes are full. The nearest always does.
 */
export function within(sizes: readonly (readonly [AssetId, number])[], mostBytes: number): Set<AssetId> {
  const kept = new Set<AssetId>();
  let bytes = 0;
  for (const [id, size] of sizes) {
    bytes += size;
    if (kept.size === 0 || bytes <= mostBytes) kept.add(id);
  }
  return kept;
}

/** What is wrong with a volume, with its name. */
function faultOf(id: AssetId, error: unknown): string {
  failed.add(id);
  const reason = error instanceof Error ? error.message : String(error);
  // A later time point may say what is wrong with the one that it is the difference to.
  return reason.includes('.vol') ? reason : `assets/${id}.vol is damaged (${reason})`;
}

let turn = 0;

/**
 * Fetches all volumes that panels can show, and unpacks those of the slides nearby, and of the others as many as fit;
 * memory of the rest is given back. Called at every slide: a later call ends an earlier one.
 * @param near ids of slides, the present one first
 * @returns a sentence for every one that is missing or damaged: its panels stay stills; null where a later call ended it
 */
export async function keepVolumes(spoken: Spoken, near: readonly string[]): Promise<string[] | null> {
  const mine = ++turn;
  const faults: string[] = [];
  const sizes: [AssetId, number][] = [];
  for (const id of wantedOf(spoken, near)) {
    try {
      sizes.push([id, sizeOf((await packOf(id)).header)]);
    } catch (error) {
      faults.push(faultOf(id, error));
    }
  }
  const kept = within(sizes, MOST_BYTES);
  if (mine !== turn) return null;
  for (const id of known.keys()) if (!kept.has(id)) for (const map of [known, here]) map.delete(id);
  for (const id of kept) {
    if (mine !== turn) return null;
    await loadVolume(id).catch((error: unknown) => {
      faults.push(faultOf(id, error));
    });
  }
  return [...new Set(faults)];
}

/** Whether a volume is on its way: not here, and not known to be missing or damaged. */
export const isComing = (id: AssetId): boolean => !here.has(id) && !failed.has(id);

/** A volume that is here already. */
export const volumeHere = (id: AssetId): Volume | undefined => here.get(id);
