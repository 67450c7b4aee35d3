// What may fail on stage, injected: it ends in a clear message or in the same slide, never in a blank screen.
import type { Page } from '@playwright/test';
import { ahead, at, expect, ready, siteUrl, test } from '../support/deck';

const base = test.extend<{ errors: string[] }>({
  errors: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', error => errors.push(error.message));
    await use(errors);
    // Whatever failed, nothing was thrown past the talk.
    expect(errors).toEqual([]);
  },
});

async function open(page: Page, stop = '') {
  await page.goto(`${siteUrl()}${stop && `#/${stop}`}`);
  await ready(page);
}
/** A figure's own face says why it is not there. */
async function says(page: Page, id: string, reason: RegExp) {
  const face = page.locator(`#${id}`);
  await expect
    .poll(() => face.evaluate(figure => getComputedStyle(figure, '::after').content.replaceAll('\\', '')))
    .toMatch(reason);
}
/** The talk goes on: a step forward, and one back. */
async function goesOn(page: Page) {
  const here = await at(page);
  await page.keyboard.press('PageDown');
  await expect.poll(() => at(page)).not.toBe(here);
  await ready(page);
  await page.keyboard.press('PageUp');
  await expect.poll(() => at(page)).toBe(here);
  await expect(page.locator('section.present [data-frame="claim"]')).toBeVisible();
}

const VOLUMES = {
  'not a volume': Buffer.from('<html>Sign in to the hotel’s network</html>'),
  empty: Buffer.alloc(0),
  'cut off': Buffer.concat([Buffer.from('VOL1'), Buffer.from([200, 0, 0, 0]), Buffer.from('{"dims":[')]),
};
for (const [name, body] of Object.entries(VOLUMES)) {
  base(`a volume that is ${name}: its panels stay pictures, and say so`, async ({ page, errors: _ }) => {
    await page.route('**/ct-6-months.vol', route => route.fulfill({ body }));
    await open(page, 'response/2');
    await expect(page.getByText(/ct-6-months.*: its panels stay pictures/)).toBeVisible();
    await page.locator('#response-primary-month6').click();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator('#response-primary-month6 [data-live-layer]')).toHaveCount(0);
    await goesOn(page);
  });
}

base('a picture that is missing: its panel’s name and the reason', async ({ page, errors: _ }) => {
  await page.route('**/ct-2-months.response-primary.jpg', route => route.fulfill({ status: 404 }));
  await open(page, 'response/2');
  await says(
    page,
    'response-primary-month2',
    /ct-2-months: .*ct-2-months.response-primary.jpg could not be loaded/,
  );
  await goesOn(page);
});

base('fonts that are missing: another face, and the talk', async ({ page, errors: _ }) => {
  await page.route('**/*.woff2', route => route.abort());
  await open(page, 'molecular');
  await expect(page.locator('section.present')).toContainText('ALK is positive by two methods');
  await goesOn(page);
});

base(
  'what is said and drawn cannot be loaded: the slides are there, charts say why',
  async ({ page, errors: _ }) => {
    await page.route('**/_virtual_spoken*.js', route => route.abort());
    await open(page, 'molecular');
    await says(page, 'molecular-fish', /fish could not be drawn/);
    await expect(page.getByText(/Notes and charts could not be loaded; the slides go on/)).toBeVisible();
    await goesOn(page);
  },
);

const STORAGE = {
  blocked: () => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  },
  garbage: () => {
    sessionStorage.setItem('talk-id', '\u0000<script>');
    sessionStorage.setItem('talk-state', '{"state":{"slide":7,"step":"x","clock":null}}');
    localStorage.setItem(
      'talk:dead',
      '{"state":{"slide":"no-such","step":1e99},"cut":"rounds","savedAt":"then"}',
    );
    localStorage.setItem('deck-notes-px', 'large');
  },
};
for (const [name, spoil] of Object.entries(STORAGE)) {
  base(`storage that is ${name}: the talk begins, and goes on`, async ({ page, errors: _ }) => {
    await page.addInitScript(spoil);
    await open(page);
    expect(await at(page)).toBe('title');
    await goesOn(page);
    const opening = page.context().waitForEvent('page');
    await page.keyboard.press('s');
    const speaker = await opening;
    await ready(speaker);
    await expect(speaker.locator('[data-speaker-notes] p').first()).toBeVisible();
  });
}

