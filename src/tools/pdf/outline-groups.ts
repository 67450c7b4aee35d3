import {
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import { dictAt, rawAt } from './objects';

const CHAIN = ['Parent', 'Prev', 'Next', 'First', 'Last', 'Count'] as const;

/** Every bookmark, in the order of a reader's list. */
function itemsOf(pdf: PDFDocument): PDFRef[] {
  const refs: PDFRef[] = [];
  const visit = (of: PDFDict | undefined) => {
    for (let ref = of && rawAt(of, 'First'); ref instanceof PDFRef && !refs.includes(ref); ) {
      refs.push(ref);
      const item = pdf.context.lookup(ref);
      if (!(item instanceof PDFDict)) return;
      visit(item);
      ref = rawAt(item, 'Next');
    }
  };
  visit(dictAt(pdf.catalog, 'Outlines'));
  return refs;
}

/** Chains items under a parent; `isOpen` counts them as seen. */
function chain(pdf: PDFDocument, parent: PDFRef, items: readonly PDFRef[]) {
  items.forEach((ref, i) => {
    const item = pdf.context.lookup(ref, PDFDict);
    const set = (key: string, to: PDFObject | undefined) => {
      if (to) item.set(PDFName.of(key), to);
    };
    set('Parent', parent);
    set('Prev', items[i - 1]);
    set('Next', items[i + 1]);
  });
  const dict = pdf.context.lookup(parent, PDFDict);
  const [first, last] = [items[0], items.at(-1)];
  if (!first || !last) return;
  dict.set(PDFName.of('First'), first);
  dict.set(PDFName.of('Last'), last);
  dict.set(PDFName.of('Count'), PDFNumber.of(items.length));
}

/**
 * Puts the bookmarks of slides under those of the chapters they belong to. `chapters` has one for each bookmark, in
 * their order; where the numbers differ, the bookmarks stay as they are.
 */
export function groupBookmarks(pdf: PDFDocument, chapters: readonly string[]) {
  const root = rawAt(pdf.catalog, 'Outlines');
  const items = itemsOf(pdf);
  if (!(root instanceof PDFRef) || items.length !== chapters.length || !chapters.every(Boolean)) return;
  for (const ref of items) for (const key of CHAIN) pdf.context.lookup(ref, PDFDict).delete(PDFName.of(key));
  const groups: { name: string; refs: PDFRef[] }[] = [];
  items.forEach((ref, i) => {
    const name = chapters[i] ?? '';
    if (groups.at(-1)?.name === name) groups.at(-1)?.refs.push(ref);
    else groups.push({ name, refs: [ref] });
  });
  const parents = groups.map(({ name, refs }) => {
    const first = pdf.context.lookup(refs[0], PDFDict);
    const dict = pdf.context.obj({ Title: PDFHexString.fromText(name) }) as PDFDict;
    for (const key of ['Dest', 'A', 'SE']) {
      const to = rawAt(first, key);
      if (to) dict.set(PDFName.of(key), to);
    }
    return pdf.context.register(dict);
  });
  chain(pdf, root, parents);
  groups.forEach(({ refs }, i) => {
    const parent = parents[i];
    if (parent) chain(pdf, parent, refs);
  });
  // What a reader shows at first: every chapter open.
  pdf.context.lookup(root, PDFDict).set(PDFName.of('Count'), PDFNumber.of(parents.length + items.length));
}
