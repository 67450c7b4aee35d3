import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { checkAnnotations } from './check-annotations';
import { checkContent } from './check-content';
import { checkCatalog, checkHeader, checkMetadata } from './check-document';
import { checkFonts } from './check-fonts';
import { checkStructure } from './check-structure';
import { collectFindings, type Finding } from './findings';
import { readTagged } from './tagged-document';

/**
 * Checks a PDF against the structural part of PDF/UA-1; an empty list means that nothing was found.
 * `identifier: false` leaves out the claim itself (`pdfuaid:part`), which may be made only after this check.
 */
export async function checkPdfUa(
  bytes: Uint8Array,
  { identifier = true }: { identifier?: boolean } = {},
): Promise<Finding[]> {
  const { report, findings } = collectFindings();
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  checkHeader(bytes, report);
  checkCatalog(pdf, report);
  checkMetadata(pdf, identifier, report);
  checkFonts(pdf, report);
  const tagged = readTagged(pdf);
  if (!tagged) return findings();
  checkStructure(tagged, report);
  checkContent(tagged, report);
  checkAnnotations(tagged, report);
  return findings();
}
