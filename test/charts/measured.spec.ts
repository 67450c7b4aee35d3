import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { collisions, recordCanvasText, takeCanvasText } from '../support/canvas-text';
import { ahead, at, expect, measuredUrl, ready, test } from '../support/deck';

async function open(page: Page, stop: string) {
  await page.goto(`${measuredUrl}#/${stop}`);
  await page.reload();
  await ready(page);
  await ahead(page);
}

test('every size chart is measured, its words stand apart, inside and large enough', async ({
  watched: { page },
}) => {
  await recordCanvasText(page);
  const faults: string[] = [];
  for (const stop of [
    'response',
    'response/1',
    'response/2',
    'dissociation',
    'dissociation/1',
    'dissociation/2',
    'spider',
    'resection',
  ]) {
    await open(page, stop);
    const chart = page.locator('section.present figure[data-chart]');
    expect(await chart.getAttribute('data-mode')).toBe('measured');
    const { width = 0, height = 0 } = (await chart.locator('[data-plot]').boundingBox()) ?? {};
    const written = await takeCanvasText(page);
    expect(written.length, stop).toBeGreaterThan(4);
    for (const fault of collisions(written, width, height)) faults.push(`${stop}: ${fault}`);
    for (const fault of await violations(page, 'section.present')) faults.push(`${stop}: ${fault}`);
  }
  expect(faults).toEqual([]);
});

test('the table lists visit by visit the sizes, the sum, both changes and the response', async ({
  watched: { page },
}) => {
  await open(page, 'dissociation/2');
  await page.keyboard.press('d');
  const rows = await page
    .locator('section.present [data-table] tr')
    .evaluateAll(all => all.map(row => [...row.children].map(cell => cell.textContent)));
  expect(rows).toEqual([
    ['Own measurements', 'month −0.5', 'month 2', 'month 4', 'month 6', 'specimen'],
    ['primary, longest diameter', '46 mm§', '27 mm§', '29 mm§', '45 mm§', '52 mm§'],
    ['right hilar, short axis', '19 mm§', '12.5 mm§', '10 mm§', '8 mm§', ''],
    ['left subclavian, short axis', '17 mm§', '11 mm§', 'not measured', 'too small: 5 mm§', ''],
    ['mediastinal, non-target', '13 mm§', 'present§', 'present§', 'present§', ''],
    ['Sum of targets', '82 mm*§', '50.5 mm*§', 'not evaluable*§', '58 mm*§', ''],
    ['From baseline', '', '−38.4 %*§', 'not evaluable*§', '−29.3 %*§', ''],
    ['From nadir', '', '−38.4 %*§', 'not evaluable*§', '+14.9 %*§', ''],
    ['RECIST 1.1', '', 'response PR*§', 'response NE*§', 'response SD*§', ''],
  ]);
});

for (const stop of ['response/2', 'dissociation/2', 'spider', 'resection']) {
  test(`the table of ${stop} stands in the slide`, async ({ watched: { page } }) => {
    await open(page, stop);
    await page.keyboard.press('d');
    const table = (await page.locator('section.present [data-table] table').boundingBox()) ?? {
      y: 0,
      height: 0,
      x: 0,
      width: 0,
    };
    expect(table.y).toBeGreaterThan(108);
    expect(table.y + table.height).toBeLessThan(672);
    expect(table.x + table.width).toBeLessThanOrEqual(1228);
  });
}

test('on paper the charts are vectors, with their numbers in them', async ({ watched: { page } }) => {
  await page.goto(`${measuredUrl}?view=print`);
  await ready(page);
  const textOf = async (id: string) =>
    page.locator(`#${id} svg text`).evaluateAll(all => all.map(t => t.textContent));
  expect(await textOf('dissociation-size')).toEqual(
    expect.arrayContaining(['60 mm', 'primary 45 mm', 'PR', 'NE', 'SD', '−30 %', 'progression from here']),
  );
  expect(await textOf('spider-size')).toEqual(
    expect.arrayContaining(['primary −2.2 %', 'sum of targets −29.3 %']),
  );
  expect(await textOf('resection-size')).toEqual(expect.arrayContaining(['52 mm§', 'ypT3*', 'or ypT2b*']));
  for (const id of ['dissociation-size', 'spider-size']) {
    expect(await page.locator(`#${id} svg image`).count()).toBe(0);
    // Lines are paths, not a cache that the SVG lost: one for each lesion and the sum.
    const strokes = await page
      .locator(`#${id} svg path`)
      .evaluateAll(all => new Set(all.map(p => p.getAttribute('stroke'))).size);
    expect(strokes).toBeGreaterThan(3);
  }
});

test('a point is read by keys, with status and source, announced, and given back', async ({
  watched: { page },
}) => {
  await open(page, 'dissociation/2');
  await page.locator('section.present [data-plot]').focus();
  await page.keyboard.press('Enter');
  const reading = page.locator('section.present [data-reading]');
  await expect(reading).toContainText('primary at month −0.5, longest diameter: 46 mm');
  await expect(reading).toContainText('not from the report: own measurements');
  await page.keyboard.press('End');
  await expect(reading).toContainText(
    'Sum of targets at month 6: 58 mm, −29.3 % from baseline, +14.9 % from nadir: response SD',
  );
  await expect(page.locator('[aria-live="polite"]').last()).toContainText('response SD');
  expect(await at(page)).toBe('dissociation/2');
  await page.keyboard.press('Escape');
  await expect(reading).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => at(page)).toBe('spider');
});
