import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { Asset, Manifest } from '../../imaging/manifest.ts';
import { readNifti } from '../../imaging/nifti.ts';
import { ownVolumeId } from '../../imaging/own-image.ts';
import { joinPack, residuals } from '../../imaging/pack.ts';
import type { Volume } from '../../imaging/volume.ts';
import { ownFolder, ownImages } from '../own.ts';
import { writeWhole } from '../write-whole.ts';

const PATH = /^\/assets\/([a-z0-9-]+)\.vol$/;
/** Raise it when the packed form changes. */
const FORM = 2;

const manifestOf = (root: string) =>
  JSON.parse(readFileSync(join(root, 'assets/imaging.json'), 'utf8')) as Manifest;
const unitOf = (asset: Asset) => (asset.kind === 'pet' ? 'SUV' : 'HU');

/** The manifest with the presenter's own CTs beside the phantoms; their files are named from the root of their folder. */
function withOwn(root: string): Manifest {
  const folder = ownFolder(root);
  const own = Object.entries(ownImages(folder)).flatMap(([panel, { volume }]) => {
    const asset: Asset = { kind: 'ct', origin: 'own', volume: join(folder, volume?.file ?? ''), stills: [] };
    return volume ? [[ownVolumeId(panel), asset] as const] : [];
  });
  return { ...manifestOf(root), ...Object.fromEntries(own) };
}

function sourceOf(root: string, asset: Asset): Buffer {
  const file = asset.origin === 'own' ? `${asset.volume}` : join(root, 'assets', asset.volume ?? '');
  if (!existsSync(file)) throw new Error(`assets/${asset.volume}: no such file; run npm run phantom`);
  return readFileSync(file);
}

function volumeOf(root: string, asset: Asset): Volume {
  const bytes = sourceOf(root, asset);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  try {
    return readNifti(buffer, unitOf(asset));
  } catch (error) {
    throw new Error(`assets/${asset.volume}: ${error instanceof Error ? error.message : error}`);
  }
}

const sameGrid = (a: Volume, b: Volume) =>
  JSON.stringify([a.dims, a.spacingMm, a.originMm]) === JSON.stringify([b.dims, b.spacingMm, b.originMm]);

/** The first volume of its kind and origin: later time points travel as differences to it. */
function baseOf(manifest: Manifest, id: string): string | undefined {
  const asset = manifest[id];
  // Two scans of a patient differ by more than their noise: only phantoms share it.
  if (asset?.origin !== 'phantom') return undefined;
  const first = Object.entries(manifest).find(
    ([, a]) => a.volume && a.kind === asset?.kind && a.origin === asset?.origin,
  )?.[0];
  return first === id ? undefined : first;
}

/** Packs an asset's volume, or takes it from the cache: packing takes seconds, and sources seldom change. */
export function packedVolume(root: string, id: string): Uint8Array {
  const manifest = withOwn(root);
  const asset = manifest[id];
  if (!asset?.volume) throw new Error(`assets/imaging.json: ${id} has no volume`);
  const base = baseOf(manifest, id);
  const sources = [asset, ...(base && manifest[base] ? [manifest[base]] : [])].map(a => sourceOf(root, a));
  const hash = createHash('sha256').update(`${FORM}${base ?? ''}`);
  for (const source of sources) hash.update(source);
  const cached = join(root, 'node_modules/.cache/volumes', `${hash.digest('hex').slice(0, 32)}.vol`);
  if (existsSync(cached)) return readFileSync(cached);
  const volume = volumeOf(root, asset);
  const from = base && manifest[base] ? volumeOf(root, manifest[base]) : undefined;
  const isDifference = from !== undefined && sameGrid(volume, from);
  const { data, ...header } = volume;
  const bits = data.BYTES_PER_ELEMENT === 1 ? 8 : 16;
  const rest = residuals(volume, isDifference ? from.data : undefined);
  const packed = joinPack(
    { ...header, bits, ...(isDifference && { base }) },
    deflateRawSync(rest, { level: 9 }),
  );
  writeWhole(cached, packed);
  return packed;
}

/**
 * The volumes of the manifest, packed: served or written beside the site's images; in a single file as blocks of data,
 * which are no script and need no hash.
 */
export function volumes(root: string, { inline }: { inline: boolean }): Plugin {
  const ids = () =>
    Object.entries(withOwn(root))
      .filter(([, asset]) => asset.volume)
      .map(([id]) => id);
  return {
    name: 'deck-volumes',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const id = PATH.exec(request.url?.split('?')[0] ?? '')?.[1];
        if (!id || !ids().includes(id)) return next();
        response.setHeader('Content-Type', 'application/octet-stream');
        response.end(packedVolume(root, id));
      });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        for (const id of ids()) {
          const source = packedVolume(root, id);
          if (!inline) {
            this.emitFile({ type: 'asset', fileName: `assets/${id}.vol`, source });
            continue;
          }
          const block = `<script type="application/octet-stream" data-volume="${id}">${Buffer.from(source).toString('base64')}</script>`;
          page.source = String(page.source).replace('</body>', () => `${block}</body>`);
        }
      },
    },
  };
}
