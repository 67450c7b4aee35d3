import type { PDFDict } from '@cantoo/pdf-lib';
import { checkListNode } from './check-lists';
import { checkTableNode } from './check-tables';
import type { Report } from './findings';
import { dictAt, nameAt, rawAt, textAt } from './objects';
import { STANDARD_TYPES } from './roles';
import { attributesOf, type StructElement, tagOf } from './struct-tree';
import type { StructNode, TaggedDocument } from './tagged-document';

/** The structure tree: known types, parents, pictures, headings, lists and tables. */
export function checkStructure({ nodes, roleMap }: TaggedDocument, report: Report): void {
  const ids = new Set(nodes.map(({ element }) => textAt(element.dict, 'ID')).filter(id => id !== undefined));
  for (const node of nodes) {
    checkType(node, roleMap, report);
    checkPicture(node, report);
    checkListNode(node, report);
    checkTableNode(node, ids, report);
    if (node.type === 'Note' && !rawAt(node.element.dict, 'ID'))
      report('7.9-1', `a note without ID, ${node.where}`);
  }
  checkHeadings(nodes, report);
}

function checkType({ element, type, where }: StructNode, roleMap: PDFDict | undefined, report: Report): void {
  const tag = tagOf(element);
  if (!STANDARD_TYPES.has(type)) report('7.1-5', `${type} is no standard type and has no role, ${where}`);
  if (STANDARD_TYPES.has(tag) && nameAt(roleMap, tag)) report('7.1-7', `the standard type ${tag} has a role`);
  if (!dictAt(element.dict, 'P')) report('7.1-12', `${type} does not name its parent, ${where}`);
}

function checkPicture({ element, type, childTypes, where }: StructNode, report: Report): void {
  const alt = textAt(element.dict, 'Alt');
  if (type === 'Formula' && !alt) report('7.7-1', `a formula without alternative text, ${where}`);
  if (type !== 'Figure') return;
  if (!alt && textAt(element.dict, 'ActualText') === undefined) {
    const holding = childTypes.length > 0 ? ` that holds ${childTypes.join(', ')}` : '';
    report('7.3-1', `a figure${holding} without alternative text, ${where}`);
  }
  if (!hasBox(element)) report('x-figure-bbox', `a figure without a box: ${alt ?? 'no name'}, ${where}`);
}

const hasBox = (element: StructElement) => attributesOf(element).some(a => rawAt(a, 'BBox') !== undefined);

function checkHeadings(nodes: readonly StructNode[], report: Report): void {
  let last = 0;
  for (const { type, where } of nodes) {
    if (type === 'H') report('7.4.4-1', `a heading without a level, ${where}`);
    const level = Number(type.match(/^H(\d)$/)?.[1] ?? 0);
    if (level === 0) continue;
    if (level > last + 1)
      report('7.4.2-1', `${last > 0 ? `H${last}` : 'no heading'}, then H${level}, ${where}`);
    last = level;
  }
}
