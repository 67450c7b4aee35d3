import type { FoundItem } from '../page';
import { pictureOf } from './pictures';
import { PICTURES } from './runs';
import { borderOf, groundOf, isShown, onSlide, paint, type Side } from './style';
import { tableOf } from './table';
import { textBox } from './text';

/** Everything in a block, back to front: grounds, rules, pictures, tables, and a text box for each run of inline nodes. */
export function readBlock(el: Element): FoundItem[] {
  if (!isShown(el)) return [];
  if (el instanceof HTMLTableElement) return readTable(el);
  const items: FoundItem[] = decorations(el);
  if (el.matches(PICTURES)) return [...items, ...pictureOf(el)];
  for (const group of groups(el)) {
    items.push(...(Array.isArray(group) ? readLine(group, el) : readBlock(group)));
  }
  return items;
}

/** A block's children: elements that are blocks, and between them stretches of inline nodes. */
export function groups(el: Element): (Element | Node[])[] {
  const found: (Element | Node[])[] = [];
  for (const node of flatChildren(el)) {
    const last = found.at(-1);
    if (node instanceof Element && !isInline(node)) found.push(node);
    else if (Array.isArray(last)) last.push(node);
    else found.push([node]);
  }
  return found;
}

/** Children, with those of boxless elements in their place. */
function flatChildren(el: Element): Node[] {
  return [...el.childNodes].flatMap(node =>
    node instanceof Element && getComputedStyle(node).display === 'contents' && isShown(node)
      ? flatChildren(node)
      : [node],
  );
}

/** What does not show counts as inline, so that it parts no text. */
const isInline = (el: Element) =>
  !isShown(el) || /^(inline|inline-block|ruby)$/.test(getComputedStyle(el).display);

function readLine(nodes: Node[], block: Element): FoundItem[] {
  const inline = nodes.filter(node => node instanceof Element).flatMap(inlineElements);
  // A field counts slides: it can't say A3.
  const counts = block.matches('[data-frame="number"]') && /^\d+$/.test(block.textContent?.trim() ?? '');
  const kind = counts ? ('number' as const) : ('text' as const);
  const texts = betweenPictures(nodes).map(stretch => textBox(stretch, block));
  return [
    ...inline.flatMap(decorations),
    ...inline.filter(el => el.matches(PICTURES)).flatMap(pictureOf),
    ...texts.filter(text => text !== null).map(text => ({ ...text, kind })),
  ];
}

/** Text before and after a drawing in a line: boxes of their own, so that each keeps its place beside it. */
function betweenPictures(nodes: Node[]): Node[][] {
  return nodes.reduce<Node[][]>(
    (stretches, node) => {
      if (node instanceof Element && node.matches(PICTURES)) stretches.push([]);
      else stretches.at(-1)?.push(node);
      return stretches;
    },
    [[]],
  );
}

function inlineElements(el: Element): Element[] {
  if (!isShown(el)) return [];
  return el.matches(PICTURES) ? [el] : [el, ...[...el.children].flatMap(inlineElements)];
}

/** The table itself; pictures in its cells lie upon it, and a caption that shows is text. */
function readTable(table: HTMLTableElement): FoundItem[] {
  const caption = table.caption ? readBlock(table.caption) : [];
  const pictures = [...table.querySelectorAll(PICTURES)].filter(isShown).flatMap(pictureOf);
  return [...decorations(table), ...caption, tableOf(table), ...pictures];
}

function decorations(el: Element): FoundItem[] {
  if (el.matches('svg')) return [];
  const color = paint(getComputedStyle(el).backgroundColor, groundOf(el));
  const rect = onSlide(el.getBoundingClientRect(), el);
  return [...(color ? [{ kind: 'fill' as const, rect, color }] : []), ...rules(el)];
}

/** Borders as lines through the middle of their width. */
function rules(el: Element): FoundItem[] {
  const { x, y, w, h } = onSlide(el.getBoundingClientRect(), el);
  return (['Top', 'Right', 'Bottom', 'Left'] as Side[]).flatMap(side => {
    const border = borderOf(el, side);
    if (!border) return [];
    const half = border.widthPx / 2;
    const rect = {
      Top: { x, y: y + half, w, h: 0 },
      Right: { x: x + w - half, y, w: 0, h },
      Bottom: { x, y: y + h - half, w, h: 0 },
      Left: { x: x + half, y, w: 0, h },
    }[side];
    return [{ kind: 'rule' as const, rect, ...border }];
  });
}
