import type { Page } from '@playwright/test';

interface Written {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly bottom: number;
  readonly sizePx: number;
}

/** Notes what charts write on their canvases from now on, in px of the figure. */
export async function recordCanvasText(page: Page) {
  await page.addInitScript(() => {
    const written: unknown[] = [];
    Object.assign(window, { canvasText: written });
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text: string, x: number, y: number) {
      const { width, actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = this.measureText(text);
      const left = this.textAlign === 'center' ? x - width / 2 : this.textAlign === 'right' ? x - width : x;
      const sizePx = Number(/([\d.]+)px/.exec(this.font)?.[1]);
      written.push({ text, x: left, y: y - up, right: left + width, bottom: y + down, sizePx });
      return fillText.call(this, text, x, y);
    };
  });
}

/** What was written since the last call. */
export const takeCanvasText = (page: Page): Promise<Written[]> =>
  page.evaluate(() => (window as unknown as { canvasText: Written[] }).canvasText.splice(0));

/** Texts that run into each other, or out of the figure; and texts under 24 px. */
export function collisions(all: readonly Written[], width: number, height: number): string[] {
  const found = all.flatMap((a, i) =>
    all
      .slice(i + 1)
      .filter(b => Math.min(a.right, b.right) - Math.max(a.x, b.x) > 2)
      .filter(b => Math.min(a.bottom, b.bottom) - Math.max(a.y, b.y) > 2)
      .map(b => `"${a.text}" upon "${b.text}"`),
  );
  const outside = all
    .filter(t => t.x < -1 || t.y < -1 || t.right > width + 1 || t.bottom > height + 1)
    .map(t => `"${t.text}" leaves the figure`);
  const small = all.filter(t => t.sizePx < 24).map(t => `"${t.text}" is ${t.sizePx} px`);
  return [...found, ...outside, ...small];
}
