import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { ContentReader } from './contents';
import { setDecorationApart } from './decoration';
import { type DocumentInfo, setDocumentInfo } from './document-info';
import { boxFigures } from './mend-figures';
import { describeLinks, type PageLink } from './mend-links';
import { mendStructure } from './mend-structure';
import { groupBookmarks } from './outline-groups';
import { structRoot } from './struct-tree';
import { surveyPages } from './survey';
import { checkPdfUa } from './ua-check';

/** What Chromium leaves out of a PDF: what the document is, and the text of its links in page order. */
export interface PdfMeta extends DocumentInfo {
  readonly links: readonly PageLink[];
  /** Of each bookmark, the part of the document that it belongs to; left out where there are none. */
  readonly chapters?: readonly string[];
}

/**
 * Mends a tagged PDF from Chromium toward PDF/UA-1: same pages, text and bookmarks. It claims PDF/UA only
 * if `checkPdfUa` then finds nothing.
 */
export async function mendPdf(bytes: Uint8Array, meta: PdfMeta): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const root = structRoot(pdf);
  if (!root) throw new Error('the PDF has no tags: print it with `tagged: true`');
  mendStructure(root);
  const reader = new ContentReader();
  const survey = surveyPages(pdf.getPages(), reader);
  setDecorationApart(pdf, root, survey, reader);
  boxFigures(root, survey);
  describeLinks(pdf, root, meta.links);
  groupBookmarks(pdf, meta.chapters ?? []);
  pdf.setModificationDate(new Date());
  setDocumentInfo(pdf, meta, false);
  const mended = await save(pdf);
  if ((await checkPdfUa(mended, { identifier: false })).length > 0) return mended;
  setDocumentInfo(pdf, meta, true);
  return save(pdf);
}

function save(pdf: PDFDocument): Promise<Uint8Array> {
  return pdf.save({ useObjectStreams: false, objectsPerTick: Number.POSITIVE_INFINITY });
}
