import { type PDFDict, PDFName } from '@cantoo/pdf-lib';
import { type Box, union } from './geometry';
import { textAt } from './objects';
import { allElements, contentOf, readTree, type StructElement, tagOf } from './struct-tree';
import type { Survey } from './survey';

/** Tells each figure that has alternative text where it lies on its page. */
export function boxFigures(root: PDFDict, survey: Survey): void {
  for (const element of allElements(readTree(root))) {
    if (tagOf(element) !== 'Figure' || !textAt(element.dict, 'Alt')) continue;
    const box = paintedBox(element, survey);
    if (!box) continue;
    const attributes = { O: 'Layout', BBox: box.map(toHundredths), Placement: 'Block' };
    element.dict.set(PDFName.of('A'), element.dict.context.obj(attributes));
  }
}

function paintedBox(element: StructElement, survey: Survey): Box | undefined {
  return contentOf(element)
    .map(({ owner, mcid }) => owner && survey.get(owner)?.marked.get(mcid)?.box)
    .reduce(union, undefined);
}

const toHundredths = (value: number) => Math.round(value * 100) / 100;
