import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { build } from 'vite';
import { launch } from './browser';
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

/**
 * Opens the paper view of a fresh build from a file, with no server, and waits until every page is drawn.
 * @throws Error that names the slide and the reason where a figure could not be drawn
 */
export async function withPaperView<R>(query: string, use: (page: Page) => Promise<R>): Promise<R> {
  const folder = mkdtempSync(join(tmpdir(), 'deck-'));
  const file = join(folder, 'case.html');
  writeFileSync(file, await buildSingleFile());
  const browser = await launch();
  const close = async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(`${pathToFileURL(file)}?view=print${query}`);
    await page.waitForSelector('html[data-ready]', { state: 'attached' });
    const failed = await page.$$eval('[data-failed]', figures =>
      figures.map(f => `${f.closest('section')?.id}: ${(f as HTMLElement).dataset.failed}`),
    );
    if (failed.length > 0) throw new Error(failed.join('\n'));
    return await use(page);
  } finally {
    await close();
  }
}
