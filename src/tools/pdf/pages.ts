import { PDFDocument } from '@cantoo/pdf-lib';

/** How many pages a PDF has. */
export const pagesOf = async (bytes: Uint8Array): Promise<number> =>
  (await PDFDocument.load(bytes, { updateMetadata: false })).getPageCount();
