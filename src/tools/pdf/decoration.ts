import { type PDFDict, type PDFDocument, PDFNull, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts';
import { type ContentReader, replaceContent } from './contents';
import { rawAt } from './objects';
import {
  type ContentKid,
  parentsOf,
  readParentTree,
  readTree,
  type StructElement,
  type StructKid,
  tagOf,
  writeKids,
} from './struct-tree';
import type { Survey } from './survey';

/** Where lines and fills are the content itself: a drawing, a fraction bar, a list's bullet. */
const DRAWN = new Set(['Figure', 'Formula', 'Lbl']);

type Decoration = Map<PDFRef, Set<number>>;

/** Turns borders, backgrounds and all painting outside the structure into artifacts. */
export function setDecorationApart(
  pdf: PDFDocument,
  root: PDFDict,
  survey: Survey,
  reader: ContentReader,
): void {
  const decoration: Decoration = new Map();
  for (const element of readTree(root)) dropDecoration(element, survey, decoration);
  const parentTree = readParentTree(root);
  for (const { content } of survey.values()) {
    const gone = decoration.get(content.owner) ?? new Set<number>();
    const source = markArtifacts(content.operations, {
      decoration: gone,
      drawsMarked: operation => {
        const form = operation.operator === 'Do' ? reader.drawnForm(content, operation) : undefined;
        return form !== undefined && reader.isTagged(form);
      },
    });
    replaceContent(pdf, content, source);
    const parents = parentsOf(parentTree, content.dict);
    for (const mcid of gone) if (parents && mcid < parents.size()) parents.set(mcid, PDFNull);
  }
}

/** Takes decoration out of an element; returns whether anything is left of it. */
function dropDecoration(element: StructElement, survey: Survey, decoration: Decoration): boolean {
  if (DRAWN.has(tagOf(element))) return true;
  const kept = element.kids.filter(kid => {
    if (kid.kind === 'element') return dropDecoration(kid, survey, decoration);
    if (kid.kind === 'object' || !isDecoration(kid, survey)) return true;
    const { owner } = kid;
    if (owner) decoration.set(owner, (decoration.get(owner) ?? new Set()).add(kid.mcid));
    return false;
  });
  if (kept.length < element.kids.length) writeKids(element, kept.map(rawOf));
  // A table may hold rows only: what held nothing but its border must not stay there as an empty element.
  return kept.length > 0 || tagOf(element) !== 'NonStruct' || rawAt(element.dict, 'ID') !== undefined;
}

const rawOf = (kid: StructKid): PDFObject => kid.raw;

function isDecoration({ owner, mcid }: ContentKid, survey: Survey): boolean {
  const surveyed = owner && survey.get(owner);
  return surveyed !== undefined && !surveyed.marked.get(mcid)?.hasTextOrImage;
}
