import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../src/tools/build';
import { faultsIn } from '../../src/tools/in-page';
import { textAt } from '../../src/tools/pdf/objects';
import { readBookmarks } from '../../src/tools/pdf/outline';
import { allElements, readTree, structRoot } from '../../src/tools/pdf/struct-tree';
import { checkPdfUa } from '../../src/tools/pdf/ua-check';
import { CLAIMS } from '../support/claims';
import { ready, siteUrl } from '../support/deck';
import { failing, has, npmRun, tool } from '../support/run';

test.describe.configure({ mode: 'serial' });
let file = '';
let printed = '';

test.beforeAll(() => {
  file = test.info().outputPath('case.pdf');
  printed = npmRun('pdf', '--out', file);
});

test('a line a slide, then path, pages and size', () => {
  expect(printed).toMatch(/^1\/37 title\n2\/37 disclosure\n/);
  expect(printed).toMatch(/case\.pdf: 37 pages, \d+\.\d MB, [\d.]+ s/);
});

test('one page a slide at the slide’s size, light, every claim a bookmark in its chapter', async () => {
  const pdf = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  expect(pdf.getPages().map(p => [p.getWidth(), p.getHeight()])).toEqual(Array(37).fill([960, 540]));
  const bookmarks = readBookmarks(pdf).map(b => ({ ...b, title: b.title.trim().replace(/\u00a0/g, ' ') }));
  const of = (level: number) => bookmarks.filter(b => b.level === level).map(b => b.title);
  expect(of(1)).toEqual(CLAIMS);
  expect(of(0)).toEqual([
    'Opening',
    'Before treatment',
    'On alectinib',
    'Surgery',
    'After surgery',
    'Beyond this case',
    'Close',
    'Appendix',
  ]);
  // A chapter stands before its slides.
  expect(bookmarks.slice(5, 7).map(b => b.title)).toEqual(['Before treatment', CLAIMS[4]]);
  expect(pdf.getTitle()).toContain('One drug, two answers');
});

test('alternative text on every figure, as on the page', async () => {
  const pdf = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  const alts = alternatives(pdf);
  const want = [
    /^Synthetic CT of the chest/,
    /^Bar: 76\.0 % of cells/,
    /^Synthetic CT at 6 months, axial, lung window/,
    /^What is known of the sizes/,
    /^Synthetic H&E field/,
    /^Synthetic ALK field/,
    /^Bar of viable tumour: about 50 %/,
  ];
  for (const alt of want)
    expect(
      alts.some(a => alt.test(a)),
      `${alt} among ${alts.join(' | ')}`,
    ).toBe(true);
  expect(alts.filter(a => /^Synthetic/.test(a))).toHaveLength(19);
});

test('the PDF/UA-1 checks find nothing', async () => {
  expect(await checkPdfUa(readFileSync(file))).toEqual([]);
});

test('qpdf finds the file sound', () => {
  test.skip(!has('qpdf'), 'qpdf is not installed');
  expect(tool('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
});

test.describe('read with poppler', () => {
  test.skip(!has('pdftotext'), 'poppler is not installed');

  test('text in reading order, charts as text and not as pixels', () => {
    const molecular = tool('pdftotext', '-f', '9', '-l', '9', file, '-');
    expect(molecular.replace(/\u00a0/g, ' ')).toMatch(
      /ALK is positive by two methods;[\s\S]*cut-off 15 %§[\s\S]*76\.0 %[\s\S]*iScore 5/,
    );
    expect(tool('pdfimages', '-list', '-f', '9', '-l', '9', file).trim().split('\n')).toHaveLength(2);
    const strip = tool('pdftotext', '-f', '11', '-l', '11', file, '-');
    expect(strip).toMatch(/50 mm/);
    expect(strip).toMatch(/larger again/);
  });

  test('panels at 200 ppi or more, as JPEG', () => {
    const images = tool('pdfimages', '-list', file)
      .trim()
      .split('\n')
      .slice(2)
      .map(l => l.trim().split(/\s+/));
    expect(images.length).toBe(19);
    for (const row of images) {
      expect(row[8]).toBe('jpeg');
      expect(Number(row[12])).toBeGreaterThanOrEqual(200);
    }
  });

  test('what was shown by steps is all there; what was taken back is not', () => {
    const decision = tool('pdftotext', '-f', '13', '-l', '13', file, '-');
    expect(decision).toMatch(/left upper lobectomy/i);
    expect(decision).not.toContain('growing again');
  });
});

test('text that leaves its slide, and a figure that failed, are named with the slide', async ({ page }) => {
  await page.goto(`${siteUrl()}?view=print`);
  await ready(page);
  expect(await page.evaluate(faultsIn)).toEqual([]);
  await page.evaluate(() => {
    const cell = document.querySelector<HTMLElement>('#disclosure dd b');
    if (cell) cell.textContent = 'A very long name '.repeat(30);
    const claim = document.querySelector<HTMLElement>('#references li');
    if (claim) claim.style.marginTop = '600px';
    document.querySelector<HTMLElement>('#molecular-fish')?.setAttribute('data-failed', 'no numbers');
  });
  const faults = await page.evaluate(faultsIn);
  expect(faults.join('\n')).toMatch(
    /molecular: no numbers[\s\S]*references: ".*" leaves the slide by \d+ px: make it shorter/,
  );
});

for (const [when, sign] of [
  ['as the browser starts', 'deck-'],
  ['while it prints', 'playwright_chromiumdev_profile-'],
] as const) {
  test(`Ctrl+C ${when} leaves nothing behind: no file, no folder`, async () => {
    // A short path: Chromium does not start where its socket's would be over 107 bytes.
    const [out, temp] = [test.info().outputPath('cut.pdf'), mkdtempSync(join(tmpdir(), 'cut-'))];
    const command = spawn(process.execPath, ['--import', 'tsx', 'src/tools/pdf.ts', '--out', out], {
      cwd: ROOT,
      env: { ...process.env, TMPDIR: temp },
    });
    const ended = new Promise<number | null>(resolve => command.on('exit', resolve));
    // tsx keeps what it compiled.
    const left = () => readdirSync(temp).filter(name => !name.startsWith('tsx-'));
    const isTime = () => left().some(name => name.startsWith(sign));
    await expect.poll(isTime, { timeout: 40_000, intervals: [20] }).toBe(true);
    command.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(existsSync(out)).toBe(false);
    expect(left()).toEqual([]);
    rmSync(temp, { recursive: true });
  });
}

test('an unknown value gets one sentence, and nothing is written', () => {
  expect(failing('pdf', '--cut', 'short')).toContain('--cut short: give rounds or conference');
});

function alternatives(pdf: PDFDocument): string[] {
  const root = structRoot(pdf);
  if (!root) return [];
  return [...allElements(readTree(root))].flatMap(({ dict }) => textAt(dict, 'Alt') ?? []);
}
