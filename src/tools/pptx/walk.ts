import type { CDPSession, Page } from 'playwright';
import { bundleInPage } from './bundle';
import type { DeckPage, FoundItem, PageItem, Rect, Shot } from './page';

/** The functions that `bundleInPage` puts into the page. */
declare const deckPptx: typeof import('./in-page/index');

/** Sharp on a projector of twice the slide's width. */
const PICTURE_SCALE = 2;
const JPEG_QUALITY = 85;

/**
 * Reads the paper view that `page` shows, drawn and ready: each slide's texts, tables, chart data and pictures with
 * their places. Chromium only; the page stays as it was but for `data-pptx-shot` marks.
 */
export async function walkPaperView(
  page: Page,
  onSlide?: (id: string, n: number, of: number) => void,
): Promise<DeckPage[]> {
  const session = await page.context().newCDPSession(page);
  // Over the debugger, because the deck's CSP forbids the page to run a script from a string.
  await session.send('Runtime.evaluate', { expression: await bundleInPage() });
  await session.send('Emulation.setDefaultBackgroundColorOverride', { color: { r: 0, g: 0, b: 0, a: 0 } });
  try {
    return await readSlides(page, session, onSlide);
  } finally {
    // With the session its override of the background goes.
    await session.detach();
  }
}

async function readSlides(
  page: Page,
  session: CDPSession,
  onSlide?: (id: string, n: number, of: number) => void,
): Promise<DeckPage[]> {
  await page.evaluate(() => deckPptx.settle());
  await page.evaluate(() => deckPptx.addDataSlides());
  const ids = await page.evaluate(() => deckPptx.slideIds());
  const pages: DeckPage[] = [];
  for (const id of ids) {
    onSlide?.(id, pages.length + 1, ids.length);
    const found = await page.evaluate(slide => deckPptx.readSlide(slide), id);
    const items: PageItem[] = [];
    for (const item of found.items) items.push(item.kind === 'shot' ? await take(item, page, session) : item);
    pages.push({ ...found, items: titleFirst(items) });
  }
  return pages;
}

/** A picture of one element alone, on a transparent ground. Playwright's own screenshot can't scale. */
async function take({ mark, kind: _, ...shot }: Shot, page: Page, session: CDPSession): Promise<PageItem> {
  const box = await page.evaluate(m => deckPptx.isolate(m), mark);
  try {
    const { data } = await session.send('Page.captureScreenshot', {
      format: shot.format,
      ...(shot.format === 'jpeg' && { quality: JPEG_QUALITY }),
      clip: { ...box, scale: PICTURE_SCALE / (await page.evaluate(() => devicePixelRatio)) },
      captureBeyondViewport: true,
    });
    return { ...shot, kind: 'picture', base64: data };
  } finally {
    await page.evaluate(() => deckPptx.restore());
  }
}

/**
 * The title comes first, where a screen reader expects it, but upon what would cover it: a slide has one order for
 * painting and for reading.
 */
export function titleFirst<T extends FoundItem | PageItem>(items: readonly T[]): T[] {
  const title = items.find(item => item.kind === 'title');
  if (!title) return [...items];
  const rest = items.filter(item => item !== title);
  const covers = (item: T) => item.kind !== 'rule' && item.kind !== 'text' && overlap(item.rect, title.rect);
  const place = rest.findLastIndex(covers) + 1;
  return rest.toSpliced(place, 0, title);
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}
