import { type PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { rawAt } from './objects';
import { xmpPacket } from './xmp';

export interface DocumentInfo {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly lang: string;
}

/** Says what the document is: in the information dictionary, the catalog and the XMP packet, all alike. */
export function setDocumentInfo(pdf: PDFDocument, info: DocumentInfo, claimsUa: boolean): void {
  const keywords = info.keywords.join(', ');
  const modified = pdf.getModificationDate() ?? new Date();
  pdf.setTitle(info.title, { showInWindowTitleBar: true });
  if (info.author) pdf.setAuthor(info.author);
  pdf.setSubject(info.subject);
  pdf.setKeywords([keywords]);
  pdf.setLanguage(info.lang);
  const packet = xmpPacket({
    ...info,
    keywords,
    creator: pdf.getCreator() ?? '',
    producer: pdf.getProducer() ?? '',
    created: pdf.getCreationDate() ?? modified,
    modified,
    claimsUa,
  });
  setPacket(pdf, packet);
}

function setPacket(pdf: PDFDocument, packet: string): void {
  const { context, catalog } = pdf;
  const old = rawAt(catalog, 'Metadata');
  if (old instanceof PDFRef) context.delete(old);
  // Not compressed: programs look for the packet in the bytes of the file.
  const stream = context.stream(Buffer.from(packet, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
}
