import type { AssetId } from '../imaging/manifest';
import { restore, splitPack } from '../imaging/pack';
import type { Volume } from '../imaging/volume';
import type { Spoken } from '../slide/types';

const known = new Map<AssetId, Promise<Volume>>();
const here = new Map<AssetId, Volume>();

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
  if (block?.textContent) return fromBase64(block.textContent);
  const response = await fetch(`assets/${id}.vol`);
  if (!response.ok) throw new Error(`assets/${id}.vol could not be loaded (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function unpack(id: AssetId): Promise<Volume> {
  const { header, deflated } = splitPack(await fileOf(id));
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

/** Loads all volumes that panels can show, one after the other; a missing one leaves its panels their stills. */
export async function loadVolumes(spoken: Spoken): Promise<string[]> {
  const panels = Object.values(spoken).flatMap(slide => Object.values(slide.panels ?? {}));
  const faults: string[] = [];
  const stacks = panels.filter(panel => panel.kind === 'stack');
  for (const id of new Set(stacks.flatMap(({ under, pet }) => (pet ? [under, pet] : [under])))) {
    await loadVolume(id).catch((error: unknown) => {
      faults.push(error instanceof Error ? error.message : String(error));
    });
  }
  return faults;
}

/** A volume that is here already. */
export const volumeHere = (id: AssetId): Volume | undefined => here.get(id);
