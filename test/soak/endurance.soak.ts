import type { CDPSession, Page } from '@playwright/test';
import { violations } from '../support/axe';
import { ahead, at, expect, ready, siteUrl, test, walk } from '../support/deck';

/** Numbers that are the same on every run. */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}
const KEYS = [
  'PageDown',
  'PageDown',
  'PageDown',
  'PageUp',
  'ArrowRight',
  'ArrowLeft',
  ' ',
  '1',
  'Shift+Digit1',
  'b',
  'w',
  't',
  'z',
  'Enter',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'Backspace',
  'i',
  'Escape',
  'd',
  'o',
  '?',
  'Escape',
  'v',
  '+',
  '-',
  '0',
  'l',
];

test('10,000 rapid keys', async ({ watched: { page } }) => {
  await page.goto(siteUrl());
  await ready(page);
  await ahead(page);
  const roll = dice(7);
  for (let i = 0; i < 10_000; i++) await page.keyboard.press(KEYS[roll(KEYS.length)] ?? 'PageDown');
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
  await page.goto(`${siteUrl()}#/response/2`);
  await ready(page);
  await expect(page.locator('section.present [data-frame="claim"]')).toBeVisible();
});

async function metrics(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics: all } = await session.send('Performance.getMetrics');
  const value = (name: string) => all.find(metric => metric.name === name)?.value ?? Number.NaN;
  return { heap: value('JSHeapUsedSize'), listeners: value('JSEventListeners'), nodes: value('Nodes') };
}

/** Once through the talk, with a panel taken in hand and given back. */
async function pass(page: Page) {
  await page.keyboard.press('Home');
  let last = '';
  for (;;) {
    const here = await at(page);
    if (here === last) return;
    last = here;
    if (here === 'response/2') {
      await page.locator('#response-primary-month2').click();
      for (const key of ['ArrowUp', 'ArrowUp', 'e', '0', 'Escape']) await page.keyboard.press(key);
    }
    await page.keyboard.press('PageDown');
  }
}

test('100 passes without growth of memory, listeners or nodes', async ({ watched: { page } }) => {
  await page.goto(siteUrl());
  await ready(page);
  await ahead(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const after: Awaited<ReturnType<typeof metrics>>[] = [];
  for (let i = 1; i <= 100; i++) {
    await pass(page);
    if (i % 20 === 0) after.push(await metrics(session));
  }
  console.log(
    after.map(m => `${(m.heap / 1e6).toFixed(2)} MB, ${m.listeners} listeners, ${m.nodes} nodes`).join('\n'),
  );
  const [before = after[0], last = after[0]] = [after[0], after.at(-1)];
  if (!before || !last) throw new Error('nothing was measured');
  expect(last.heap).toBeLessThan(before.heap * 1.1);
  expect(last.listeners).toBeLessThanOrEqual(before.listeners * 1.05);
  expect(last.nodes).toBeLessThanOrEqual(before.nodes * 1.05);
});

test('two hours with both windows', async ({ watched: { page } }) => {
  await page.context().clock.install();
  await page.goto(siteUrl());
  await page.context().clock.runFor(3000);
  await ready(page);
  await page.keyboard.press('PageDown');
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opening;
  await page.context().clock.runFor(3000);
  await ready(speaker);
  for (let minute = 0; minute < 120; minute++) {
    // One clock for both windows.
    await page.context().clock.runFor(60_000);
    if (minute % 5 === 0) await page.keyboard.press('PageDown');
  }
  await page.context().clock.runFor(2000);
  await expect(speaker.locator('[data-clock] dd').first()).toHaveText(/^1(19|20):\d\d$/);
  await expect
    .poll(() => speaker.locator('[data-current] section').getAttribute('data-id'))
    .toBe((await at(page)).split('/')[0]);
});

for (const theme of ['dark', 'light']) {
  test(`axe finds nothing at any stop: ${theme}`, async ({ watched: { page } }) => {
    await page.goto(`${siteUrl()}?theme=${theme}`);
    await ready(page);
    await ahead(page);
    const found: string[] = [];
    let stops = 0;
    await walk(page, async where => {
      stops++;
      for (const line of await violations(page))
        if (where === 'title' || !line.startsWith('page-has-heading-one')) found.push(`${where}: ${line}`);
    });
    console.log(`${stops} stops, ${theme}`);
    expect(found).toEqual([]);
  });
}
