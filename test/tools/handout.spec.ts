import { readFileSync } from 'node:fs';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from '@playwright/test';
import { readBookmarks } from '../../src/tools/pdf/outline';
import { checkPdfUa } from '../../src/tools/pdf/ua-check';
import { has, npmRun, tool } from '../support/run';

test.describe.configure({ mode: 'serial' });
let file = '';
let printed = '';
test.beforeAll(() => {
  file = test.info().outputPath('handout.pdf');
  printed = npmRun(
    'handout',
    '--out',
    file,
    '--paper',
    'letter',
    '--slides',
    'title,staging,questions-outcome',
  );
});
const open = async () => PDFDocument.load(readFileSync(file), { updateMetadata: false });

test('a line a slide, then path, pages, paper and size', () => {
  expect(printed).toMatch(/^1\/3 title\n2\/3 staging\n3\/3 questions-outcome\n/);
  expect(printed).toMatch(/handout\.pdf: 3 slides on \d pages of Letter, \d\.\d MB, [\d.]+ s/);
});
test('pages of the paper that was asked for, a bookmark for each slide', async () => {
  const pdf = await open();
  for (const page of pdf.getPages()) {
    expect(page.getWidth()).toBeCloseTo(612, 0);
    expect(page.getHeight()).toBeCloseTo(792, 0);
  }
  expect(readBookmarks(pdf).map(b => b.title.trim().replace(/\u00a0/g, ' '))).toEqual([
    'Opening',
    'One drug, two answers',
    'Before treatment',
    'A right hilar node makes a left tumour N3: stage IIIB',
    'Appendix',
    'Questions on lorlatinib and the outcome',
  ]);
});
test('the PDF/UA-1 checks find nothing', async () => {
  expect(await checkPdfUa(readFileSync(file))).toEqual([]);
});
test('under the slide what is spoken, then its facts with status and place, then the page', () => {
  test.skip(!has('pdftotext'), 'poppler is not installed');
  const text = tool('pdftotext', '-f', '2', '-l', '2', '-layout', file, '-').replace(/\u00a0/g, ' ');
  expect(text).toMatch(
    /stage IIIB[\s\S]*Begin with the nodes[\s\S]*Fact +Status +Where, rule or source[\s\S]*left upper lobe +stated +CP, F1[\s\S]*2 ?\/ ?\d/,
  );
  expect(text).toMatch(/40 to 50 mm \* +inferred +size rule for T, TNM 8th edition/);
});
test('the slide stays vectors and sharp pictures', () => {
  test.skip(!has('pdfimages'), 'poppler is not installed');
  const images = tool('pdfimages', '-list', file).trim().split('\n').slice(2);
  expect(images).toHaveLength(1);
  expect(Number(images[0]?.trim().split(/\s+/)[12])).toBeGreaterThanOrEqual(200);
});
