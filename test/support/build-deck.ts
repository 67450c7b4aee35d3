import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { buildSingleFile, ROOT } from '../../src/tools/build';
import { MEASURED_FILE, SINGLE_FILE, SITE } from './deck';
import { MEASURED, NO_OWN_FILES } from './own';
import { serve } from './serve';

/** The single file with the presenter's files of a folder. */
async function singleFileWith(folder: string, file: string) {
  process.env.DECK_OWN = folder;
  writeFileSync(file, await buildSingleFile());
}

/** Builds the site and the single file once, one more with measurements, and serves the site under a sub-path, as a hospital's web space would. */
export default async function setup() {
  process.env.DECK_OWN = NO_OWN_FILES;
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error', build: { outDir: SITE } });
  mkdirSync(dirname(SINGLE_FILE), { recursive: true });
  await singleFileWith(MEASURED, MEASURED_FILE);
  // What is built from here on, and by the tests' commands, has none.
  await singleFileWith(NO_OWN_FILES, SINGLE_FILE);
  const { url, close } = await serve(SITE, '/talks/case');
  process.env.DECK_URL = url;
  return close;
}
