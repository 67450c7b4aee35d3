import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { readNifti } from '../../src/imaging/nifti';
import { valueAt } from '../../src/imaging/volume';
import { violations } from '../support/axe';
import { ahead, at, expect, ready, singleUrl, siteUrl, test, watch } from '../support/deck';

async function open(page: Page, stop: string, url = siteUrl()) {
  await page.goto(`${url}#/${stop}`);
  await ready(page);
  await ahead(page);
}
const take = async (page: Page, id: string) => {
  await page.locator(`#${id}`).focus();
  await page.keyboard.press('Enter');
};
const status = (figure: Locator) => figure.locator('[data-live-status]');
const ROW = ['baseline', 'month2', 'month6'].map(visit => `#response-primary-${visit}`);

/** A place of a panel, in px of the slide, as the mouse needs it. */
async function place(page: Page, id: string, x: number, y: number): Promise<[number, number]> {
  const figure = page.locator(`#${id}`);
  const box = await figure.boundingBox();
  const width = await figure.evaluate(e => (e as HTMLElement).offsetWidth);
  if (!box) throw new Error(`no ${id}`);
  const scale = box.width / width;
  return [box.x + x * scale, box.y + y * scale];
}

for (const [name, url] of [
  ['http', () => siteUrl()],
  ['file', () => singleUrl],
] as const) {
  test(`keys scroll three times together, and give the keys back: ${name}`, async ({ watched: { page } }) => {
    await open(page, 'response/2', url());
    await take(page, 'response-primary-month2');
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowUp');
    // 204 mm is slice 102.5 of 2 mm, counted from 1; three further.
    for (const id of ROW) await expect(status(page.locator(id))).toHaveText('W 1500 L −600 · 106/144');
    await expect(page.locator(`${ROW[0]}[data-moved]`)).toHaveCount(1);
    await expect(page.locator('#response-node-month2 [data-live-layer]')).toHaveCount(0);
    await page.keyboard.press('2');
    await expect(status(page.locator(ROW[2] ?? ''))).toHaveText('W 400 L 40 · 106/144');
    await page.keyboard.press('0');
    await expect(page.locator('section.present [data-live-layer]')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => at(page)).toBe('dissociation');
  });
}

test('a page key is the talk’s, and the next step begins at rest', async ({ watched: { page } }) => {
  await open(page, 'response/1');
  await take(page, 'response-primary-month2');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('PageDown');
  await expect.poll(() => at(page)).toBe('response/2');
  await expect(page.locator('section.present [data-live-layer]')).toHaveCount(0);
});

test('wheel, drag and Shift: slices, window, view', async ({ watched: { page } }) => {
  await open(page, 'imaging/1');
  const id = 'imaging-right-hilar';
  const figure = page.locator(`#${id}`);
  await page.mouse.click(...(await place(page, id, 320, 150)));
  await page.mouse.wheel(0, -100);
  await expect(status(figure)).toHaveText('W 400 L 40 · 76/144 · PET 100 %');
  await page.mouse.down();
  // 40 px across and 20 down, at 3 HU a px.
  await page.mouse.move(...(await place(page, id, 360, 170)), { steps: 4 });
  await page.mouse.up();
  await expect(status(figure)).toHaveText('W 520 L 100 · 76/144 · PET 100 %');
  await page.keyboard.press('p');
  await expect(status(figure)).toContainText('PET 0 %');
  await figure.locator('[data-opacity]').fill('0.4');
  await expect(status(figure)).toContainText('PET 40 %');
  await page.keyboard.press('+');
  await expect(status(figure)).toContainText('×1.3');
  expect(await violations(page, 'section.present')).toEqual([]);
});

