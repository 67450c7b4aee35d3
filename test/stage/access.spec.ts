// For everyone: any width, any size of text, any colours, without a mouse, a finger for a clicker, an old browser.
import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { CLAIMS } from '../support/claims';
import { ahead, at, test as base, expect, ready, singleUrl, siteUrl, test } from '../support/deck';

/** What sticks out of the page to the right, but for what is scrolled within its own box. */
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('a phone held upright', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test('reads the slides one under the other, and turned it shows the same slide', async ({
    watched: { page },
  }) => {
    await page.goto(siteUrl());
    await ready(page);
    const claims = page.locator('section [data-frame="claim"]');
    await expect(claims).toHaveCount(CLAIMS.length);
    expect(await tooWide(page)).toBe(0);
    const sizes = await page
      .locator('section > div > div[data-part] :is(p, dd, li, td)')
      .evaluateAll(all => all.map(e => Number.parseFloat(getComputedStyle(e).fontSize)));
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    // Every panel's label, as large as a footnote.
    const labels = await page.locator('[data-provenance]:visible').evaluateAll(all =>
      all.map(e => {
        const zoom = Number(e.closest('figure')?.style.zoom || 1);
        return Number.parseFloat(getComputedStyle(e).fontSize) * zoom;
      }),
    );
    expect(labels.length).toBeGreaterThan(15);
    expect(Math.min(...labels)).toBeGreaterThanOrEqual(12);
    await page.locator('#surgery').scrollIntoViewIfNeeded();
    await page.locator('#surgery').evaluate(section => section.scrollIntoView());
    await expect.poll(() => at(page)).toBe('surgery');
    await page.setViewportSize({ width: 844, height: 390 });
    await expect(page.locator('#surgery.present')).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByText('Held sideways, the phone shows slides')).toBeAttached();
    await expect(page.locator('#surgery')).toBeInViewport();
    // What goes on beyond the page says so, and has its numbers at hand.
    const fish = page.locator('#molecular');
    await expect(fish.locator('figure[data-chart]').locator('..')).toHaveAttribute('data-wide', '');
    await expect(fish.locator('details[open]')).toContainText('76.0 %');
    await expect(page.locator('#decision')).toContainText('What would you do now?');
  });
});

for (const theme of ['dark', 'light']) {
  test(`the reading page at 200 %: all in its width, charts’ numbers and notes at hand, axe finds nothing: ${theme}`, async ({
    watched: { page },
  }) => {
    await page.setViewportSize({ width: 640, height: 360 });
    await page.goto(`${siteUrl()}?view=read&theme=${theme}#/dissociation`);
    await ready(page);
    expect(await tooWide(page)).toBe(0);
    await expect(page.locator('#dissociation')).toBeInViewport();
    const slide = page.locator('#dissociation');
    if (!(await slide.getByRole('table').isVisible())) await slide.getByText('The chart’s numbers').click();
    await expect(slide.getByRole('table')).toContainText('40 to 50 mm');
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect(slide).toBeInViewport();
    await expect.poll(() => at(page)).toBe('dissociation');
    // On a page wide enough no figure is cut.
    expect(await page.locator('[data-wide]').count()).toBe(0);
    expect(await tooWide(page)).toBe(0);
    await slide.getByText('What is said').click();
    await expect(slide.locator('details[open] p').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('a opens the reading page at the slide, beside the talk', async ({ context, watched: { page } }) => {
  await page.goto(`${siteUrl()}#/surgery`);
  await ready(page);
  const opening = context.waitForEvent('page');
  await page.keyboard.press('a');
  const reading = await opening;
  await ready(reading);
  await expect(reading.locator('#surgery')).toBeInViewport();
  expect(await at(page)).toBe('surgery');
});

test('a swipe is a step, as a clicker’s key is', async ({ browser }) => {
  const page = await browser.newPage({ hasTouch: true, viewport: { width: 1024, height: 768 } });
  await page.goto(`${siteUrl()}#/patient`);
  await ready(page);
  const session = await page.context().newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x ? [{ x, y: 300 }] : [] });
    await touch('touchStart', from);
    for (const part of [0.3, 0.6, 1]) await touch('touchMove', from + (to - from) * part);
    await touch('touchEnd');
  };
  await swipe(800, 300);
  await expect.poll(() => at(page)).toBe('imaging');
  await swipe(300, 800);
  await expect.poll(() => at(page)).toBe('patient');
  await page.close();
});

test('the user’s own colours: words take them, charts and images keep what their colours say', async ({
  watched: { page },
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`${siteUrl()}#/dissociation/1`);
  await ready(page);
  const look = (selector: string) =>
    page.locator(`section.present ${selector}`).evaluate(e => {
      const { backgroundColor, color, forcedColorAdjust } = getComputedStyle(e) as CSSStyleDeclaration & {
        forcedColorAdjust: string;
      };
      return { backgroundColor, color, forcedColorAdjust };
    });
  expect((await look('[data-frame="claim"]')).forcedColorAdjust).toBe('auto');
  // The canvas is drawn for the ground that it has.
  expect(await look('figure[data-chart]')).toMatchObject({
    forcedColorAdjust: 'none',
    backgroundColor: 'rgb(11, 12, 14)',
  });
});

test('nothing moves by itself, for anybody', async ({ watched: { page } }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${siteUrl()}#/decision`);
  await ready(page);
  for (const key of ['PageDown', 'PageDown', 'z', 'o', 'o']) {
    await page.keyboard.press(key);
    const running = () =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 1)
        .map(a => (a.effect as KeyframeEffect).target?.className);
    expect(await page.evaluate(running)).toEqual([]);
  }
});

