import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { launch } from './browser';
import { buildSingleFile } from './build';
import type { Flags } from './flags';
import { faultsIn, keepSlides, slidesOn } from './in-page';
import { type Numbered, slidesIn } from './slide-range';

/** A deck that was built into one file, and a browser to show it in. */
export interface Deck {
  readonly html: string;
  /**
   * Opens the paper view, drawn and ready, with the slides that are asked for.
   * @throws Error that names the slide and the reason where a figure was not drawn, is missing, or text leaves its slide
   */
  paper(flags: Pick<Flags, 'cut' | 'theme' | 'slides'>, view?: `handout&paper=${string}`): Promise<Shown>;
  /** Opens the talk as the room sees it, and tells its slides. */
  stage(flags: Pick<Flags, 'cut' | 'theme' | 'slides' | 'width'>): Promise<Shown>;
}

export interface Shown {
  readonly page: Page;
  readonly slides: readonly Numbered[];
}

const SLIDE = { width: 1280, height: 720 };

/** Waits until all that a view shows is drawn; resolves early where the page could not start. */
export async function ready(page: Page) {
  await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 120_000 });
}

async function paper(
  browser: Browser,
  url: string,
  { cut, theme, slides: asked }: Pick<Flags, 'cut' | 'theme' | 'slides'>,
  view = 'print',
): Promise<Shown> {
  const page = await browser.newPage({ viewport: SLIDE });
  await page.goto(`${url}?view=${view}&cut=${cut}&theme=${theme}`);
  await ready(page);
  const all = await page.evaluate(slidesOn);
  const slides = asked === undefined ? all : slidesIn(asked, all);
  await page.evaluate(
    keepSlides,
    slides.map(({ id }) => id),
  );
  const faults = await page.evaluate(faultsIn);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return { page, slides };
}

async function stage(
  browser: Browser,
  url: string,
  { cut, theme, slides: asked, width }: Pick<Flags, 'cut' | 'theme' | 'slides' | 'width'>,
): Promise<Shown> {
  const viewport = { width, height: Math.round((width * 9) / 16) };
  const page = await browser.newPage({ viewport });
  await page.goto(`${url}?cut=${cut}&theme=${theme}`);
  await ready(page);
  const all = await page.evaluate(slidesOn);
  return { page, slides: asked === undefined ? all : slidesIn(asked, all) };
}

/**
 * Builds the deck into one file, opens a browser for it, and takes both away again, also on Ctrl+C.
 */
export async function withDeck<R>(use: (deck: Deck) => Promise<R>): Promise<R> {
  const folder = mkdtempSync(join(tmpdir(), 'deck-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  // While it builds there is no browser yet whose own handler would end the process.
  const stop = () => process.exit(130);
  process.once('exit', clear);
  process.once('SIGINT', stop);
  let browser: Browser | undefined;
  try {
    const html = await buildSingleFile();
    const file = join(folder, 'case.html');
    writeFileSync(file, html);
    const open = await launch();
    browser = open;
    const url = pathToFileURL(file).href;
    return await use({
      html,
      paper: (flags, view) => paper(open, url, flags, view),
      stage: flags => stage(open, url, flags),
    });
  } finally {
    await browser?.close();
    clear();
    process.off('exit', clear);
    process.off('SIGINT', stop);
  }
}
