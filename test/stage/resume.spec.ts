import { at, expect, ready, siteUrl, test } from '../support/deck';

test('five fast keys, then a reload: the talk is where it was', async ({ watched: { page } }) => {
  await page.goto(`${siteUrl()}#/staging`);
  await ready(page);
  for (let i = 0; i < 5; i++) void page.keyboard.press('PageDown');
  await expect.poll(() => at(page)).toBe('first-line/2');
  await page.reload();
  await ready(page);
  expect(await at(page)).toBe('first-line/2');
  await expect(page.locator('section.present')).toHaveAttribute('id', 'first-line');
  await expect(page.locator('section.present')).toHaveAttribute('data-step', '2');
});

test('a fresh opening starts at the title and offers the talk that died', async ({
  context,
  watched: { page },
}) => {
  await page.goto(siteUrl());
  await ready(page);
  for (let i = 0; i < 6; i++) await page.keyboard.press('PageDown');
  await page.close();
  const fresh = await context.newPage();
  await fresh.goto(siteUrl());
  await ready(fresh);
  expect(await at(fresh)).toBe('title');
  await expect(fresh.getByText(/Resume at slide 6, 0:0\d\? Press r/)).toBeVisible();
  await fresh.keyboard.press('r');
  await expect.poll(() => at(fresh)).toBe('imaging/1');
  await expect(fresh.getByText(/Resume at/)).toBeHidden();
});

test('the offer goes with the first step, and does not come back', async ({ context, watched: { page } }) => {
  await page.goto(siteUrl());
  await ready(page);
  await page.keyboard.press('PageDown');
  await page.close();
  const fresh = await context.newPage();
  await fresh.goto(siteUrl());
  await expect(fresh.getByText(/Resume at slide 2/)).toBeVisible();
  await ready(fresh);
  await fresh.keyboard.press('PageDown');
  await expect(fresh.getByText(/Resume at/)).toBeHidden();
  await fresh.keyboard.press('r');
  expect(await at(fresh)).toBe('disclosure');
});

