import type { Page } from '@playwright/test';

/** One run of text on the slide, in px of the slide. */
export interface Run {
  readonly text: string;
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
  readonly sizePx: number;
  readonly color: string;
  readonly background: string;
  /** Where it stands: frame part, part kind, or what is in a figure. */
  readonly home: string;
  readonly inFigure: string;
  readonly role: 'title' | 'provenance' | 'reference' | 'text';
}
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every visible run of text and every figure of the current slide. */
export function readSlide(page: Page, selector: string): Promise<{ runs: Run[]; figures: Box[] }> {
  return page.evaluate(where => {
    const section = document.querySelector<HTMLElement>(where);
    if (!section) throw new Error(`no ${where}`);
    const frame = section.getBoundingClientRect();
    const scale = frame.width / 1280;
    const px = (r: DOMRect) => ({
      x: (r.left - frame.left) / scale,
      y: (r.top - frame.top) / scale,
      right: (r.right - frame.left) / scale,
      bottom: (r.bottom - frame.top) / scale,
    });
    const backgroundOf = (from: Element) => {
      for (let e: Element | null = from; e; e = e.parentElement) {
        const color = getComputedStyle(e).backgroundColor;
        if (!/^rgba\(.*, 0\)$|^transparent$/.test(color)) return color;
      }
      return 'rgb(0, 0, 0)';
    };
    const runs: Run[] = [];
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || !text || parent.closest('script, [data-notes], .visually-hidden')) continue;
      const style = getComputedStyle(parent);
      if (style.visibility === 'hidden' || !parent.getClientRects().length) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const part = parent.closest<HTMLElement>('[data-part]');
      const frameName = parent.closest<HTMLElement>('[data-frame]')?.dataset.frame;
      for (const rect of range.getClientRects()) {
        if (rect.width < 1) continue;
        runs.push({
          ...px(rect),
          text,
          node: count,
          sizePx: Number.parseFloat(style.fontSize),
          color: parent instanceof SVGElement ? style.fill : style.color,
          background: backgroundOf(parent),
          home: frameName ? `frame-${frameName}` : (part?.dataset.part ?? ''),
          inFigure: parent.closest('figure')?.id ?? '',
          role: parent.closest('[class*=head]')
            ? 'title'
            : parent.closest('[data-provenance]')
              ? 'provenance'
              : section.id === 'references' && part
                ? 'reference'
                : 'text',
        });
      }
      count++;
    }
    const figures = [...section.querySelectorAll('figure')]
      .filter(f => getComputedStyle(f).visibility !== 'hidden')
      .map(f => ({ id: f.id, ...px(f.getBoundingClientRect()) }));
    return { runs, figures };
  }, selector);
}

/** Text that leaves the slide. */
export function outside(runs: readonly Run[]): string[] {
  return runs
    .filter(r => r.x < -0.5 || r.y < -0.5 || r.right > 1280.5 || r.bottom > 720.5)
    .map(
      r =>
        `"${r.text}" lies outside: ${Math.round(r.x)},${Math.round(r.y)} to ${Math.round(r.right)},${Math.round(r.bottom)}`,
    );
}

/** A run's ink is lower than its box: font boxes of tight lines overlap, letters don't. */
const INK = 0.2;
export const ink = (r: Run) => {
  const cut = (r.bottom - r.y) * INK;
  return { x: r.x, right: r.right, y: r.y + cut, bottom: r.bottom - cut };
};
const meet = (a: Omit<Box, 'id'>, b: Omit<Box, 'id'>) =>
  Math.min(a.right, b.right) - Math.max(a.x, b.x) > 2 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y) > 2;

/** Text upon other text, or upon a figure that it does not belong to. */
export function overlaps(runs: readonly Run[], figures: readonly Box[], allowOnFigures: boolean): string[] {
  const found: string[] = [];
  runs.forEach((a, i) => {
    for (const b of runs.slice(i + 1)) {
      if (a.node !== b.node && meet(ink(a), ink(b))) found.push(`"${a.text}" upon "${b.text}"`);
    }
    if (allowOnFigures || a.inFigure) return;
    for (const f of figures) if (meet(ink(a), f)) found.push(`"${a.text}" upon figure ${f.id}`);
  });
  return found;
}

/** The smallest type that each place may have (LOOKS: type floors), in px of the slide. */
export function floorOf(run: Run): number {
  if (run.home === 'frame-claim') return 46;
  if (run.home.startsWith('frame-')) return 18;
  // The cover's second line stands in the footer's row.
  if (run.y > 672) return 18;
  if (run.role === 'provenance') return 20;
  // Nobody reads a list of references from the last row: it is there to be photographed.
  if (run.role === 'reference') return 24;
  if (run.role === 'title') return 26;
  if (run.home === 'table') return 28;
  return run.home === 'panel' || run.home === 'drawing' || run.home === 'chart' ? 24 : 32;
}

const linear = (c: number) => (c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);

/** Relative luminance of `rgb(…)`, or of three numbers (WCAG). */
export function luminance(color: string | readonly number[]): number {
  const [r = 0, g = 0, b = 0] =
    typeof color === 'string' ? (color.match(/[\d.]+/g) ?? []).map(Number) : color;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** WCAG contrast of two luminances. */
export const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
