import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { ahead, at, expect, ready, singleUrl, siteUrl, test, watch } from '../support/deck';

async function open(page: Page, stop: string, url = siteUrl()) {
  await page.goto(`${url}#/${stop}`);
  await ready(page);
  await ahead(page);
}
const reading = (window: Page, root = 'section.present') => window.locator(`${root} [data-reading]`);
const now = (window: Page, root = 'section.present') =>
  window
    .locator(`${root} figure[data-visit][data-now]`)
    .evaluateAll(all => [...new Set(all.map(f => (f as HTMLElement).dataset.visit))]);

test.describe('a chart takes the keys and gives them back', () => {
  test('Enter takes them, arrows walk, Escape ends it; the talk stays where it is', async ({
    watched: { page },
  }) => {
    await open(page, 'molecular');
    await page.locator('section.present [data-plot]').focus();
    await page.keyboard.press('Enter');
    await expect(reading(page)).toContainText('rearrangement-positive cells: 76.0 %');
    await expect(reading(page)).toContainText('stated: CP');
    await page.keyboard.press('ArrowRight');
    await expect(reading(page)).toContainText('cut-off: 15 %');
    await expect(reading(page)).toContainText('not from the report: FISH criterion, PMC6720438');
    // Nothing beyond the last, and no step of the talk.
    await page.keyboard.press('ArrowRight');
    await expect(reading(page)).toContainText('cut-off: 15 %');
    expect(await at(page)).toBe('molecular');
    expect(await violations(page, 'section.present')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(reading(page)).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => at(page)).toBe('first-line');
  });
  test('a page key is the talk’s, always', async ({ watched: { page } }) => {
    await open(page, 'dissociation/2');
    await page.locator('section.present [data-plot]').focus();
    await page.keyboard.press('Enter');
    await expect(reading(page)).toHaveCount(1);
    await page.keyboard.press('PageDown');
    await expect.poll(() => at(page)).toBe('decision');
    await page.keyboard.press('PageUp');
    await expect.poll(() => at(page)).toBe('dissociation/2');
    await expect(reading(page)).toHaveCount(0);
  });
  test('ten seconds without a key give them back', async ({ watched: { page } }) => {
    await page.clock.install();
    await open(page, 'dissociation/2');
    await page.locator('section.present [data-plot]').focus();
    await page.keyboard.press('Enter');
    await expect(reading(page)).toHaveCount(1);
    await page.clock.fastForward(10_100);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => at(page)).toBe('dissociation/1');
  });
});

test('only what the step shows can be read', async ({ watched: { page } }) => {
  await open(page, 'dissociation');
  await page.locator('section.present [data-plot]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await expect(reading(page)).toContainText('cT2b: 40 to 50 mm');
  await expect(reading(page)).toContainText(/inferred: size rule for T.*edition assumed.*from Abs/);
});

test('the pointer over a point shows it, and leaves no trace', async ({ watched: { page } }) => {
  await open(page, 'course/3');
  const box = await page.locator('#course-swimmer').boundingBox();
  if (!box) throw new Error('no chart');
  await page.mouse.move(box.x + 184, box.y + 216);
  await expect(reading(page)).toContainText('Alectinib: 6 months');
  await page.mouse.move(box.x + 184, box.y + 460);
  await expect(reading(page)).toHaveCount(0);
});

for (const [name, url] of [
  ['http', () => siteUrl()],
  ['file', () => singleUrl],
] as const) {
  test(`a point and its CT move together, both ways, in both windows: ${name}`, async ({
    watched: { page, faults },
  }) => {
    await open(page, 'response/2', url());
    const opening = page.context().waitForEvent('page');
    await page.keyboard.press('s');
    const speaker = await opening;
    const watched = await watch(speaker);
    await ready(speaker);
    await expect(speaker.locator('[data-current] section')).toHaveAttribute('data-step', '2');
    expect(await now(page)).toEqual(['month6']);

    // A click on the 2-month CT: its point is read in both windows.
    await page.locator('#response-node-month2').click();
    await expect(reading(page)).toContainText('Nodes at 2 months: smaller');
    await expect.poll(() => now(page)).toEqual(['month2']);
    await expect(reading(speaker, '[data-current]')).toContainText('Nodes at 2 months: smaller');
    await expect.poll(() => now(speaker, '[data-current]')).toEqual(['month2']);

    // A click on a point in the speaker's picture, and a walk from there.
    const chart = await speaker.locator('[data-current] [data-id="response-size"]').boundingBox();
    if (!chart) throw new Error('no chart in the picture');
    const scale = chart.width / 1280;
    await speaker.mouse.click(chart.x + 213 * scale, chart.y + 60 * scale);
    await expect(reading(page)).toContainText('Primary before treatment, cT2b: 40 to 50 mm');
    await expect.poll(() => now(page)).toEqual(['baseline']);
    await speaker.keyboard.press('End');
    await expect(reading(page)).toContainText('Nodes at 6 months: still shrinking');
    await expect.poll(() => now(page)).toEqual(['month6']);
    await speaker.keyboard.press('Escape');
    await expect(reading(page)).toHaveCount(0);
    expect(await at(page)).toBe('response/2');
    faults.push(...watched.faults);
  });
}

test('a reload keeps what is read', async ({ watched: { page } }) => {
  await open(page, 'response/2');
  await page.locator('#response-primary-month2').click();
  await expect(reading(page)).toContainText('Primary at 2 months');
  await page.reload();
  await expect(reading(page)).toContainText('Primary at 2 months');
});

test('a click beside the points takes no keys, and ends what is read', async ({ watched: { page } }) => {
  await open(page, 'dissociation/1');
  const box = await page.locator('#dissociation-size').boundingBox();
  if (!box) throw new Error('no chart');
  await page.mouse.click(box.x + 900, box.y + 60);
  await expect(reading(page)).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => at(page)).toBe('dissociation/2');
});

test('what a CT opened is closed by Escape, by the CT again, by a click elsewhere, by the overview', async ({
  watched: { page },
}) => {
  await open(page, 'response/2');
  const ct = page.locator('#response-primary-month2');
  const ways: (() => Promise<void>)[] = [
    () => page.keyboard.press('Escape').then(() => page.keyboard.press('Escape')),
    () => ct.click(),
    () => page.mouse.click(640, 90),
    () => page.keyboard.press('o').then(() => page.keyboard.press('o')),
  ];
  for (const close of ways) {
    await ct.click();
    await expect(reading(page)).toContainText('Primary at 2 months');
    await close();
    await expect(reading(page)).toHaveCount(0);
    expect(await at(page)).toBe('response/2');
  }
});
