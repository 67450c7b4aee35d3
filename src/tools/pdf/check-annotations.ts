import { PDFDict, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { Report } from './findings';
import { itemsAt, nameAt, numberAt, textAt } from './objects';
import type { StructNode, TaggedDocument } from './tagged-document';

const PRINTS = 4;

/** The annotations of all pages: links with a description, in the structure tree, in its order. */
export function checkAnnotations(document: TaggedDocument, report: Report): void {
  const { context } = document.pdf;
  const holders = readHolders(document);
  document.pdf.getPages().forEach((page, index) => {
    const where = `page ${index + 1}`;
    const annotations = itemsAt(page.node, 'Annots');
    if (annotations.length > 0 && nameAt(page.node, 'Tabs') !== 'S')
      report('7.18.3-1', `the tab order does not follow the tags, ${where}`);
    for (const raw of annotations) {
      const annotation = context.lookup(raw);
      if (!(annotation instanceof PDFDict)) continue;
      const subtype = nameAt(annotation, 'Subtype');
      if (subtype === 'Link') checkLink(annotation, holders.get(raw), document, where, report);
      else report('7.18.1-1', `an annotation that is no link: ${subtype}, ${where}`);
    }
  });
}

/** The element that holds each annotation. */
function readHolders({ nodes }: TaggedDocument): Map<PDFObject, StructNode> {
  const holders = new Map<PDFObject, StructNode>();
  for (const node of nodes) {
    for (const kid of node.element.kids) {
      if (kid.kind === 'object' && kid.target instanceof PDFRef) holders.set(kid.target, node);
    }
  }
  return holders;
}

function checkLink(
  annotation: PDFDict,
  holder: StructNode | undefined,
  { parentTree }: TaggedDocument,
  where: string,
  report: Report,
): void {
  if (!textAt(annotation, 'Contents')) report('7.18.5-2', `a link without a description, ${where}`);
  if (holder?.type !== 'Link') report('7.18.5-1', `a link that is not in a Link element, ${where}`);
  const key = numberAt(annotation, 'StructParent');
  if (key === undefined) report('x-link-struct-parent', `a link without a key to the parent tree, ${where}`);
  else if (!holder || parentTree.get(key) !== holder.element.raw)
    report('x-link-parent-tree', `the parent tree errs on a link, ${where}`);
  const flags = numberAt(annotation, 'F');
  if (flags !== undefined && (flags & PRINTS) === 0)
    report('x-link-print', `a link that does not print, ${where}`);
}