test('Escape brings the whole slide back: from zoom, black, a table, the overview', async ({
  watched: { page },
}) => {
  await page.goto(`${siteUrl()}#/dissociation/1`);
  await ready(page);
  await ahead(page);
  const claim = page.locator('section.present [data-frame="claim"]');
  const place = await claim.boundingBox();
  await page.mouse.move(300, 300);
  await page.keyboard.press('z');
  await expect.poll(async () => (await claim.boundingBox())?.width).not.toBe(place?.width);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await claim.boundingBox())?.width).toBe(place?.width);
  await page.keyboard.press('b');
  await expect(page.locator('[data-to="black"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-to="black"]')).toHaveCount(0);
  await page.keyboard.press('d');
  await expect(page.locator('section.present [data-table]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('section.present [data-table]')).toBeHidden();
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  expect(await at(page)).toBe('dissociation/1');
});

test('a sheet is closed by the key that opened it', async ({ watched: { page } }) => {
  await page.goto(`${siteUrl()}#/staging`);
  await ready(page);
  await ahead(page);
  for (const key of ['c', '?', 'i']) {
    await page.keyboard.press(key);
    await expect(page.locator('dialog[open]')).toHaveCount(1);
    // Another's key is not the talk's while a sheet lies over it.
    await page.keyboard.press('b');
    await page.keyboard.press(key);
    await expect(page.locator('dialog')).toHaveCount(0);
  }
  await expect(page.locator('[data-to="black"]')).toHaveCount(0);
});

base.describe('without JavaScript', () => {
  base.use({ javaScriptEnabled: false });
  base('the slides are a page, with the charts’ numbers, and say what is missing', async ({ page }) => {
    await page.goto(siteUrl());
    await expect(page.getByRole('status')).toContainText('need JavaScript: allow it');
    const claims = page.locator('section > [data-frame="claim"]');
    await expect(claims).toHaveCount(CLAIMS.length);
    for (const claim of await claims.all()) await expect(claim).toBeVisible();
    await expect(page.locator('#dissociation [data-table]')).toContainText('smaller still');
    await expect(page.locator('#molecular [data-table]')).toBeVisible();
    await expect(page.locator('#surgery')).toContainText('Left upper lobectomy', { ignoreCase: true });
  });
});

for (const url of [siteUrl, () => singleUrl]) {
  base(
    `a browser that is too old says so, with the slides below: ${url === siteUrl ? 'site' : 'file'}`,
    async ({ page }) => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(window, 'DecompressionStream');
      });
      await page.goto(url());
      await expect(page.getByRole('alert')).toContainText('too old for the talk: Chrome or Edge 110');
    },
  );
}

base('scripts that do not come: the reason, and the slides as a page', async ({ page }) => {
  await page.route('**/index-*.js', route => route.fulfill({ status: 404 }));
  await page.goto(siteUrl());
  await expect(page.getByRole('alert')).toContainText(/could not start \(.*\.js\): load it again/);
  await expect(page.locator('section [data-frame="claim"]')).toHaveCount(CLAIMS.length);
  await expect(page.locator('#take-home')).toBeVisible();
});

base('a page that is damaged: the reason, and the slides as a page', async ({ page }) => {
  await page.route(siteUrl(), async route => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('data-json="course"', '') });
  });
  await page.goto(siteUrl());
  await expect(page.getByRole('alert')).toContainText('could not start (The page holds no "course" data');
  await expect(page.locator('#take-home')).toBeVisible();
});
