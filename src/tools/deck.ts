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
  await page.goto(`${url}?view=${view}&cut=${cut}${theme ? `&theme=${theme}` : ''}`);
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
  await page.goto(`${url}?cut=${cut}${theme ? `&theme=${theme}` : ''}`);
  await ready(page);
  const all = await page.evaluate(slidesOn);
  return { page, slides: asked === undefined ? all : slidesIn(asked, all) };
}

const close = (browser: Browser | undefined) => browser?.close();

/**
 * Builds the deck into one file, opens a browser for it, and takes both away again, also on Ctrl+C.
 */
export async function withDeck<R>(use: (deck: Deck) => Promise<R>): Promise<R> {
  // Nothing is on disk until it is built: Ctrl+C before may end the process as it likes.
  const html = await buildSingleFile();
  let opening: Promise<Browser> | undefined;
  let isStopped = false;
  // Playwright's own handler kills the browser, whose folders then stay behind.
  const stop = () => {
    isStopped = true;
    void Promise.resolve(opening)
      .then(close, () => {})
      .finally(() => process.exit(130));
  };
  // Before there is a folder: until then Ctrl+C ends the process between any two steps of it.
  process.once('SIGINT', stop);
  const folder = mkdtempSync(join(tmpdir(), 'deck-'));
  const clear = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  opening = launch({ handleSIGINT: false });
  try {
    const file = join(folder, 'case.html');
    writeFileSync(file, html);
    const browser = await opening;
    const url = pathToFileURL(file).href;
    const deck: Deck = {
      html,
      paper: (flags, view) => paper(browser, url, flags, view),
      stage: flags => stage(browser, url, flags),
    };
    return await use(deck);
  } catch (error) {
    // What failed because its browser was closed is no news: the process is about to end.
    if (isStopped) await new Promise(() => {});
    throw error;
  } finally {
    await opening.then(close, () => {});
    clear();
    process.off('exit', clear);
    process.off('SIGINT', stop);
  }
}
