import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../../src/tools/browser';
import { ContentReader } from '../../../src/tools/pdf/contents';
import { dictAt, dictsAt, numbersAt, textAt } from '../../../src/tools/pdf/objects';
import { readBookmarks } from '../../../src/tools/pdf/outline';
import { allElements, readTree, structRoot, tagOf } from '../../../src/tools/pdf/struct-tree';
import { checkPdfUa } from '../../../src/tools/pdf/ua-check';
import { mendPdf } from '../../../src/tools/pdf/ua-mend';
import { BOOKMARKS, fixtureHtml, JPEG, META, print } from './fixture';

const CLAIM = '<pdfuaid:part>1</pdfuaid:part>';
const MARKS = new Set(['BMC', 'BDC', 'EMC']);
const open = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const rulesIn = async (bytes: Uint8Array) => new Set((await checkPdfUa(bytes)).map(({ rule }) => rule));

function elementsOf(pdf: PDFDocument) {
  const root = structRoot(pdf);
  return root ? [...allElements(readTree(root))] : [];
}

let browser: Browser;
let raw: Uint8Array;
let mended: Uint8Array;

beforeAll(async () => {
  browser = await launch();
  raw = await print(browser, fixtureHtml());
  mended = await mendPdf(raw, META);
}, 60_000);

afterAll(() => browser?.close());

describe('what Chromium prints', () => {
  test('fails the rules that are to be mended', async () => {
    const rules = await rulesIn(raw);
    for (const rule of ['5-1', '7.1-5', '7.1-8', '7.1-9', '7.18.5-2', '7.2-20', '7.3-1']) {
      expect(rules).toContain(rule);
    }
    for (const rule of ['x-li-body', 'x-figure-bbox', 'x-table-content', '7.1-3']) {
      expect(rules).toContain(rule);
    }
  });
});

describe('what is mended', () => {
  test('passes the check and claims PDF/UA-1', async () => {
    expect(await checkPdfUa(mended)).toEqual([]);
    expect(asText(mended)).toContain(CLAIM);
  });

  test('has the same pages and bookmarks', async () => {
    const [before, after] = [await open(raw), await open(mended)];
    expect(after.getPageCount()).toBe(before.getPageCount());
    expect(readBookmarks(after)).toEqual(readBookmarks(before));
    expect(readBookmarks(after)).toEqual(BOOKMARKS);
  });

  test('paints the same: only marks are new', async () => {
    const paintedBy = (pdf: PDFDocument) => {
      const operations = pdf.getPages().flatMap(page => new ContentReader().page(page).operations);
      return operations.filter(({ operator }) => !MARKS.has(operator)).map(({ source }) => source);
    };
    expect(paintedBy(await open(mended))).toEqual(paintedBy(await open(raw)));
  });

  test('says what the document is', async () => {
    const pdf = await open(mended);
    expect(pdf.getTitle()).toBe(META.title);
    expect(pdf.getAuthor()).toBe(META.author);
    expect(pdf.getSubject()).toBe(META.subject);
    expect(pdf.getKeywords()).toBe('ALK, lung cancer');
    expect(pdf.getLanguage()).toBe('en-GB');
    expect(pdf.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
  });

  test('says the same in XMP', async () => {
    const text = asText(mended);
    expect(text).toContain('<rdf:li xml:lang="x-default">One drug &amp; &lt;two&gt; answers</rdf:li>');
    expect(text).toContain('<dc:creator><rdf:Seq><rdf:li>A. Üthor</rdf:li></rdf:Seq></dc:creator>');
    expect(text).toContain('<rdf:li xml:lang="x-default">A case report, ≥ 1 lesion</rdf:li>');
    expect(text).toContain('<pdf:Keywords>ALK, lung cancer</pdf:Keywords>');
    expect(text).toContain('<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>');
    const modified = (await open(mended)).getModificationDate()?.toISOString().slice(0, 19);
    expect(text).toContain(`<xmp:ModifyDate>${modified}Z</xmp:ModifyDate>`);
  });

  test('describes links by their text, in order; one without a text by its target', async () => {
    const pdf = await open(mended);
    const annotations = pdf.getPages().flatMap(page => dictsAt(page.node, 'Annots'));
    const texts = annotations.map(annotation => textAt(annotation, 'Contents') ?? '');
    expect([...new Set(texts)]).toEqual([...META.links.map(link => link.text), 'https://example.org/list']);
    const overTheLineEnd = texts.filter(text => text === META.links[3]?.text);
    expect(overTheLineEnd.length).toBeGreaterThan(1);
  });

  test('keeps every picture, in a box on its page', async () => {
    const pdf = await open(mended);
    const figures = elementsOf(pdf).filter(element => tagOf(element) === 'Figure');
    expect(figures.map(({ dict }) => textAt(dict, 'Alt'))).toEqual([
      ...['A dark picture', 'The same, faint', 'A chart'],
      ...['Nested picture', 'Left', 'Right'],
    ]);
    for (const { dict } of figures) {
      const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(dictAt(dict, 'A'), 'BBox');
      expect(right - left).toBeGreaterThan(40);
      expect(top - bottom).toBeGreaterThan(20);
      expect(Math.min(left, bottom)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(540);
    }
  });
});

describe('what cannot be mended', () => {
  const broken = [
    ['a picture without alternative text', '7.3-1', `<h2>Broken</h2><img width="20" src="${JPEG}">`],
    ['a jump from H2 to H4', '7.4.2-1', '<h2>Broken</h2><h4>Deep</h4>'],
    [
      'a data cell without a header',
      '7.5-1',
      '<table><caption>c</caption><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    ],
  ] as const;

  test.each(broken)(
    '%s is reported, and PDF/UA not claimed',
    async (_, rule, html) => {
      const bytes = await mendPdf(await print(browser, fixtureHtml(html)), META);
      expect(await rulesIn(bytes)).toContain(rule);
      expect(asText(bytes)).not.toContain('<pdfuaid:part>');
    },
    30_000,
  );

  test('a PDF without tags is refused with the remedy', async () => {
    const empty = await PDFDocument.create();
    empty.addPage();
    await expect(mendPdf(await empty.save(), META)).rejects.toThrow('tagged: true');
  });
});