for (const [width, height, dpr] of [
  [1280, 720, 1],
  [1920, 1080, 2],
] as const) {
  test(`a distance and the HU under the pointer are right at ${width} × ${height}, ${dpr} px`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: dpr });
    const page = await context.newPage();
    await open(page, 'response/2');
    const id = 'response-primary-baseline';
    await take(page, id);
    await page.keyboard.press('m');
    await page.mouse.move(...(await place(page, id, 150, 106)));
    await page.mouse.down();
    await page.mouse.move(...(await place(page, id, 250, 106)), { steps: 5 });
    await page.mouse.up();
    // The panel is 425 px of the still's 426 wide, 135 mm in all: 100 px are 31.7 mm.
    await expect(page.locator(`#${id} [data-live-layer] text`).last()).toHaveText('31.7 mm, phantom');
    const bytes = readFileSync('assets/ct-baseline.nii.gz');
    const ct = readNifti(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
      'HU',
    );
    for (const [x, y] of [
      [230, 110],
      [120, 90],
      [30, 190],
    ] as const) {
      await page.mouse.move(...(await place(page, id, x, y)));
      const perPx = 135 / 426;
      const mm = [74 + (x - 212.5) * perPx, -6 + (y - 106) * perPx, 204] as const;
      const hu = Math.round(valueAt(ct, mm) ?? Number.NaN);
      await expect(page.locator(`#${id} [data-live-value]`)).toHaveText(
        `HU ${hu}, phantom`.replace('-', '−'),
      );
    }
    await context.close();
  });
}

test('the patient’s right is on the image’s left: the mass lies to the right of the heart', async ({
  watched: { page },
}) => {
  await open(page, 'imaging/1');
  await take(page, 'imaging-primary');
  await page.keyboard.press('2');
  const brightness = (x: number, y: number) =>
    page.locator('#imaging-primary canvas').evaluate(
      (canvas, [px, py]) => {
        const c = canvas as HTMLCanvasElement;
        const scale = c.width / 639;
        return c.getContext('2d')?.getImageData(px! * scale, py! * scale, 1, 1).data[0] ?? 0;
      },
      [x, y],
    );
  // The primary's landmark, 20 mm to the left of the panel's middle; lung on the other side of it, mirrored.
  const perMm = 639 / 180;
  await expect.poll(() => brightness(319 + 20 * perMm, 138 - 2 * perMm)).toBeGreaterThan(100);
  expect(await brightness(319 + 50 * perMm, 138 + 20 * perMm)).toBeLessThan(40);
});

test('the speaker window drives the room’s panels', async ({ watched: { page, faults } }) => {
  await open(page, 'response/2');
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opening;
  const watched = await watch(speaker);
  await ready(speaker);
  await ahead(speaker);
  const picture = speaker.locator('[data-current] [data-id="response-primary-month6"]');
  await expect(picture).toBeVisible();
  const box = await picture.boundingBox();
  if (!box) throw new Error('no picture');
  await speaker.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await speaker.keyboard.press('ArrowUp');
  await expect(status(page.locator('#response-primary-month6'))).toContainText('104/144');
  await speaker.keyboard.press('1');
  await expect(status(page.locator('#response-primary-baseline'))).toContainText('W 1500 L −600');
  await expect(status(picture)).toContainText('W 1500 L −600');
  faults.push(...watched.faults);
});

test('p a moment too late for the panel opens no print dialog before the room', async ({
  context,
  watched: { page },
}) => {
  await page.goto(`${siteUrl()}#/imaging/1`);
  await ready(page);
  await ahead(page);
  await page.keyboard.press('p');
  await expect(page.getByText('p fades the PET of a panel in hand')).toBeVisible();
  expect(context.pages()).toHaveLength(1);
});

test('a stain is enlarged to the slide and zoomed', async ({ watched: { page } }) => {
  await open(page, 'specimen');
  const figure = page.locator('section.present figure[data-panel="histology-alk"]');
  await figure.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('e');
  await expect.poll(async () => (await figure.boundingBox())?.width).toBe(1280);
  await page.keyboard.press('+');
  await expect(figure.locator('img')).toHaveCSS('transform', /matrix\(1\.25/);
  await expect(figure).toContainText('result not reported');
  await page.keyboard.press('0');
  await expect.poll(async () => (await figure.boundingBox())?.width).toBeLessThan(400);
});

test('a volume that is missing leaves its panels their pictures, and says so', async ({ page }) => {
  await page.route('**/ct-baseline.vol', route => route.fulfill({ status: 404 }));
  await page.goto(`${siteUrl()}#/response/2`);
  await ready(page);
  await expect(
    page.getByText(/ct-baseline.vol could not be loaded \(404\): its panels stay pictures/),
  ).toBeVisible();
  await page.locator('#response-primary-baseline').click();
  await expect(page.locator('[data-live-layer]')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect.poll(() => at(page)).toBe('dissociation');
});
