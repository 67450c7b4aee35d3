import type { PDFDict, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { dictAt } from './objects';
import { resolvedType } from './roles';
import { readParentTree, readTree, type StructElement, structRoot } from './struct-tree';

/** An element as the rules see it: roles resolved, `NonStruct` looked through. */
export interface StructNode {
  readonly element: StructElement;
  readonly type: string;
  readonly parentType: string;
  readonly childTypes: readonly string[];
  /** For the reader of a finding: `page 3`. */
  readonly where: string;
}

export interface TaggedDocument {
  readonly pdf: PDFDocument;
  readonly roleMap: PDFDict | undefined;
  readonly parentTree: Map<number, PDFObject>;
  /** All elements, in reading order. */
  readonly nodes: readonly StructNode[];
}

/** A PDF with its tags read; undefined if it has none. */
export function readTagged(pdf: PDFDocument): TaggedDocument | undefined {
  const root = structRoot(pdf);
  if (!root) return undefined;
  const roleMap = dictAt(root, 'RoleMap');
  const pageNumbers = new Map(pdf.getPages().map((page, index) => [page.ref, index + 1]));
  const nodes: StructNode[] = [];
  const visit = (element: StructElement, parentType: string) => {
    const type = resolvedType(element, roleMap);
    const childTypes = typesUnder(element, roleMap);
    nodes.push({ element, type, parentType, childTypes, where: where(element.page, pageNumbers) });
    for (const kid of element.kids) {
      if (kid.kind === 'element') visit(kid, type === 'NonStruct' ? parentType : type);
    }
  };
  for (const element of readTree(root)) visit(element, 'StructTreeRoot');
  return { pdf, roleMap, parentTree: readParentTree(root), nodes };
}

function typesUnder(element: StructElement, roleMap: PDFDict | undefined): string[] {
  return element.kids.flatMap(kid => {
    if (kid.kind !== 'element') return [];
    const type = resolvedType(kid, roleMap);
    return type === 'NonStruct' ? typesUnder(kid, roleMap) : [type];
  });
}

function where(page: PDFRef | undefined, pageNumbers: Map<PDFRef, number>): string {
  const number = page && pageNumbers.get(page);
  return number ? `page ${number}` : 'no page';
}
