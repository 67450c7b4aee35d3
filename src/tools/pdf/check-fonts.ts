import { PDFDict, type PDFDocument } from '@cantoo/pdf-lib';
import type { Report } from './findings';
import { dictAt, dictsAt, nameAt, rawAt } from './objects';

const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3'];

/** All fonts: embedded, and with a way back from glyphs to text. */
export function checkFonts(pdf: PDFDocument, report: Report): void {
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && nameAt(object, 'Type') === 'Font') checkFont(object, report);
  }
}

function checkFont(font: PDFDict, report: Report): void {
  const subtype = nameAt(font, 'Subtype');
  const name = nameAt(font, 'BaseFont') ?? subtype ?? 'a font';
  if ((subtype === 'Type0' || subtype === 'Type3') && !rawAt(font, 'ToUnicode'))
    report('7.21.7-1', `${name} does not say which characters its glyphs are`);
  // A Type 3 font is drawn by the PDF itself.
  if (subtype === 'Type3' || subtype?.startsWith('CIDFont')) return;
  const [descendant] = dictsAt(font, 'DescendantFonts');
  const hasGlyphMap = descendant && rawAt(descendant, 'CIDToGIDMap') !== undefined;
  if (nameAt(descendant, 'Subtype') === 'CIDFontType2' && !hasGlyphMap)
    report('7.21.3.2-1', `${name} has no map from characters to glyphs`);
  const descriptor = dictAt(descendant ?? font, 'FontDescriptor');
  if (!descriptor || !FONT_FILES.some(key => rawAt(descriptor, key)))
    report('7.21.4.1-1', `${name} is not embedded`);
}
