import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import type { Report } from './findings';
import { itemsAt, rawAt } from './objects';
import { attributesOf, type StructElement, tagOf } from './struct-tree';
import type { StructNode } from './tagged-document';

const ROW_PARENTS = new Set(['Table', 'THead', 'TBody', 'TFoot']);
const TABLE_PARTS = new Set(['TR', 'THead', 'TBody', 'TFoot', 'Caption']);
const ROW_PARTS = new Set(['TH', 'TD']);

/** The rules for a table, its rows and cells. `ids`: the IDs of all elements. */
export function checkTableNode(node: StructNode, ids: ReadonlySet<string>, report: Report): void {
  if (node.type === 'Table') checkTable(node, report);
  if (node.type === 'TR') checkRow(node, report);
  if (node.type === 'TH') checkHeaderCell(node, report);
  if (node.type === 'TD') checkDataCell(node, ids, report);
}

function checkTable({ element, childTypes, where }: StructNode, report: Report): void {
  const count = (type: string) => childTypes.filter(child => child === type).length;
  const strangers = childTypes.filter(child => !TABLE_PARTS.has(child));
  if (strangers.length > 0) report('7.2-3', `a table holds ${strangers.join(', ')}, ${where}`);
  if (count('THead') > 1) report('7.2-11', `a table with two heads, ${where}`);
  if (count('THead') > 0 && count('TBody') === 0) report('7.2-14', `a table head without a body, ${where}`);
  if (count('Caption') > 1) report('7.2-39', `a table with two captions, ${where}`);
  if (childTypes.slice(1, -1).includes('Caption'))
    report('7.2-16', `a caption in the middle of a table, ${where}`);
  checkLooseContent(element, where, report);
}

function checkLooseContent({ kids }: StructElement, where: string, report: Report): void {
  for (const kid of kids) {
    if (kid.kind !== 'element') report('x-table-content', `a table holds content outside its rows, ${where}`);
    else if (isEmptyGroup(kid)) report('x-table-nonstruct', `a table holds an empty group, ${where}`);
  }
}

const isEmptyGroup = (element: StructElement): boolean =>
  tagOf(element) === 'NonStruct' && element.kids.every(kid => kid.kind !== 'element' || isEmptyGroup(kid));

function checkRow({ parentType, childTypes, where }: StructNode, report: Report): void {
  const strangers = childTypes.filter(child => !ROW_PARTS.has(child));
  if (!ROW_PARENTS.has(parentType)) report('7.2-4', `a table row in ${parentType}, ${where}`);
  if (strangers.length > 0) report('7.2-10', `a table row holds ${strangers.join(', ')}, ${where}`);
}

function checkHeaderCell({ element, parentType, where }: StructNode, report: Report): void {
  if (parentType !== 'TR') report('7.2-8', `a header cell in ${parentType}, ${where}`);
  const hasScope = attributesOf(element).some(attributes => rawAt(attributes, 'Scope') !== undefined);
  if (!hasScope) report('x-th-scope', `a header cell without scope, ${where}`);
}

function checkDataCell(
  { element, parentType, where }: StructNode,
  ids: ReadonlySet<string>,
  report: Report,
): void {
  if (parentType !== 'TR') report('7.2-9', `a data cell in ${parentType}, ${where}`);
  const headers = attributesOf(element)
    .flatMap(attributes => itemsAt(attributes, 'Headers'))
    .map(item => element.dict.context.lookup(item))
    .filter(item => item instanceof PDFString || item instanceof PDFHexString)
    .map(item => item.decodeText());
  if (headers.length === 0) report('7.5-1', `a data cell without headers, ${where}`);
  for (const id of headers.filter(id => !ids.has(id)))
    report('7.5-2', `a data cell names the header ${id}, which is not there, ${where}`);
}
