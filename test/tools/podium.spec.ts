import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import JSZip from 'jszip';
import { ready } from '../support/deck';
import { npmRun } from '../support/run';

test('a folder and its zip: page, PDF, PowerPoint, and what to do at the podium', async ({ page }) => {
  const folder = test.info().outputPath('podium');
  const printed = npmRun(
    'podium',
    '--out',
    folder,
    '--cut',
    'conference',
    '--slides',
    'title,surgery,A1',
    '--theme',
    'light',
  );
  expect(printed).toMatch(/podium\.zip, \d+\.\d MB, [\d.]+ s/);
  const zip = await JSZip.loadAsync(readFileSync(`${folder}.zip`));
  const names = ['READ-ME-FIRST.txt', 'case.html', 'case.pdf', 'case.pptx'];
  expect(Object.keys(zip.files).filter(name => !name.endsWith('/'))).toEqual(
    names.map(name => `podium/${name}`),
  );
  for (const name of names) {
    const stored = await zip.file(`podium/${name}`)?.async('nodebuffer');
    expect(stored?.equals(readFileSync(join(folder, name))), name).toBe(true);
  }
  const pdf = await PDFDocument.load(readFileSync(join(folder, 'case.pdf')), { updateMetadata: false });
  expect(pdf.getPageCount()).toBe(3);
  const pptx = await JSZip.loadAsync(readFileSync(join(folder, 'case.pptx')));
  expect(Object.keys(pptx.files).filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(3);
  const text = readFileSync(join(folder, 'READ-ME-FIRST.txt'), 'utf8');
  expect(text).toMatch(/2 slides and 1 in the appendix, conference cut[\s\S]*f or F5 +full screen/);
  // No CT is among them to go to.
  expect(text).not.toContain('Go to the CT slide');
  for (const word of ['Unblock', 'pop-ups', 'case.pdf', 'press r']) expect(text).toContain(word);
  // A double click opens the same slides of the same cut as the other files have, in the theme that was asked for.
  await page.goto(pathToFileURL(join(folder, 'case.html')).href);
  await ready(page);
  await page.keyboard.press('c');
  await expect(page.getByRole('row', { name: /^Talk / })).toContainText(/conference cut, 2 slides/);
  await page.keyboard.press('c');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await page.locator('section[id]').evaluateAll(all => all.map(({ id }) => id))).toEqual([
    'title',
    'surgery',
    'care',
  ]);
  // As old editors want it.
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
});
