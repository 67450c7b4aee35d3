import { fileURLToPath, pathToFileURL } from 'node:url';
import { test as base, type Page } from '@playwright/test';

const OUT = fileURLToPath(new URL('../.out', import.meta.url));
export const SITE = `${OUT}/site`;
export const SINGLE_FILE = `${OUT}/case.html`;
/** The single file with measurements in it. */
export const MEASURED_FILE = `${OUT}/measured.html`;
export const measuredUrl = pathToFileURL(MEASURED_FILE).href;
export const singleUrl = pathToFileURL(SINGLE_FILE).href;
export const siteUrl = () => process.env.DECK_URL ?? '';

/** A page that collects what must never happen: errors, refused content, requests elsewhere. */
export interface Watched {
  readonly page: Page;
  readonly faults: string[];
}

/** Notes errors, policy violations and requests off the origin on a page, from now on. */
export async function watch(page: Page): Promise<Watched> {
  const faults: string[] = [];
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => faults.push(`error: ${error.message}`));
  page.on('request', request => {
    const url = request.url();
    const home = url.startsWith('data:') || url.startsWith('blob:') || url === page.url();
    if (!home && !url.startsWith(siteUrl()) && !url.startsWith(singleUrl) && !url.startsWith(measuredUrl))
      faults.push(`request: ${url}`);
  });
  // Of the whole context: the speaker window opens into it.
  await page.context().addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { page, faults };
}

/** Until all that later slides need is here: from then on charts can be read. */
export async function ahead(page: Page) {
  await page.waitForSelector('html[data-ahead]', { state: 'attached', timeout: 10_000 });
}

export async function ready(page: Page, timeout = 10_000) {
  await page.waitForSelector('html[data-ready]', { state: 'attached', timeout });
}

export const test = base.extend<{ watched: Watched }>({
  watched: async ({ page }, use) => {
    const watched = await watch(page);
    await use(watched);
    base.expect(watched.faults).toEqual([]);
  },
});
export { expect } from '@playwright/test';

/** Where the talk is, by its URL: `response/2`. */
export const at = (page: Page) => page.evaluate(() => location.hash.slice(2));

/** Goes forward by key until the end; calls `see` at every step. */
export async function walk(page: Page, see: (where: string) => Promise<void>) {
  let last = '';
  for (;;) {
    await ready(page);
    const where = await at(page);
    if (where === last) return;
    last = where;
    await see(where);
    await page.keyboard.press('PageDown');
    await page.waitForTimeout(0);
  }
}
