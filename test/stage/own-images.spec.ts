import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { ROOT } from '../../src/tools/build';
import { importPicture } from '../../src/tools/import/picture';
import { importVolume } from '../../src/tools/import/volume';
import { phantomsOf } from '../../src/tools/own';
import { violations } from '../support/axe';
import { ahead, ready } from '../support/deck';
import { niftiFile } from '../support/nifti';
import { printed } from '../support/printed';
import { start } from '../support/start';

const home = mkdtempSync(join(tmpdir(), 'own-images-'));
const folder = join(home, 'own');
const places = { folder, previews: join(home, 'preview'), phantoms: phantomsOf(ROOT) };
let server: Awaited<ReturnType<typeof start>>;

/** 32 × 32 × 24 voxels of 10 × 10 × 8 mm; a cube of 50 mm in air, its middle 65 mm left, 15 mm behind, at 52 mm. */
function scan(): ArrayBuffer {
  const isCube = (i: number, j: number, k: number) =>
    Math.abs(i - 22) <= 2 && Math.abs(j - 17) <= 2 && Math.abs(k - 6) <= 3;
  const values = Array.from({ length: 32 * 32 * 24 }, (_, n) =>
    isCube(n % 32, Math.floor(n / 32) % 32, Math.floor(n / 1024)) ? 60 : -1000,
  );
  const sform = [
    [-10, 0, 0, 155],
    [0, -10, 0, 155],
    [0, 0, 8, 4],
  ];
  return niftiFile({ dims: [32, 32, 24], datatype: 16, values, sform });
}

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  const file = join(home, 'ct.nii');
  writeFileSync(file, new Uint8Array(scan()));
  const picture = join(home, 'ct.png');
  await sharp({ create: { width: 400, height: 200, channels: 3, background: '#808080' } })
    .png()
    .toFile(picture);
  await printed(() => importVolume([file, '--as', 'ct-baseline', '--reviewed'], places));
  const scaled = ['--width-mm', '200', '--reviewed'];
  await printed(() => importPicture([picture, '--as', 'ct-2-months', ...scaled], places));
  await printed(() => importPicture([picture, '--as', 'histology-he', '--reviewed'], places));
  server = await start(folder);
});
test.afterAll(() => {
  server.close();
  rmSync(home, { recursive: true });
});

const entry = () => JSON.parse(readFileSync(join(folder, 'imaging.json'), 'utf8'))['ct-baseline'].volume;
async function open(page: Page, stop: string) {
  await page.goto(`${server.url}#/${stop}`);
  // A server compiles what it is first asked for, here beside all the other tests.
  await ready(page, 40_000);
  await ahead(page);
}
async function press(page: Page, xMm: number, yMm: number, toXMm = xMm) {
  const box = await page.locator('[data-mark-view]').boundingBox();
  if (!box) throw new Error('no view');
  // 320 mm across, the middle at 0.
  const at = (x: number, y: number) =>
    [box.x + ((x + 160) / 320) * box.width, box.y + ((y + 160) / 320) * box.height] as const;
  await page.mouse.move(...at(xMm, yMm));
  await page.mouse.down();
  if (toXMm !== xMm) await page.mouse.move(...at(toXMm, yMm), { steps: 4 });
  await page.mouse.up();
}

test('landmarks are marked by the mouse on their slice, and saved', async ({ page }) => {
  await page.goto(`${server.url}?mark=ct-baseline`);
  await expect(page.locator('[data-mark-status]')).toHaveText('slice 12 of 24, 92.0 mm');
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-mark-status]')).toHaveText('slice 7 of 24, 52.0 mm');
  await press(page, 65, 15, 90);
  await expect(page.locator('[data-mark-view] circle')).toHaveCount(1);
  await page.getByRole('radio', { name: 'carina' }).check();
  await page.keyboard.press('ArrowUp');
  await press(page, 5, 25);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toContainText('ct-baseline: 2 landmarks saved, 3 stills drawn', {
    timeout: 20_000,
  });
  const { landmarks } = entry();
  for (const [axis, mm] of [65, 15, 52].entries()) expect(landmarks.primary.mm[axis]).toBeCloseTo(mm, 0);
  expect(landmarks.primary.radiusMm).toBeCloseTo(25, 0);
  expect(landmarks.carina.mm[2]).toBe(60);
});

test('what lies outside of the volume is told, and not saved', async ({ page }) => {
  await page.goto(`${server.url}?mark=ct-baseline`);
  const row = page.locator('[data-landmark="primary"]');
  await row.getByLabel('primary, mm up').fill('900');
  await row.getByLabel('primary, mm up').press('Tab');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status')).toHaveText(/900 mm up is outside of the volume/);
  expect(entry().landmarks.primary.mm[2]).toBe(52);
});

test('another site’s page cannot mark', async ({ request }) => {
  const body = JSON.stringify({ panel: 'ct-baseline', landmarks: {} });
  const send = (headers: Record<string, string>) =>
    request.post(`${server.url}__marks`, { headers, data: body });
  const foreign = await send({ 'Content-Type': 'application/json', Origin: 'https://elsewhere.example' });
  expect(foreign.status()).toBe(400);
  expect((await send({ 'Content-Type': 'text/plain' })).status()).toBe(400);
  expect(Object.keys(entry().landmarks)).toEqual(['primary', 'carina']);
});

test('in the talk the marked lesion has its arrow, which stays on it in hand and goes with its slices', async ({
  page,
}) => {
  await open(page, 'response/2');
  const figure = page.locator('#response-primary-baseline');
  await expect(figure).toContainText('not linked to phantoms');
  await figure.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('+');
  const arrow = figure.locator('[data-live-layer] [data-mark="arrow"]');
  await expect(arrow).toHaveCount(1);
  // Its phantoms stay where they are.
  await expect(page.locator('#response-primary-month6 [data-live-layer]')).toHaveCount(0);
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowUp');
  await expect(arrow).toHaveCount(0);
});

test('a picture has brightness and contrast in place of a window, and a distance by its given width', async ({
  page,
}) => {
  await open(page, 'response/2');
  const figure = page.locator('#response-primary-month2');
  const box = await figure.boundingBox();
  if (!box) throw new Error('no panel');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x, y);
  await page.keyboard.press(']');
  await page.keyboard.press('}');
  const status = figure.locator('[data-live-status]');
  await expect(status).toHaveText('brightness 110 %, contrast 110 %');
  await expect(figure.locator('img')).toHaveCSS('filter', 'brightness(1.1) contrast(1.1)');
  await page.keyboard.press('m');
  await page.mouse.move(x - 60, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 4 });
  await page.mouse.up();
  // Shown whole in its panel, 400 × 200 px are as high as it: 212 px for 100 mm.
  const expected = ((120 * 100) / 212).toFixed(1);
  await expect(figure.locator('[data-live-layer] text')).toHaveText(`${expected} mm`);
});

test('a picture without a width measures nothing, and says so', async ({ page }) => {
  await open(page, 'specimen/1');
  const figure = page.locator('figure[data-panel="histology-he"]:visible').first();
  await figure.click();
  await page.keyboard.press('m');
  await expect(page.getByRole('status').filter({ hasText: '--width-mm' })).toBeVisible();
});
