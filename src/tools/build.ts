import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ownFolder, ownImages, ownMeasurements } from './own';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Reads the presenter's own files before Vite does, which would wrap the sentence of a fault in its own and a stack.
 * @throws Error with a sentence for each fault
 */
export function checkOwn() {
  const folder = ownFolder(ROOT);
  ownMeasurements(folder);
  ownImages(folder);
}

/**
 * The whole deck as one HTML file: slides, images, fonts, scripts.
 * @throws Error with a sentence for each fault in the presenter's own files
 */
export async function buildSingleFile(): Promise<string> {
  checkOwn();
  const result = await build({
    configFile: join(ROOT, 'vite.config.ts'),
    mode: 'single',
    logLevel: 'error',
    build: { write: false },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap(r => ('output' in r ? r.output : []));
  const page = outputs.find(o => o.fileName === 'index.html');
  if (page?.type !== 'asset') throw new Error('The build gave no index.html: run npm run build to see why');
  return String(page.source);
}
