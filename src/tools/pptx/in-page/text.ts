import type { Align, Paragraph, Run, TextBox } from '../page';
import { type Piece, piecesOf } from './runs';
import { contentBox, onSlide } from './style';

/** A text box from consecutive inline nodes of one block; null where they hold no text. */
export function textBox(nodes: readonly Node[], block: Element): TextBox | null {
  const pieces = piecesOf(nodes, { balanced: isBalanced(block) });
  const boxes = pieces.flatMap(piece => piece.boxes);
  if (boxes.length === 0) return null;
  const paragraph = paragraphOf(pieces, block);
  const { lines } = paragraph;
  const wraps = lines > 1 + pieces.filter(piece => piece.breakBefore).length;
  const found = union(boxes);
  const align = wraps ? paragraph.align : alignOf(block, found, paragraph.align);
  // The lines of a box share one height; the glyphs' own boxes differ from it, but have the same middle.
  const height = lines * paragraph.lineHeightPx;
  const across = wraps ? contentBox(block) : found;
  const rect = new DOMRect(across.x, found.y + (found.height - height) / 2, across.width, height);
  return {
    kind: 'text',
    rect: onSlide(rect, block),
    paragraph: { ...paragraph, align },
    wraps,
    ...markerOf(nodes, block),
  };
}

export function paragraphOf(pieces: readonly Piece[], block: Element): Paragraph {
  const { lineHeight, textAlign } = getComputedStyle(block);
  const align: Align = /right|end/.test(textAlign)
    ? 'right'
    : textAlign.includes('center')
      ? 'center'
      : 'left';
  const runs = withCapital(
    pieces.map(({ boxes: _, ...run }) => run),
    block,
  );
  const boxes = pieces.flatMap(piece => piece.boxes);
  const lines = countLines(boxes);
  const lineHeightPx = Number.parseFloat(lineHeight) || union(boxes).height / lines;
  return { runs, align, lineHeightPx, lines };
}

/** A first letter that the style makes a capital is one in the text: an office suite has no such style. */
function withCapital([first, ...rest]: readonly Run[], block: Element): Run[] {
  if (!first) return [];
  const isCapital = getComputedStyle(block, '::first-letter').textTransform === 'uppercase';
  const begins = block.textContent?.trim().startsWith(first.text.trim()) ?? false;
  if (!isCapital || !begins) return [first, ...rest];
  const text = first.text.replace(/^\s*\S/, start => start.toLocaleUpperCase('en'));
  return [{ ...first, text }, ...rest];
}

const isBalanced = (block: Element) =>
  getComputedStyle(block).getPropertyValue('text-wrap-style') === 'balance';

/** A list item's marker, where the item begins with these nodes and the list shows one. */
function markerOf(nodes: readonly Node[], block: Element): { marker?: 'bullet' | number } {
  const { display, listStyleType } = getComputedStyle(block);
  const first = [...block.childNodes].find(node => node.textContent?.trim());
  if (display !== 'list-item' || listStyleType === 'none' || first !== nodes.find(n => n.textContent?.trim()))
    return {};
  const list = block.parentElement;
  if (!(list instanceof HTMLOListElement)) return { marker: 'bullet' };
  const items = [...list.children].filter(child => child instanceof HTMLLIElement);
  return { marker: (list.hasAttribute('start') ? list.start : 1) + items.indexOf(block as HTMLLIElement) };
}

/**
 * A box that hugs its text and was pushed to the end or the middle of its parent by flex, grid or position reads as
 * left-aligned; in another font it must keep its other edge.
 */
function alignOf(block: Element, text: DOMRect, own: Align): Align {
  const box = contentBox(block);
  const parent = block.parentElement;
  if (own !== 'left' || !parent || box.width - text.width > 2) return own;
  const room = contentBox(parent);
  const [before, after] = [text.left - room.left, room.right - text.right];
  if (before > 8 && Math.abs(after) < 2) return 'right';
  return before > 8 && Math.abs(before - after) < 2 ? 'center' : 'left';
}

/** Text on one line may differ in size and height: lines differ where boxes overlap by less than half. */
function countLines(boxes: readonly DOMRect[]): number {
  let lines = 0;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    if (box.top + box.height / 2 >= bottom) {
      lines++;
      bottom = box.bottom;
    } else bottom = Math.max(bottom, box.bottom);
  }
  return lines;
}

function union(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map(b => b.left));
  const top = Math.min(...boxes.map(b => b.top));
  const right = Math.max(...boxes.map(b => b.right));
  const bottom = Math.max(...boxes.map(b => b.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
