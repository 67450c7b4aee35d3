import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { at, expect, ready, singleUrl, siteUrl, test, watch } from '../support/deck';

/** Opens the speaker window by its key. */
async function openSpeaker(page: Page, faults: string[]) {
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opening;
  const watched = await watch(speaker);
  await ready(speaker);
  return { speaker, done: () => faults.push(...watched.faults) };
}

const claimOf = (window: Page, box: string) => window.locator(`[${box}]`).getAttribute('aria-label');

for (const [name, url] of [
  ['http', () => siteUrl()],
  ['file', () => singleUrl],
] as const) {
  test.describe(`two windows over ${name}`, () => {
    test('stay in step both ways', async ({ watched: { page, faults } }) => {
      await page.goto(`${url()}#/first-line`);
      await ready(page);
      const { speaker, done } = await openSpeaker(page, faults);
      for (let i = 0; i < 5; i++) await page.keyboard.press('PageDown');
      await expect.poll(() => at(page)).toBe('response/2');
      await expect.poll(() => claimOf(speaker, 'data-current')).toMatch(/^Month 6/);
      await expect.poll(() => claimOf(speaker, 'data-next')).toMatch(/^Before alectinib: a size only/);
      await expect(speaker.locator('[data-speaker-notes]')).toContainText('Three CT time points');
      await expect(speaker.locator('[data-current] section')).toHaveAttribute('data-step', '2');

      await speaker.keyboard.press('PageUp');
      await expect.poll(() => at(page)).toBe('response/1');
      await expect.poll(() => claimOf(speaker, 'data-current')).toMatch(/^Month 2/);
      await speaker.keyboard.press('End');
      await expect.poll(() => at(page)).toBe('references');
      await expect(speaker.locator('[data-current]')).toHaveAttribute('aria-label', /References/);
      done();
    });

    test('find each other after a reload of either, and after closing and reopening', async ({
      watched: { page, faults },
    }) => {
      await page.goto(url());
      await ready(page);
      let { speaker, done } = await openSpeaker(page, faults);
      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageDown');
      await speaker.reload();
      await expect.poll(() => claimOf(speaker, 'data-current')).toMatch(/^One site outgrows/);
      await page.reload();
      await ready(page);
      await expect.poll(() => at(page)).toBe('question');
      // The speaker window says hello once a second: then the reloaded talk knows it again.
      await page.waitForTimeout(1500);
      await speaker.keyboard.press('PageDown');
      await expect.poll(() => at(page)).toBe('background');
      await page.keyboard.press('PageDown');
      await expect.poll(() => claimOf(speaker, 'data-current')).toMatch(/^A long cough/);
      done();
      await speaker.close();
      ({ speaker, done } = await openSpeaker(page, faults));
      await expect.poll(() => claimOf(speaker, 'data-current')).toMatch(/^A long cough/);
      await speaker.keyboard.press(' ');
      await expect.poll(() => at(page)).toBe('imaging');
      done();
    });

    test('count hands together, by key and by click', async ({ watched: { page, faults } }) => {
      await page.goto(`${url()}#/decision/1`);
      await ready(page);
      const { speaker, done } = await openSpeaker(page, faults);
      const count = (window: Page, root: string, option: number) =>
        window.locator(`${root} [data-option="${option}"] [data-count]`);
      await page.keyboard.press('2');
      await page.keyboard.press('2');
      await expect(count(speaker, '[data-current]', 1)).toHaveText('2');
      await speaker.keyboard.press('5');
      await expect(count(page, 'section.present', 4)).toHaveText('1');
      await speaker.keyboard.press('Shift+Digit2');
      await expect(count(page, 'section.present', 1)).toHaveText('1');
      await page.locator('section.present [data-hand="3"]').click();
      await expect(count(speaker, '[data-current]', 3)).toHaveText('1');
      const row = await speaker.locator('[data-current] [data-option="0"]').boundingBox();
      if (!row) throw new Error('no row');
      await speaker.mouse.click(row.x + 40, row.y + row.height / 2);
      await expect(count(page, 'section.present', 0)).toHaveText('1');
      // A reload keeps the count.
      await page.reload();
      await ready(page);
      await expect(count(page, 'section.present', 3)).toHaveText('1');
      done();
    });
  });
}