test('a second tab never touches a live talk', async ({ context, watched: { page } }) => {
  await page.goto(siteUrl());
  await ready(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  const second = await context.newPage();
  await second.goto(siteUrl());
  await ready(second);
  expect(await at(second)).toBe('title');
  await expect(second.getByText(/Resume at/)).toBeHidden();
  await second.keyboard.press('PageDown');
  expect(await at(second)).toBe('disclosure');
  expect(await at(page)).toBe('question');
});

test('garbage in the storage, or none at all, changes nothing', async ({ watched: { page } }) => {
  await page.addInitScript(() => {
    localStorage.setItem('talk:x', '{"state":{"slide":7}}');
    localStorage.setItem('talk:y', 'not json');
    if (!sessionStorage.getItem('talk-id')) sessionStorage.setItem('talk-state', '[]');
  });
  await page.goto(siteUrl());
  await ready(page);
  await page.keyboard.press('PageDown');
  expect(await at(page)).toBe('disclosure');
  await page.reload();
  await ready(page);
  expect(await at(page)).toBe('disclosure');
});

test.describe('a link', () => {
  for (const query of [
    '?keyboard=false&postMessage=true',
    '?controls=true&autoSlide=50&view=scroll',
    '?theme=%3Cscript%3E',
  ]) {
    test(`with unknown parameters changes nothing: ${query}`, async ({ watched: { page } }) => {
      await page.goto(siteUrl() + query);
      await ready(page);
      await page.keyboard.press('PageDown');
      await ready(page);
      expect(await at(page)).toBe('disclosure');
      expect(await page.evaluate(() => location.search)).toBe('');
      await expect(page.locator('.reveal .controls')).toBeHidden();
    });
  }
  for (const hash of ['#/nowhere/3', '#/response/99', '#/%3Cimg%20src=x%3E', '#/../../x']) {
    test(`to a place that is not there ends in the talk: ${hash}`, async ({ watched: { page } }) => {
      await page.goto(siteUrl() + hash);
      await ready(page);
      expect(['title', 'response/2']).toContain(await at(page));
    });
  }
  test('says the cut', async ({ watched: { page } }) => {
    await page.goto(`${siteUrl()}?cut=conference`);
    await ready(page);
    await expect(page.locator('section[id]')).toHaveCount(22);
    await expect(page.locator('#decision')).toHaveCount(0);
  });
});

test('keys of the deck: clicker, blank, go to, back again, theme, help', async ({ watched: { page } }) => {
  await page.goto(siteUrl());
  await ready(page);
  await page.keyboard.press('F5'); // a clicker's start: full screen or nothing, never a reload
  await page.keyboard.press('.');
  await expect(page.locator('[data-to="black"]')).toBeVisible();
  await page.keyboard.press('PageDown'); // lights the screen, and moves nothing
  await expect(page.locator('[data-to="black"]')).toBeHidden();
  expect(await at(page)).toBe('title');
  await page.keyboard.press('g');
  await page.keyboard.type('spec');
  await page.keyboard.press('Enter');
  await expect.poll(() => at(page)).toBe('specimen');
  await page.keyboard.press('Backspace');
  await expect.poll(() => at(page)).toBe('title');
  await page.keyboard.press('t');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview')).toBeVisible();
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
});

test('Space on a focused button presses the button', async ({ watched: { page } }) => {
  await page.goto(`${siteUrl()}#/decision/1`);
  await ready(page);
  await page.locator('section.present [data-hand="0"]').focus();
  await page.keyboard.press(' ');
  await expect(page.locator('section.present [data-option="0"] [data-count]')).toHaveText('1');
  expect(await at(page)).toBe('decision/1');
});

for (const key of ['p', 'Control+p']) {
  test(`${key} opens the paper view and prints it`, async ({ context, watched: { page } }) => {
    await context.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await page.goto(siteUrl());
    await ready(page);
    const opening = context.waitForEvent('page');
    await page.keyboard.press(key);
    const paper = await opening;
    await expect(paper.locator('html[data-printed]')).toHaveCount(1);
    await expect(paper.locator('section')).toHaveCount(37);
  });
}

test('d shows the chart’s data as a table, and the chart again', async ({ watched: { page } }) => {
  await page.goto(`${siteUrl()}#/response/2`);
  await ready(page);
  await page.keyboard.press('d');
  await expect(page.locator('section.present [data-table]')).toContainText('against baseline not reported');
  // No more than the step shows: it would tell the room what comes.
  await page.keyboard.press('PageUp');
  await expect(page.locator('section.present [data-table]')).toBeVisible();
  await expect(
    page.locator('section.present [data-table] td', { hasText: 'smaller than before' }),
  ).toHaveCount(2);
  await expect(page.locator('section.present td', { hasText: 'against baseline' })).toBeHidden();
  await page.keyboard.press('d');
  await expect(page.locator('section.present [data-table]')).toBeHidden();
});

test('i lists the slide’s facts with status, locator and rule', async ({ watched: { page } }) => {
  await page.goto(`${siteUrl()}#/staging`);
  await ready(page);
  await page.keyboard.press('i');
  const list = page.getByRole('dialog', { name: 'Facts of this slide' });
  await expect(list.getByRole('row', { name: /^cT2bN3M0 stated Abs / })).toBeVisible();
  await expect(
    list.getByRole('row', { name: /^40 to 50 mm \* inferred size rule for T.*edition assumed.*from Abs/ }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
});

for (const cut of ['rounds', 'conference']) {
  test(`a question from the room is found by its words, and the talk goes on where it was: ${cut}`, async ({
    watched: { page },
  }) => {
    await page.goto(`${siteUrl()}?cut=${cut}#/specimen/1`);
    await ready(page);
    await page.keyboard.press('g');
    await page.keyboard.type('specimen ALK-positive');
    await page.keyboard.press('Enter');
    await expect.poll(() => at(page)).toBe('questions-specimen');
    await expect(page.locator('section.present')).toContainText('result not reported');
    await page.keyboard.press('Backspace');
    await expect.poll(() => at(page)).toBe('specimen/1');
  });
}

for (const [width, height] of [
  [1280, 800],
  [1024, 768],
  [1920, 1080],
] as const) {
  test(`the whole slide is in the window at ${width} × ${height}`, async ({ watched: { page } }) => {
    await page.setViewportSize({ width, height });
    await page.goto(siteUrl());
    await ready(page);
    for (const slide of ['literature/1', 'imaging/1', 'limits', 'since-publication']) {
      await page.evaluate(to => {
        location.hash = `#/${to}`;
      }, slide);
      await expect(page.locator('section.present')).toHaveAttribute('id', slide.split('/')[0] ?? '');
      await ready(page);
      const box = await page.locator('section.present').boundingBox();
      if (!box) throw new Error('no slide');
      expect(box.x).toBeGreaterThanOrEqual(-0.5);
      expect(box.y).toBeGreaterThanOrEqual(-0.5);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 0.5);
      expect(box.y + box.height).toBeLessThanOrEqual(height + 0.5);
      expect(box.width / box.height).toBeCloseTo(16 / 9, 2);
      // As large as it can be: it fills the window one way.
      expect(Math.max(box.width / width, box.height / height)).toBeCloseTo(1, 2);
    }
  });
}
