import { type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { decodeStream } from './contents';
import type { Report } from './findings';
import { dictAt, isTrue, textAt } from './objects';
import { readBookmarks } from './outline';

const HEADER = /^%PDF-1\.[0-7]/;
const LANGUAGE_TAG = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

export function checkHeader(bytes: Uint8Array, report: Report): void {
  const header = Buffer.from(bytes.subarray(0, 9)).toString('latin1');
  if (!HEADER.test(header)) report('6.1-1', `the file begins with ${JSON.stringify(header)}`);
}

/** The catalog: what says that the file is tagged, its language, how its title shows, its bookmarks. */
export function checkCatalog(pdf: PDFDocument, report: Report): void {
  const { catalog } = pdf;
  const markInfo = dictAt(catalog, 'MarkInfo');
  if (!isTrue(markInfo, 'Marked')) report('6.2-1', 'the catalog does not say that the file is tagged');
  if (isTrue(markInfo, 'Suspects')) report('7.1-4', 'the catalog says that the tags are suspect');
  if (!isTrue(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle'))
    report('7.1-10', 'the window would show the file name, not the title');
  if (!dictAt(catalog, 'StructTreeRoot')) report('7.1-11', 'there is no structure tree');
  const lang = textAt(catalog, 'Lang');
  if (lang === undefined) report('7.2-34', 'the document has no language');
  else if (!LANGUAGE_TAG.test(lang)) report('7.2-29', `not a language tag: ${JSON.stringify(lang)}`);
  checkBookmarks(pdf, report);
}

function checkBookmarks(pdf: PDFDocument, report: Report): void {
  const bookmarks = readBookmarks(pdf);
  if (bookmarks.length === 0) report('x-no-outline', 'there are no bookmarks');
  if (bookmarks.some(({ title }) => !title.trim())) report('x-no-outline', 'a bookmark has no title');
}

/** The XMP packet. `identifier`: whether it has to claim PDF/UA-1. */
export function checkMetadata(pdf: PDFDocument, identifier: boolean, report: Report): void {
  const packet = decodeStream(pdf.context.lookup(pdf.catalog.get(PDFName.of('Metadata'))));
  if (!packet) report('7.1-8', 'there is no XMP metadata');
  if (!packet.includes('dc:title')) report('7.1-9', 'the XMP metadata has no title');
  if (!identifier) return;
  if (!packet.includes('pdfuaid:part')) report('5-1', 'the XMP metadata does not claim PDF/UA');
  else if (!/pdfuaid:part(="|>)1[<"]/.test(packet)) report('5-2', 'the XMP metadata claims another part');
}
