import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import { dictAt, dictsAt, itemsAt, nameAt, numberAt, rawAt } from './objects';

export interface StructElement {
  readonly kind: 'element';
  readonly raw: PDFObject;
  readonly dict: PDFDict;
  readonly page: PDFRef | undefined;
  readonly kids: readonly StructKid[];
}

/** Marked content: an MCID within a page or a form. */
export interface ContentKid {
  readonly kind: 'content';
  readonly raw: PDFObject;
  readonly owner: PDFRef | undefined;
  readonly mcid: number;
}

/** A whole object in the tree, as a link's annotation is. */
interface ObjectKid {
  readonly kind: 'object';
  readonly raw: PDFObject;
  readonly target: PDFRef | undefined;
}

export type StructKid = StructElement | ContentKid | ObjectKid;

/** The root of a tagged PDF's structure tree; undefined if the PDF is not tagged. */
export function structRoot(pdf: PDFDocument): PDFDict | undefined {
  return dictAt(pdf.catalog, 'StructTreeRoot');
}

/** The elements at the top of the tree, with all that is under them. */
export function readTree(root: PDFDict): StructElement[] {
  return readKids(root, undefined).filter(kid => kid.kind === 'element');
}

function readKids(dict: PDFDict, page: PDFRef | undefined): StructKid[] {
  return itemsAt(dict, 'K')
    .map(raw => readKid(raw, dict, page))
    .filter(kid => kid !== undefined);
}

function readKid(raw: PDFObject, parent: PDFDict, parentPage: PDFRef | undefined): StructKid | undefined {
  const value = parent.context.lookup(raw);
  if (value instanceof PDFNumber) return { kind: 'content', raw, owner: parentPage, mcid: value.asNumber() };
  if (!(value instanceof PDFDict)) return undefined;
  const page = refAt(value, 'Pg') ?? parentPage;
  if (nameAt(value, 'S')) return { kind: 'element', raw, dict: value, page, kids: readKids(value, page) };
  const mcid = numberAt(value, 'MCID');
  if (mcid !== undefined) return { kind: 'content', raw, owner: refAt(value, 'Stm') ?? page, mcid };
  return { kind: 'object', raw, target: refAt(value, 'Obj') };
}

function refAt(dict: PDFDict, key: string): PDFRef | undefined {
  const value = rawAt(dict, key);
  return value instanceof PDFRef ? value : undefined;
}

/** The element's type as written, before the role map. */
export function tagOf(element: StructElement): string {
  return nameAt(element.dict, 'S') ?? '';
}

/** The elements and all under them, in reading order. */
export function* allElements(elements: Iterable<StructKid>): Generator<StructElement> {
  for (const element of elements) {
    if (element.kind !== 'element') continue;
    yield element;
    yield* allElements(element.kids);
  }
}

/** All marked content of an element, its own and that of the elements in it. */
export function contentOf(element: StructElement): ContentKid[] {
  return [...allElements([element])].flatMap(({ kids }) => kids.filter(kid => kid.kind === 'content'));
}

/** Writes an element's kids into the PDF. */
export function writeKids({ dict }: StructElement, kids: readonly PDFObject[]): void {
  if (kids.length > 0) dict.set(PDFName.of('K'), dict.context.obj([...kids]));
  else dict.delete(PDFName.of('K'));
}

/** The parent tree: from a page's, form's or annotation's number to elements. */
export function readParentTree(root: PDFDict): Map<number, PDFObject> {
  const tree = new Map<number, PDFObject>();
  const visit = (node: PDFDict | undefined) => {
    const pairs = itemsAt(node, 'Nums');
    for (let i = 0; i + 1 < pairs.length; i += 2) {
      const key = root.context.lookup(pairs[i]);
      const value = pairs[i + 1];
      if (key instanceof PDFNumber && value) tree.set(key.asNumber(), value);
    }
    for (const kid of dictsAt(node, 'Kids')) visit(kid);
  };
  visit(dictAt(root, 'ParentTree'));
  return tree;
}

/** The parent tree's entry for a page or form: an array from MCID to element. */
export function parentsOf(tree: Map<number, PDFObject>, owner: PDFDict): PDFArray | undefined {
  const key = numberAt(owner, 'StructParents');
  const value = key === undefined ? undefined : owner.context.lookup(tree.get(key));
  return value instanceof PDFArray ? value : undefined;
}

/** The attribute dictionaries of an element. */
export function attributesOf({ dict }: StructElement): PDFDict[] {
  return dictsAt(dict, 'A');
}