base('a clock that jumps: time is not taken away', async ({ page, errors: _ }) => {
  await page.addInitScript(() => {
    const now = Date.now;
    Date.now = () => now() + (Number(document.documentElement.dataset.jump ?? 0) || 0);
  });
  await open(page);
  await page.keyboard.press('PageDown');
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opening;
  await ready(speaker);
  for (const window of [page, speaker])
    await window.evaluate(() => {
      document.documentElement.dataset.jump = '-7200000';
    });
  await page.keyboard.press('PageDown');
  await speaker.waitForTimeout(1500);
  const elapsed = speaker.locator('[data-clock] dd').first();
  await expect(elapsed).toHaveText(/^0:0\d$/);
});

const CANVAS = {
  'refuses to give a canvas': () => {
    HTMLCanvasElement.prototype.getContext = () => null;
  },
  'throws while it is drawn on': () => {
    CanvasRenderingContext2D.prototype.fillRect = () => {
      throw new Error('out of memory');
    };
    CanvasRenderingContext2D.prototype.save = () => {
      throw new Error('out of memory');
    };
    CanvasRenderingContext2D.prototype.putImageData = () => {
      throw new Error('out of memory');
    };
  },
};
for (const [name, spoil] of Object.entries(CANVAS)) {
  base(
    `a browser that ${name}: the reason in its place, and the talk goes on`,
    async ({ page, errors: _ }) => {
      await page.addInitScript(spoil);
      await open(page, 'molecular');
      await says(page, 'molecular-fish', /could not be drawn: (the browser refuses a canvas|out of memory)/);
      await goesOn(page);
      await page.goto(`${siteUrl()}#/response/2`);
      await ready(page);
      await ahead(page);
      const panel = page.locator('#response-primary-month6');
      await panel.click();
      await page.keyboard.press('ArrowUp');
      await expect(panel.locator('img')).toBeVisible();
      await goesOn(page);
    },
  );
}

for (const hostile of [
  '#/no-such-slide/2',
  '#/response/99',
  '#/<img src=x onerror=alert(1)>',
  '#/__proto__',
  `#/${'a'.repeat(5000)}`,
  '?cut=__proto__&theme=<script>&view=javascript:alert(1)&paper=%00&preflight=%F0%9F%92%A9',
  '?mark=../../etc/passwd',
]) {
  base(`the address ${hostile.slice(0, 60)}: a slide that there is`, async ({ page, errors: _ }) => {
    await page.goto(siteUrl() + hostile);
    await ready(page);
    await page.keyboard.press('Escape');
    await expect(page.locator('section.present [data-frame="claim"]')).toBeVisible();
    await page.keyboard.press('PageDown');
    await ready(page);
    expect(await page.evaluate(() => document.querySelectorAll('img[src="x"]').length)).toBe(0);
  });
}

base(
  'the speaker window killed, and the audience killed: each tells, and a new one is found',
  async ({ page, errors: _ }) => {
    await open(page, 'imaging');
    const opening = page.context().waitForEvent('page');
    await page.keyboard.press('s');
    const speaker = await opening;
    await ready(speaker);
    await page.close();
    await expect(speaker.getByText('The talk’s window does not answer: is it still open?')).toBeVisible({
      timeout: 8000,
    });
    // Its keys do nothing, and throw nothing.
    await speaker.keyboard.press('PageDown');
    const again = await speaker.context().newPage();
    await again.goto(siteUrl());
    await ready(again);
    await expect(again.getByText(/Resume at slide/)).toHaveCount(0);
  },
);