test('clock, elapsed and left in the cut', async ({ watched: { page, faults } }) => {
  await page.goto(`${siteUrl()}?cut=conference`);
  await ready(page);
  const { speaker, done } = await openSpeaker(page, faults);
  await expect(speaker.locator('[data-clock] dd').first()).toHaveText('0:00');
  await page.keyboard.press('PageDown');
  await expect(speaker.locator('[data-clock] dd').first()).toHaveText(/0:0[1-9]/, { timeout: 5000 });
  await expect(speaker.locator('[data-clock] dd').nth(1)).toHaveText(/^6:5\d$/);
  await expect(speaker.locator('[data-clock] dd').nth(3)).toHaveText('2 / 12');
  done();
});

test('a laptop that slept: the clock has the room’s time, and both windows go on', async ({
  context,
  watched: { page, faults },
}) => {
  await context.clock.install();
  await page.goto(siteUrl());
  await ready(page);
  const { speaker, done } = await openSpeaker(page, faults);
  await page.keyboard.press('PageDown');
  await expect.poll(() => at(page)).toBe('disclosure');
  // Timers that were due fire once, as after a lid was closed.
  await context.clock.fastForward('10:00');
  await expect(speaker.locator('[data-clock] dd').first()).toHaveText(/^10:[0-3]\d$/);
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => at(page)).toBe('question');
  await expect(speaker.locator('[data-clock] dd').nth(3)).toHaveText('3 / 27');
  done();
});

test('laser and blank screen are the room’s, whichever window they come from', async ({
  watched: { page, faults },
}) => {
  await page.goto(siteUrl());
  await ready(page);
  const { speaker, done } = await openSpeaker(page, faults);
  await speaker.keyboard.press('b');
  await expect(page.locator('[data-to="black"]')).toBeVisible();
  await speaker.keyboard.press('b');
  await expect(page.locator('[data-to="black"]')).toBeHidden();
  await speaker.keyboard.press('l');
  const box = await speaker.locator('[data-current]').boundingBox();
  if (!box) throw new Error('no preview');
  await speaker.mouse.move(box.x + box.width / 2, box.y + box.height / 4);
  await expect(page.locator('[data-laser]')).toBeVisible();
  const dot = await page.locator('[data-laser]').boundingBox();
  expect(Math.abs((dot?.x ?? 0) + 11 - 640)).toBeLessThan(6);
  expect(Math.abs((dot?.y ?? 0) + 11 - 180)).toBeLessThan(6);
  done();
});

test('a page that is not this talk’s is not heard', async ({ watched: { page } }) => {
  await page.goto(siteUrl());
  await ready(page);
  await page.evaluate(() => {
    for (const talk of ['', 'guess', '*']) {
      window.postMessage({ talk, type: 'wish', wish: { do: 'last' } }, '*');
    }
    window.postMessage('wish', '*');
    window.postMessage(null, '*');
  });
  await page.waitForTimeout(100);
  expect(await at(page)).toBe('title');
});

test('the speaker window on its own says where it is opened', async ({ watched: { page } }) => {
  await page.goto(`${siteUrl()}?speaker`);
  await expect(page.getByText('open it from the talk with the key s')).toBeVisible();
});

test('axe finds nothing in the speaker window, the help sheet, the go-to list and the facts', async ({
  watched: { page, faults },
}) => {
  await page.goto(`${siteUrl()}#/response/2`);
  await ready(page);
  const { speaker, done } = await openSpeaker(page, faults);
  expect(await violations(speaker)).toEqual([]);
  for (const key of ['?', 'g', 'i']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
  done();
});
