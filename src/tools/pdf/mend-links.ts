import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { dictAt, dictsAt, nameAt, textAt } from './objects';
import { allElements, readTree, type StructElement } from './struct-tree';

export interface PageLink {
  readonly href: string;
  readonly text: string;
}

/** Gives each link its text as description: of several with one target, the first in the page comes first. */
export function describeLinks(pdf: PDFDocument, root: PDFDict, links: readonly PageLink[]): void {
  const unused = [...links];
  const take = (target: string): string | undefined => {
    const index = unused.findIndex(link => isTarget(link.href, target));
    return index < 0 ? undefined : unused.splice(index, 1)[0]?.text.trim();
  };
  for (const element of allElements(readTree(root))) {
    // A link that runs over a line's end has an annotation a line: they are one link, with one text.
    const annotations = linksIn(element);
    const [target = ''] = annotations.map(targetOf);
    if (annotations.length > 0) describe(annotations, take(target) || target);
  }
  const bare = pdf
    .getPages()
    .flatMap(page => dictsAt(page.node, 'Annots'))
    .filter(annotation => isLink(annotation) && !textAt(annotation, 'Contents'));
  for (const annotation of bare) describe([annotation], targetOf(annotation));
}

function describe(annotations: readonly PDFDict[], text: string): void {
  for (const annotation of annotations) {
    annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text || 'Link'));
  }
}

const isLink = (value: PDFObject | undefined) =>
  value instanceof PDFDict && nameAt(value, 'Subtype') === 'Link';

function linksIn({ dict, kids }: StructElement): PDFDict[] {
  return kids
    .filter(kid => kid.kind === 'object')
    .map(kid => dict.context.lookup(kid.target))
    .filter(value => value instanceof PDFDict)
    .filter(isLink);
}

/** Where a link leads: its address, or `#` and the name of a place in the document. */
function targetOf(annotation: PDFDict): string {
  const action = dictAt(annotation, 'A');
  const address = textAt(action, 'URI');
  if (address) return address;
  const place =
    nameAt(annotation, 'Dest') ?? textAt(annotation, 'Dest') ?? nameAt(action, 'D') ?? textAt(action, 'D');
  return place ? `#${place}` : '';
}

/** Compares as a browser does: `https://a.org` is `https://a.org/`, and `#x` is the place x in any page. */
function isTarget(href: string, target: string): boolean {
  if (href === target) return true;
  if (target.startsWith('#')) return fragment(href) === target;
  return URL.canParse(href) && URL.canParse(target) && new URL(href).href === new URL(target).href;
}

function fragment(href: string): string {
  const hash = href.indexOf('#');
  if (hash < 0) return '';
  try {
    return decodeURIComponent(href.slice(hash));
  } catch {
    return href.slice(hash);
  }
}
