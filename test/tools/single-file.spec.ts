import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, ready, SINGLE_FILE, SITE, singleUrl, siteUrl, test, walk } from '../support/deck';
import { STOPS } from '../support/stops';

test('the single file is walked over file:// with the network refused', async ({
  context,
  watched: { page, faults },
}) => {
  test.setTimeout(120_000);
  await context.setOffline(true);
  const asked: string[] = [];
  page.on('request', r => asked.push(r.url()));
  await page.goto(singleUrl);
  const seen: string[] = [];
  await walk(page, async where => {
    seen.push(where);
    const broken = await page.$$eval(
      'section.present img',
      images => images.filter(i => i.checkVisibility() && !(i as HTMLImageElement).naturalWidth).length,
    );
    expect(broken, where).toBe(0);
    expect(await page.locator('[data-failed]').count(), where).toBe(0);
  });
  expect(seen).toEqual(STOPS);
  expect(asked.filter(url => !url.startsWith('data:') && !url.startsWith(singleUrl))).toEqual([]);
  expect(faults).toEqual([]);
});

test('its print view draws every page', async ({ watched: { page } }) => {
  await page.goto(`${singleUrl}?view=print`);
  await ready(page);
  await expect(page.locator('section svg[role="img"][viewBox^="0 0 1"]')).not.toHaveCount(0);
  await expect(page.locator('figure[data-chart] svg')).toHaveCount(7);
  await expect(page.locator('figure[data-chart] canvas')).toHaveCount(0);
  await page.pdf({ preferCSSPageSize: true });
});

test('is one file, under 15 MB, with a policy', () => {
  const html = readFileSync(SINGLE_FILE, 'utf8');
  expect(html.length).toBeLessThan(15e6);
  expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)="(?!data:|https:\/\/doi)[^"]/);
  expect(html).toMatch(/<meta charset="utf-8"[^>]*><meta http-equiv="Content-Security-Policy"/);
  expect(html).toMatch(/script-src 'sha256-/);
});

test('the site has its policy, and no inline script or style', () => {
  const html = readFileSync(`${SITE}/index.html`, 'utf8');
  expect(html).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
  expect(html).not.toMatch(/<style|<script(?![^>]*(src=|application\/json))/);
});

test('a policy violation would be seen', async ({ page }) => {
  const seen: string[] = [];
  page.on('console', m => seen.push(m.text()));
  await page.goto(siteUrl());
  await ready(page);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.bad = 1';
    document.body.append(script);
  });
  await expect.poll(() => seen.join()).toMatch(/Content Security Policy/);
  expect(await page.evaluate(() => 'bad' in window)).toBe(false);
});

test('first slide: HTML, CSS, JS and fonts within 110 kB gzipped, before anything is fetched ahead', async ({
  watched: { page },
}) => {
  // What was loaded at the very moment the slide is ready: after it, the talk loads ahead.
  await page.addInitScript(() => {
    const note = () => {
      const names = performance.getEntriesByType('resource').map(entry => entry.name);
      if (document.documentElement.hasAttribute('data-ready')) Object.assign(window, { atReady: names });
      return document.documentElement.hasAttribute('data-ready');
    };
    const observer = new MutationObserver(() => note() && observer.disconnect());
    observer.observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
  });
  await page.goto(siteUrl());
  await ready(page);
  const loaded = [
    siteUrl(),
    ...(await page.evaluate(() => (window as unknown as { atReady: string[] }).atReady)),
  ];
  const sizes = loaded
    .filter(url => /\.(js|css|woff2)$|\/$/.test(url))
    .map(url => {
      const body = readFileSync(`${SITE}/${new URL(url).pathname.split('/case/')[1] || 'index.html'}`);
      return { url, bytes: url.endsWith('.woff2') ? body.length : gzipSync(body).length };
    });
  const total = sizes.reduce((sum, s) => sum + s.bytes, 0);
  expect(total, JSON.stringify(sizes)).toBeLessThan(110_000);
  expect(loaded.filter(url => url.endsWith('.jpg')).map(url => url.split('/').pop())).toEqual([
    'ct-baseline.cover.jpg',
  ]);
});

test('the paper view of the site keeps to its policy', async ({ watched: { page } }) => {
  await page.goto(`${siteUrl()}?view=print`);
  await ready(page);
  await expect(page.locator('section')).toHaveCount(37);
  const box = await page.pdf({ preferCSSPageSize: true });
  expect(box.length).toBeGreaterThan(50_000);
});

test('the browser’s own print command prints every slide, too', async ({ watched: { page } }) => {
  await page.goto(siteUrl());
  await ready(page);
  const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pdf.getPageCount()).toBe(37);
});

test('once the first slide is up, the talk needs no server', async ({ context, watched: { page } }) => {
  await page.goto(siteUrl());
  await ready(page);
  await page.waitForSelector('html[data-ahead]', { state: 'attached' });
  await context.setOffline(true);
  await walk(page, async where => {
    expect(await page.locator('section.present [data-failed]').count(), where).toBe(0);
    const missing = await page.$$eval(
      'section.present img',
      images => images.filter(i => i.checkVisibility() && !(i as HTMLImageElement).naturalWidth).length,
    );
    expect(missing, where).toBe(0);
  });
});
