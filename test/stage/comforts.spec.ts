import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { ahead, at, expect, ready, siteUrl, test, watch } from '../support/deck';

async function open(page: Page, stop = '', query = '') {
  await page.goto(`${siteUrl()}${query}${stop && `#/${stop}`}`);
  await ready(page);
  await ahead(page);
}
async function openSpeaker(page: Page): Promise<Page> {
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opening;
  await ready(speaker);
  return speaker;
}

test('c checks the room, with a pattern for the projector, and never stands between a clicker and the talk', async ({
  watched: { page },
}) => {
  await open(page);
  await expect(page.getByText('c: check screen and windows')).toBeVisible();
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Before the talk' });
  for (const [name, state, says] of [
    ['Full screen', 'look', 'press f'],
    ['Screen', 'sound', '1280 × 720 px, 16:9: the slide fills it'],
    ['Speaker window', 'look', 'press s'],
    ['Talk', 'sound', 'rounds cut, 27 slides, 35 minutes'],
    ['Presenter', 'look', 'Presenter’s name, Institution'],
    ['Images', 'sound', 'all synthetic'],
    ['Network', 'sound', 'no longer needed'],
    ['Reload', 'sound', 'finds its slide'],
  ] as const) {
    const row = dialog.getByRole('row', { name: new RegExp(`^${name} `) });
    await expect(row).toHaveAttribute('data-check', state);
    await expect(row).toContainText(says);
  }
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Test pattern' }).click();
  const pattern = page.getByRole('dialog', { name: 'Test pattern' });
  await expect(pattern).toBeVisible();
  expect(await violations(page)).toEqual([]);
  // Any key ends it, and is no step of the talk.
  await page.keyboard.press('PageDown');
  await expect(pattern).toHaveCount(0);
  expect(await at(page)).toBe('title');
  await page.keyboard.press('PageDown');
  await expect.poll(() => at(page)).toBe('disclosure');
  await expect(page.getByText('c: check screen and windows')).toHaveCount(0);
});

test('?preflight opens with it', async ({ watched: { page } }) => {
  await page.goto(`${siteUrl()}?preflight`);
  await expect(page.getByRole('dialog', { name: 'Before the talk' })).toBeVisible();
});

test('z enlarges where the pointer is, sharply, in both windows’ eyes, and ends with the step', async ({
  watched: { page, faults },
}) => {
  await open(page, 'dissociation/1');
  const canvas = page.locator('section.present canvas').first();
  const width = () => canvas.evaluate(c => (c as HTMLCanvasElement).width);
  const before = await width();
  const speaker = await openSpeaker(page);
  const watched = await watch(speaker);
  await page.bringToFront();
  const mark = page.locator('section.present [data-frame="claim"]');
  const place = await mark.boundingBox();
  if (!place) throw new Error('no claim');
  await page.mouse.move(place.x + 10, place.y + 10);
  await page.keyboard.press('z');
  await expect.poll(async () => (await mark.boundingBox())?.width).toBeCloseTo(place.width * 2, 0);
  const after = await mark.boundingBox();
  // Ten px from its corner before, twenty now: the place under the pointer stays.
  expect(after?.x).toBeCloseTo(place.x - 10, 0);
  expect(after?.y).toBeCloseTo(place.y - 10, 0);
  await expect.poll(width).toBeCloseTo(before * 2, -1);
  await expect(speaker.locator('[data-current] [data-zoom]')).toHaveCount(1);
  await page.keyboard.press('z');
  await expect.poll(async () => (await mark.boundingBox())?.width).toBeCloseTo(place.width, 0);
  // Another window size, as when the projector comes on: the same place, enlarged.
  await page.mouse.move(place.x + 10, place.y + 10);
  await page.keyboard.press('z');
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect.poll(async () => (await mark.boundingBox())?.width).toBeCloseTo(place.width * 2 * 0.8, 0);
  const resized = await mark.boundingBox();
  // 0.8 as large, under 96 px of black.
  expect(resized?.x).toBeCloseTo((place.x - 10) * 0.8, 0);
  expect(resized?.y).toBeCloseTo(96 + (place.y - 10) * 0.8, 0);
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.keyboard.press('o');
  await expect(page.locator('.reveal')).toHaveCSS('transform', 'none');
  await page.keyboard.press('o');
  // Alt and a click is no click on a panel.
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect.poll(() => at(page)).toBe('response/2');
  await page.locator('#response-primary-month2').click({ modifiers: ['Alt'] });
  await expect(page.locator('.reveal')).toHaveCSS('transform', /matrix\(2/);
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => at(page)).toBe('response/1');
  await expect(page.locator('.reveal')).toHaveCSS('transform', 'none');
  faults.push(...watched.faults);
});

test('the screen stays on, also after another tab was in front', async ({ watched: { page } }) => {
  await page.addInitScript(() => {
    const locks = { asked: 0, release: () => {} };
    Object.assign(window, { locks });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          locks.asked++;
          const lock = new EventTarget();
          locks.release = () => lock.dispatchEvent(new Event('release'));
          return lock;
        },
      },
    });
  });
  await open(page);
  const asked = () => page.evaluate(() => (window as unknown as { locks: { asked: number } }).locks.asked);
  await expect.poll(asked).toBe(1);
  await page.evaluate(() => {
    (window as unknown as { locks: { release(): void } }).locks.release();
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(asked).toBe(2);
});

