import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFRef,
  PDFString,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../../../src/tools/browser';
import { ContentReader, replaceContent } from '../../../src/tools/pdf/contents';
import { dictAt, dictsAt, nameAt } from '../../../src/tools/pdf/objects';
import { allElements, readParentTree, readTree, structRoot, tagOf } from '../../../src/tools/pdf/struct-tree';
import { checkPdfUa } from '../../../src/tools/pdf/ua-check';
import { mendPdf } from '../../../src/tools/pdf/ua-mend';
import { fixtureHtml, META, print } from './fixture';

let sound: Uint8Array;

beforeAll(async () => {
  const browser = await launch();
  try {
    sound = await mendPdf(await print(browser, fixtureHtml()), META);
  } finally {
    await browser.close();
  }
}, 60_000);

const key = (name: string) => PDFName.of(name);

function root(pdf: PDFDocument): PDFDict {
  const dict = structRoot(pdf);
  if (!dict) throw new Error('no structure tree');
  return dict;
}

/** The nth element of a type, counted from 0. */
function element(pdf: PDFDocument, type: string, nth = 0) {
  const found = [...allElements(readTree(root(pdf)))].filter(e => tagOf(e) === type)[nth];
  if (!found) throw new Error(`no ${type} number ${nth}`);
  return found;
}

function link(pdf: PDFDocument): PDFDict {
  const [annotation] = pdf.getPages().flatMap(page => dictsAt(page.node, 'Annots'));
  if (!annotation) throw new Error('no annotation');
  return annotation;
}

function fonts(pdf: PDFDocument, subtype: string): PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(object => object instanceof PDFDict)
    .filter(dict => nameAt(dict, 'Subtype') === subtype);
}

const retype = (pdf: PDFDocument, from: string, to: string, nth = 0) =>
  element(pdf, from, nth).dict.set(key('S'), key(to));

const without = (dict: PDFDict | undefined, name: string) => dict?.delete(key(name));

/** Rewrites what the first page draws. */
function redraw(pdf: PDFDocument, change: (source: string) => string): void {
  const content = new ContentReader().page(pdf.getPage(0));
  replaceContent(pdf, content, change(content.operations.map(({ source }) => source).join('\n')));
}

/** Adds a kid to an element: an array of kids, whatever it had before. */
function addKid(pdf: PDFDocument, type: string, kid: PDFName | PDFRef | PDFDict | number): void {
  const { dict, kids } = element(pdf, type);
  dict.set(key('K'), pdf.context.obj([...kids.map(({ raw }) => raw), kid]));
}

const newElement = (pdf: PDFDocument, type: string) =>
  pdf.context.register(
    pdf.context.obj({ Type: 'StructElem', S: type, P: pdf.context.getObjectRef(root(pdf)) }),
  );

const BREAKS: readonly (readonly [rule: string, how: (pdf: PDFDocument) => unknown])[] = [
  ['6.2-1', pdf => without(pdf.catalog, 'MarkInfo')],
  ['7.1-4', pdf => dictAt(pdf.catalog, 'MarkInfo')?.set(key('Suspects'), pdf.context.obj(true))],
  ['7.1-8', pdf => without(pdf.catalog, 'Metadata')],
  ['7.1-10', pdf => without(pdf.catalog, 'ViewerPreferences')],
  ['7.1-11', pdf => without(pdf.catalog, 'StructTreeRoot')],
  ['7.2-34', pdf => without(pdf.catalog, 'Lang')],
  ['7.2-29', pdf => pdf.catalog.set(key('Lang'), PDFString.of('British English'))],
  ['x-no-outline', pdf => without(pdf.catalog, 'Outlines')],
  ['7.1-5', pdf => without(root(pdf), 'RoleMap')],
  ['7.1-7', pdf => dictAt(root(pdf), 'RoleMap')?.set(key('P'), key('Span'))],
  ['7.1-12', pdf => without(element(pdf, 'P').dict, 'P')],
  ['7.2-3', pdf => retype(pdf, 'TR', 'P')],
  ['7.2-4', pdf => retype(pdf, 'Table', 'Div')],
  ['7.2-8', pdf => retype(pdf, 'TR', 'Div')],
  ['7.2-9', pdf => retype(pdf, 'TR', 'Div', 1)],
  ['7.2-10', pdf => retype(pdf, 'TD', 'P')],
  [
    '7.2-11',
    pdf => [addKid(pdf, 'Table', newElement(pdf, 'THead')), addKid(pdf, 'Table', newElement(pdf, 'THead'))],
  ],
  ['7.2-14', pdf => addKid(pdf, 'Table', newElement(pdf, 'THead'))],
  ['7.2-16', pdf => retype(pdf, 'TR', 'Caption')],
  ['7.2-39', pdf => retype(pdf, 'TR', 'Caption')],
  ['x-table-content', pdf => addKid(pdf, 'Table', 99)],
  ['x-table-nonstruct', pdf => addKid(pdf, 'Table', newElement(pdf, 'NonStruct'))],
  ['x-th-scope', pdf => without(element(pdf, 'TH').dict, 'A')],
  ['7.5-1', pdf => without(element(pdf, 'TD').dict, 'A')],
  ['7.5-2', pdf => [0, 1, 2].map(nth => without(element(pdf, 'TH', nth).dict, 'ID'))],
  ['7.2-17', pdf => retype(pdf, 'L', 'Div')],
  ['7.2-18', pdf => retype(pdf, 'LI', 'Div')],
  ['7.2-19', pdf => retype(pdf, 'LI', 'P')],
  ['7.2-20', pdf => retype(pdf, 'LBody', 'P')],
  ['x-li-body', pdf => retype(pdf, 'LBody', 'P')],
  ['7.3-1', pdf => without(element(pdf, 'Figure').dict, 'Alt')],
  ['x-figure-bbox', pdf => without(element(pdf, 'Figure').dict, 'A')],
  ['7.7-1', pdf => retype(pdf, 'P', 'Formula')],
  ['7.9-1', pdf => retype(pdf, 'P', 'Note')],
  ['7.4.2-1', pdf => retype(pdf, 'H2', 'H4')],
  ['7.4.4-1', pdf => retype(pdf, 'H2', 'H')],
  ['7.18.1-1', pdf => link(pdf).set(key('Subtype'), key('Widget'))],
  ['7.18.3-1', pdf => without(pdf.getPage(0).node, 'Tabs')],
  ['7.18.5-1', pdf => retype(pdf, 'Link', 'Span')],
  ['7.18.5-2', pdf => without(link(pdf), 'Contents')],
  ['x-link-struct-parent', pdf => without(link(pdf), 'StructParent')],
  ['x-link-parent-tree', pdf => link(pdf).set(key('StructParent'), pdf.context.obj(999))],
  ['x-link-print', pdf => link(pdf).set(key('F'), pdf.context.obj(0))],
  ['7.1-1', pdf => redraw(pdf, source => source.replace(/(MCID \d+ *>> *BDC)/, '$1 /Artifact BMC EMC'))],
  ['7.1-2', pdf => redraw(pdf, source => `/Artifact BMC ${source} EMC`)],
  ['7.1-3', pdf => redraw(pdf, source => source.replaceAll('/Artifact BMC', '/Span BMC'))],
  ['x-mcid-orphan', pdf => redraw(pdf, source => `/P <</MCID 99>> BDC EMC ${source}`)],
  ['x-mcid-twice', pdf => addKid(pdf, 'H1', contentDict(pdf))],
  ['x-mcid-parent-tree', breakParentTree],
  ['7.21.7-1', pdf => fonts(pdf, 'Type0').map(font => without(font, 'ToUnicode'))],
  ['7.21.3.2-1', pdf => fonts(pdf, 'CIDFontType2').map(font => without(font, 'CIDToGIDMap'))],
  ['7.21.4.1-1', pdf => fonts(pdf, 'CIDFontType2').map(font => without(font, 'FontDescriptor'))],
];

