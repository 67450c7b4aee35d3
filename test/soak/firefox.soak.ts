// The second engine: Debian's Firefox, over WebDriver BiDi.
import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { singleUrl, siteUrl } from '../support/deck';

const FIREFOX = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
test.skip(!existsSync(FIREFOX), 'Firefox is not installed (FIREFOX_PATH)');

let browser: Browser;
test.beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    extraPrefsFirefox: { 'dom.disable_open_during_load': false },
  });
});
test.afterAll(() => browser?.close());

const at = (page: Page) => page.evaluate(() => location.hash.slice(2));
const ready = (page: Page) => page.waitForSelector('html[data-ready]', { timeout: 30_000 });
const ahead = (page: Page) => page.waitForSelector('html[data-ahead]', { timeout: 30_000 });
async function open(url: string) {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(error instanceof Error ? error.message : String(error)));
  await page.setViewport({ width: 1280, height: 720 });
  await page.goto(url);
  await ready(page);
  await ahead(page);
  return { page, errors };
}
const text = (page: Page, selector: string) =>
  page.$eval(selector, element => element.textContent ?? '').catch(() => '');

for (const [name, url] of [
  ['http', () => siteUrl()],
  ['file', () => singleUrl],
] as const) {
  test(`the talk is walked by keys: ${name}`, async () => {
    const { page, errors } = await open(url());
    const seen: string[] = [];
    for (let last = ''; ; ) {
      await ready(page);
      const here = await at(page);
      if (here === last) break;
      last = here;
      seen.push(here);
      const claim = await text(page, 'section.present [data-frame="claim"]');
      expect(claim.length, here).toBeGreaterThan(5);
      expect(await page.$('section.present [data-failed]'), here).toBeNull();
      await page.keyboard.press('PageDown');
      await new Promise(resolve => setTimeout(resolve, 60));
    }
    expect(seen).toHaveLength(55);
    expect(errors).toEqual([]);
    await page.close();
  });

  test(`both windows, a panel, a tally and a reload: ${name}`, async () => {
    const { page, errors } = await open(`${url()}#/response/2`);
    const opening = new Promise<Page>(resolve =>
      browser.once('targetcreated', async target => resolve((await target.page()) as Page)),
    );
    await page.keyboard.press('s');
    const speaker = await opening;
    await ready(speaker);
    await ahead(speaker);
    await page.bringToFront();
    await page.click('#response-primary-month2');
    await page.keyboard.press('ArrowUp');
    const status = '#response-primary-month6 [data-live-status]';
    await expect.poll(() => text(page, status)).toContain('104/144');
    await expect
      .poll(() => text(speaker, '[data-current] [data-id="response-primary-month6"] [data-live-status]'))
      .toContain('104/144');
    await page.keyboard.press('Escape');
    for (let i = 0; i < 5; i++) await page.keyboard.press('PageDown');
    await expect.poll(() => at(page)).toBe('decision/1');
    await page.keyboard.press('2');
    await expect.poll(() => text(page, 'section.present [data-option="1"] [data-count]')).toBe('1');
    await page.reload();
    await ready(page);
    await ahead(page);
    expect(await at(page)).toBe('decision/1');
    await expect.poll(() => text(page, 'section.present [data-option="1"] [data-count]')).toBe('1');
    // The reloaded window hears its speaker again.
    await speaker.bringToFront();
    await speaker.keyboard.press('PageDown');
    await expect.poll(() => at(page), { timeout: 10_000 }).toBe('decision/2');
    expect(errors).toEqual([]);
    await speaker.close();
    await page.close();
  });
}