test('a pointer that nobody moves is hidden', async ({ watched: { page } }) => {
  await open(page);
  await page.mouse.move(300, 300);
  await expect(page.locator('body')).not.toHaveCSS('cursor', 'none');
  await expect(page.locator('body')).toHaveCSS('cursor', 'none', { timeout: 6000 });
  await page.mouse.move(310, 300);
  await expect(page.locator('body')).not.toHaveCSS('cursor', 'none');
});

test('notes are set larger and smaller, and stay so; the pace is told', async ({ watched: { page } }) => {
  await open(page, 'imaging');
  const speaker = await openSpeaker(page);
  const notes = speaker.locator('[data-speaker-notes]');
  const size = async () => Number.parseFloat(await notes.evaluate(e => (e as HTMLElement).style.fontSize));
  const before = await size();
  await speaker.keyboard.press('+');
  await speaker.keyboard.press('+');
  await expect.poll(size).toBe(before + 4);
  await speaker.keyboard.press('-');
  await expect.poll(size).toBe(before + 2);
  await speaker.reload();
  await ready(speaker);
  await expect.poll(size).toBe(before + 2);
  await speaker.keyboard.press('PageDown');
  await expect(speaker.locator('[data-clock] div').last()).toHaveText(/^ahead\d+:\d\d$/);
});

test('a rehearsal ends with planned and spoken time', async ({ watched: { page } }) => {
  await open(page, '', '?rehearse&cut=conference');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('End');
  await expect.poll(() => at(page)).toBe('take-home');
  await page.keyboard.press('PageDown');
  const dialog = page.getByRole('dialog', { name: 'Rehearsal' });
  await expect(dialog.getByRole('row')).toHaveCount(14);
  await expect(dialog.getByRole('row').last()).toHaveText(/^in all7:000:0\d−[67]:[05]\d$/);
  expect(await violations(page)).toEqual([]);
});

for (const theme of ['dark', 'light']) {
  test(`axe finds nothing in the overview, and Tab reaches only the present slide: ${theme}`, async ({
    watched: { page },
  }) => {
    await open(page, 'response/2', `?theme=${theme}`);
    await page.keyboard.press('o');
    await expect(page.locator('.reveal.overview')).toHaveCount(1);
    await expect(page.locator('section:not(.present) a[href]').first()).toHaveAttribute('tabindex', '-1');
    await ready(page);
    // The page's h1 is the title's, which reveal.js hides from readers while another slide is present.
    const found = await violations(page);
    expect(found.filter(line => !line.startsWith('page-has-heading-one'))).toEqual([]);
    await page.keyboard.press('o');
    await expect(page.locator('#disclosure a[href]').first()).not.toHaveAttribute('tabindex');
  });
}