/** A second claim to the first content of the first paragraph. */
function contentDict(pdf: PDFDocument): PDFDict {
  const paragraph = element(pdf, 'P');
  const content = [...allElements([paragraph])]
    .flatMap(({ kids }) => kids)
    .find(kid => kid.kind === 'content');
  if (content?.kind !== 'content' || !content.owner) throw new Error('no content');
  return pdf.context.obj({ Type: 'MCR', Pg: content.owner, MCID: content.mcid });
}

function breakParentTree(pdf: PDFDocument): void {
  for (const value of readParentTree(root(pdf)).values()) {
    const parents = pdf.context.lookup(value);
    if (parents instanceof PDFArray) parents.set(0, element(pdf, 'Table').raw);
    if (parents instanceof PDFArray) parents.set(1, element(pdf, 'Table').raw);
  }
}

describe('the check of a document that is', () => {
  test('sound finds nothing', async () => {
    expect(await checkPdfUa(sound)).toEqual([]);
  });

  test.each(BREAKS)('broken by %s finds it', async (rule, breakIt) => {
    const pdf = await PDFDocument.load(sound, { updateMetadata: false });
    breakIt(pdf);
    const bytes = await pdf.save({ useObjectStreams: false });
    expect((await checkPdfUa(bytes)).map(finding => finding.rule)).toContain(rule);
  });

  test('with a standard font that is not embedded finds 7.21.4.1-1', async () => {
    const pdf = await PDFDocument.load(sound, { updateMetadata: false });
    await pdf.embedFont(StandardFonts.Helvetica);
    const bytes = await pdf.save({ useObjectStreams: false });
    expect((await checkPdfUa(bytes)).map(({ rule }) => rule)).toContain('7.21.4.1-1');
  });

  test('of another PDF version finds 6.1-1', async () => {
    const bytes = Uint8Array.from(Buffer.from(sound));
    bytes[5] = '2'.charCodeAt(0);
    expect((await checkPdfUa(bytes)).map(({ rule }) => rule)).toContain('6.1-1');
  });

  test.each([
    ['5-1', '<pdfuaid:part>1</pdfuaid:part>', '<pdfuaid:none>1</pdfuaid:none>'],
    ['5-2', '<pdfuaid:part>1<', '<pdfuaid:part>2<'],
    ['7.1-9', 'dc:title', 'dc:tilde'],
  ])('wrong in its XMP finds %s', async (rule, from, to) => {
    const text = Buffer.from(sound).toString('latin1').replaceAll(from, to);
    const bytes = Uint8Array.from(Buffer.from(text, 'latin1'));
    expect((await checkPdfUa(bytes)).map(finding => finding.rule)).toContain(rule);
  });

  test('not yet claiming PDF/UA can be checked for all the rest', async () => {
    const text = Buffer.from(sound).toString('latin1').replaceAll('pdfuaid:part', 'pdfuaid:none');
    const bytes = Uint8Array.from(Buffer.from(text, 'latin1'));
    expect(await checkPdfUa(bytes, { identifier: false })).toEqual([]);
  });
});
