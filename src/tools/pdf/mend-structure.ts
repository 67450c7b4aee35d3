import { type PDFDict, PDFName } from '@cantoo/pdf-lib';
import { dictAt, textAt } from './objects';
import { STANDARD_TYPES } from './roles';
import { allElements, readTree, type StructElement, tagOf, writeKids } from './struct-tree';

/** Chromium's types that PDF 1.7 does not know; any other stands for a piece of text. */
const ROLES: Readonly<Record<string, string>> = {
  Title: 'H1',
  Aside: 'Div',
  FENote: 'Note',
  Em: 'Span',
  Strong: 'Span',
};

/** Mends the tree's elements: roles, list bodies, and figures that only wrap other figures. */
export function mendStructure(root: PDFDict): void {
  const elements = [...allElements(readTree(root))];
  mapRoles(root, elements);
  for (const element of elements) {
    if (tagOf(element) === 'LI') addListBody(element);
    if (tagOf(element) === 'Figure') unwrapFigure(element);
  }
}

function mapRoles(root: PDFDict, elements: readonly StructElement[]): void {
  const unknown = new Set(elements.map(tagOf).filter(tag => !STANDARD_TYPES.has(tag)));
  if (unknown.size === 0) return;
  const roleMap = dictAt(root, 'RoleMap') ?? root.context.obj({});
  for (const tag of unknown) {
    const name = PDFName.of(tag);
    if (!roleMap.has(name)) roleMap.set(name, PDFName.of(ROLES[tag] ?? 'Span'));
  }
  root.set(PDFName.of('RoleMap'), roleMap);
}

/** A list item holds a label and a body: what is not the label goes into a body. */
function addListBody(item: StructElement): void {
  const labels = item.kids.filter(kid => kid.kind === 'element' && tagOf(kid) === 'Lbl');
  const rest = item.kids.filter(kid => !labels.includes(kid));
  if (rest.some(kid => kid.kind === 'element' && tagOf(kid) === 'LBody')) return;
  const { context } = item.dict;
  const body = context.obj({
    Type: 'StructElem',
    S: 'LBody',
    P: item.raw,
    K: rest.map(kid => kid.raw),
    ...(item.page && { Pg: item.page }),
  });
  const bodyRef = context.register(body);
  for (const kid of rest) if (kid.kind === 'element') kid.dict.set(PDFName.of('P'), bodyRef);
  writeKids(item, [...labels.map(kid => kid.raw), bodyRef]);
}

/** A `<figure>` around a picture and its caption is a figure without alternative text of its own: a group. */
function unwrapFigure(figure: StructElement): void {
  const isWrapper = figure.kids.some(kid => kid.kind === 'element');
  if (isWrapper && !textAt(figure.dict, 'Alt')) figure.dict.set(PDFName.of('S'), PDFName.of('Div'));
}
