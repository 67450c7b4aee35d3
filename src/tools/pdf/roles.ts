import type { PDFDict } from '@cantoo/pdf-lib';
import { nameAt } from './objects';
import { type StructElement, tagOf } from './struct-tree';

/** The structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export const STANDARD_TYPES: ReadonlySet<string> = new Set([
  ...['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index'],
  ...['NonStruct', 'Private', 'P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'],
  ...['L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody', 'TFoot'],
  ...['Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot'],
  ...['Ruby', 'RB', 'RT', 'RP', 'Warichu', 'WT', 'WP', 'Figure', 'Formula', 'Form'],
]);

const LONGEST_CHAIN = 9;

/** An element's type with the role map followed to a standard type, as far as it leads to one. */
export function resolvedType(element: StructElement, roleMap: PDFDict | undefined): string {
  let type = tagOf(element);
  for (let i = 0; i < LONGEST_CHAIN && !STANDARD_TYPES.has(type); i++) {
    const next = nameAt(roleMap, type);
    if (!next) break;
    type = next;
  }
  return type;
}
