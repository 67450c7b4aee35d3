import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { dictAt, textAt } from './objects';

interface Bookmark {
  readonly title: string;
  /** 0 at the top. */
  readonly level: number;
}

/** A PDF's bookmarks, as a reader lists them. */
export function readBookmarks(pdf: PDFDocument): Bookmark[] {
  const bookmarks: Bookmark[] = [];
  const seen = new Set<PDFDict>();
  const visit = (first: PDFDict | undefined, level: number) => {
    // A broken chain can lead back into itself.
    for (let item = first; item && !seen.has(item); item = dictAt(item, 'Next')) {
      seen.add(item);
      bookmarks.push({ title: textAt(item, 'Title') ?? '', level });
      visit(dictAt(item, 'First'), level + 1);
    }
  };
  visit(dictAt(dictAt(pdf.catalog, 'Outlines'), 'First'), 0);
  return bookmarks;
}
