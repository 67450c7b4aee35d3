import type { Run } from '../page';
import { groundOf, isShown, paint } from './style';

/** Consecutive inline nodes' text with its look, and where each piece stands. */
export interface Piece extends Run {
  readonly boxes: readonly DOMRect[];
}

/** The elements that become pictures: no text is taken from them. */
export const PICTURES = 'svg, canvas, img';

/**
 * Text of inline nodes as pieces, white space collapsed as on the page. `balanced` text keeps the browser's line
 * breaks, since no office suite balances lines.
 */
export function piecesOf(nodes: readonly Node[], { balanced = false } = {}): Piece[] {
  const pieces: Piece[] = [];
  let broken = false;
  const add = (node: Node) => {
    if (node instanceof HTMLBRElement) broken = true;
    else if (node instanceof Text) {
      for (const { from, to, newLine } of balanced ? linesOf(node) : [whole(node)]) {
        if (append(pieces, node, from, to, broken || newLine)) broken = false;
      }
    } else if (node instanceof Element && isShown(node) && !node.matches(PICTURES))
      node.childNodes.forEach(add);
  };
  nodes.forEach(add);
  return trimmed(pieces);
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly newLine: boolean;
}

const whole = (node: Text): Part => ({ from: 0, to: node.data.length, newLine: false });

/** A text node cut where the browser broke its lines. */
function linesOf(node: Text): Part[] {
  const parts: Part[] = [];
  let bottom = Number.POSITIVE_INFINITY;
  for (const word of node.data.matchAll(/[^ \t\n\r]+[ \t\n\r]*/g)) {
    const box = boxesOf(node, word.index, word.index + 1)[0];
    const last = parts.at(-1);
    const newLine = box !== undefined && box.y + box.height / 2 > bottom;
    if (box) bottom = box.bottom;
    if (!last || newLine) parts.push({ from: last ? word.index : 0, to: node.data.length, newLine });
    if (last && newLine) parts[parts.length - 2] = { ...last, to: word.index };
  }
  return parts.length > 0 ? parts : [whole(node)];
}

/** Adds a stretch of a text node; false where nothing of it shows. */
function append(pieces: Piece[], node: Text, from: number, to: number, breakBefore: boolean): boolean {
  const parent = node.parentElement;
  if (!parent || parent.closest('[aria-hidden="true"]')) return false;
  const before = pieces.at(-1);
  let text = clean(node.data.slice(from, to));
  if (!before || breakBefore || before.text.endsWith(' ')) text = text.replace(/^ /, '');
  if (!text) return false;
  const boxes = boxesOf(node, from, to);
  const breaks = breakBefore && pieces.length > 0;
  pieces.push({
    ...look(parent, text),
    text: gap(before, boxes, breaks) + text,
    boxes,
    ...(breaks && { breakBefore: true }),
  });
  return true;
}

/** White space as CSS collapses it, without soft hyphens and without the characters that make XML unreadable. */
function clean(text: string): string {
  const spaced = text.replace(/[ \t\n\r\f]+/g, ' ').replaceAll('\u00AD', '');
  return [...spaced].filter(c => c >= ' ' && c !== '\uFFFE' && c !== '\uFFFF').join('');
}

/** Spaces where the page has a margin, as after the letter of a figure. */
function gap(before: Piece | undefined, boxes: readonly DOMRect[], breaks: boolean): string {
  const left = before?.boxes.at(-1);
  const right = boxes[0];
  if (!before || !left || !right || breaks) return '';
  const wide = right.left - left.right;
  const sameLine = right.top < left.bottom && left.top < right.bottom;
  if (!sameLine || wide < before.sizePx * 0.15) return '';
  return ' '.repeat(Math.max(1, Math.round(wide / (before.sizePx * 0.25))));
}

function trimmed(pieces: Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (last) pieces[pieces.length - 1] = { ...last, text: last.text.replace(/ +$/, '') };
  return pieces.filter(piece => piece.text !== '');
}

/** The rectangles of a stretch of text, one a line. */
function boxesOf(node: Text, from: number, to: number): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return [...range.getClientRects()].filter(box => box.width > 0);
}

function look(el: Element, text: string): Run {
  const s = getComputedStyle(el);
  const serif = isSerif(s.fontFamily);
  const weight = Number(s.fontWeight);
  const link = el.closest('a[href]');
  const script = s.verticalAlign === 'super' || s.verticalAlign === 'sub' ? s.verticalAlign : undefined;
  // PowerPoint makes raised text smaller by itself: it wants the size of the text around.
  const sized = script && el.parentElement ? getComputedStyle(el.parentElement) : s;
  return {
    text: s.textTransform === 'uppercase' ? text.toUpperCase() : text,
    sizePx: Number.parseFloat(sized.fontSize),
    // The deck's serif has one weight, 600: that is its plain face, not its bold one.
    bold: weight >= (serif ? 700 : 600),
    italic: s.fontStyle !== 'normal',
    underline: s.textDecorationLine.includes('underline'),
    serif,
    color: paint(s.color, groundOf(el)) ?? groundOf(el),
    ...(script && { script }),
    ...(link instanceof HTMLAnchorElement && /^https?:/.test(link.href) && { href: link.href }),
  };
}

/** Whether the family's generic name at its end is `serif`. */
const isSerif = (family: string) =>
  /(^|[\s,])serif\s*$/.test(family) || /^["']?(source serif|georgia)/i.test(family);
