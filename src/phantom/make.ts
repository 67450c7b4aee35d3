// Renders the synthetic volumes and stills of the deck into a folder, and writes their manifest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../imaging/manifest';
import { makeCt } from './make-ct';
import { makeHistology } from './make-histology';
import { makePet } from './make-pet';
import { makeVolumes } from './make-volumes';

/** Renders all volumes, stills and `imaging.json` into a folder; the same bytes on every run. */
export async function makePhantom(folder: string): Promise<Manifest> {
  mkdirSync(folder, { recursive: true });
  makeVolumes(folder);
  const manifest: Manifest = Object.fromEntries([
    ...(await makeCt(folder)),
    ...(await makePet(folder)),
    ...(await makeHistology(folder)),
  ]);
  writeFileSync(join(folder, 'imaging.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
