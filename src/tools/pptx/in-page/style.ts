import type { Border, Rect } from '../page';

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;

/** Any CSS colour as RRGGBB, laid upon `ground`; null where it is transparent. */
export function paint(css: string, ground: string): string | null {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  if (pen.getImageData(0, 0, 1, 1).data[3] === 0) return null;
  pen.fillStyle = `#${ground}`;
  pen.fillRect(0, 0, 1, 1);
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const rgb = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  return rgb.map(c => c.toString(16).padStart(2, '0').toUpperCase()).join('');
}

/** The colour of a slide's page. */
export function groundOf(el: Element): string {
  const section = el.closest('section');
  const css = section ? getComputedStyle(section).backgroundColor : 'transparent';
  return paint(css, 'FFFFFF') ?? 'FFFFFF';
}

/** A client rectangle in px of the slide that holds `el`. */
export function onSlide(box: DOMRect, el: Element): Rect {
  const slide = el.closest('section')?.getBoundingClientRect();
  return { x: box.x - (slide?.x ?? 0), y: box.y - (slide?.y ?? 0), w: box.width, h: box.height };
}

const px = (css: string) => Number.parseFloat(css) || 0;

/** Where an element's content may stand: its box without border and padding. */
export function contentBox(el: Element): DOMRect {
  const { x, y, width, height } = el.getBoundingClientRect();
  const s = getComputedStyle(el);
  const left = px(s.borderLeftWidth) + px(s.paddingLeft);
  const top = px(s.borderTopWidth) + px(s.paddingTop);
  const right = px(s.borderRightWidth) + px(s.paddingRight);
  const bottom = px(s.borderBottomWidth) + px(s.paddingBottom);
  return new DOMRect(x + left, y + top, width - left - right, height - top - bottom);
}

/** Top, right, bottom, left padding in px. */
export function paddingOf(el: Element): [number, number, number, number] {
  const s = getComputedStyle(el);
  return [px(s.paddingTop), px(s.paddingRight), px(s.paddingBottom), px(s.paddingLeft)];
}

export type Side = 'Top' | 'Right' | 'Bottom' | 'Left';

/** A border that can be seen, or null. */
export function borderOf(el: Element, side: Side): Border | null {
  const s = getComputedStyle(el);
  const style = s[`border${side}Style`];
  const widthPx = px(s[`border${side}Width`]);
  const color = paint(s[`border${side}Color`], groundOf(el));
  return widthPx >= 1 && style !== 'none' && style !== 'hidden' && color ? { widthPx, color } : null;
}

const NEVER = 'script, style, template, [hidden], .visually-hidden, [class*="visually-hidden"]';

/** Whether the eye sees it: not hidden in any of the ways a page has, and not reduced to one px for screen readers. */
export function isShown(el: Element): boolean {
  if (el.matches(NEVER)) return false;
  if (!el.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
    // `display: contents` has no box of its own, and may have children that show.
    return getComputedStyle(el).display === 'contents';
  }
  const { width, height } = el.getBoundingClientRect();
  return !(width <= 1 && height <= 1 && getComputedStyle(el).position === 'absolute');
}
