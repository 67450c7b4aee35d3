import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { buildSingleFile, ROOT } from '../../src/tools/build';
import { SINGLE_FILE, SITE } from './deck';
import { serve } from './serve';

/** Builds the site and the single file once, and serves the site under a sub-path, as a hospital's web space would. */
export default async function setup() {
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error', build: { outDir: SITE } });
  mkdirSync(dirname(SINGLE_FILE), { recursive: true });
  writeFileSync(SINGLE_FILE, await buildSingleFile());
  const { url, close } = await serve(SITE, '/talks/case');
  process.env.DECK_URL = url;
  return close;
}
