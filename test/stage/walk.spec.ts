import sharp from 'sharp';
import { violations } from '../support/axe';
import { expect, siteUrl, test, walk } from '../support/deck';
import { contrast, floorOf, luminance, outside, overlaps, type Run, readSlide } from '../support/measure';

const STOPS = [
  'title',
  'staging',
  'molecular',
  'response',
  'response/1',
  'response/2',
  'decision',
  'decision/1',
  'decision/2',
  'specimen',
  'specimen/1',
];

for (const theme of ['dark', 'light'] as const) {
  test.describe(theme, () => {
    test.beforeEach(async ({ watched: { page } }) => {
      await page.addInitScript(() => {
        // What charts write on their canvas.
        const record: { font: string; text: string }[] = [];
        Object.assign(window, { canvasText: record });
        const { fillText } = CanvasRenderingContext2D.prototype;
        CanvasRenderingContext2D.prototype.fillText = function (text: string, ...rest) {
          record.push({ font: this.font, text });
          return fillText.call(this, text, ...(rest as [number, number]));
        };
      });
      await page.goto(`${siteUrl()}?theme=${theme}`);
    });

    test('every slide and step by real keys: inside, apart, large enough, in contrast', async ({
      watched: { page },
    }) => {
      const seen: string[] = [];
      const faults: string[] = [];
      await walk(page, async where => {
        seen.push(where);
        const { runs, figures } = await readSlide(page, 'section.present');
        const onImage = where === 'title';
        const small = runs
          .filter(r => r.sizePx < floorOf(r) - 0.01)
          .map(r => `"${r.text}" is ${r.sizePx} px`);
        const faint = await faintRuns(page, runs, onImage);
        for (const fault of [...outside(runs), ...overlaps(runs, figures, onImage), ...small, ...faint]) {
          faults.push(`${where}: ${fault}`);
        }
      });
      expect(seen).toEqual(STOPS);
      expect(faults).toEqual([]);
    });

    test('chart labels keep their floor, and every glyph is in the shipped fonts', async ({
      watched: { page },
    }) => {
      const texts: { font: string; text: string }[] = [];
      await walk(page, async () => {
        const { runs } = await readSlide(page, 'section.present');
        const notes = await page.locator('section.present [data-notes]').textContent();
        texts.push(...runs.map(r => ({ font: '500 24px Archivo', text: r.text })));
        texts.push({ font: '500 24px Archivo', text: notes ?? '' });
      });
      const drawn = await page.evaluate(() => (window as unknown as { canvasText: typeof texts }).canvasText);
      expect(drawn.length).toBeGreaterThan(10);
      const small = drawn.filter(d => Number(/([\d.]+)px/.exec(d.font)?.[1]) < 24);
      expect(small).toEqual([]);
      const characters = [...new Set([...texts, ...drawn].flatMap(t => [...t.text]))].filter(c => c > ' ');
      expect(await missingGlyphs(page, characters)).toEqual([]);
      // Neither face has this one: the check can fail.
      expect(await missingGlyphs(page, ['≥'])).toHaveLength(2);
    });

    test('axe finds nothing on any slide and step', async ({ watched: { page } }) => {
      const found: string[] = [];
      await walk(page, async where => {
        for (const violation of await violations(page)) found.push(`${where}: ${violation}`);
      });
      expect(found).toEqual([]);
    });
  });
}

/** Runs of text under 7:1, against their background or, where they lie on an image, against its pixels. */
async function faintRuns(page: import('@playwright/test').Page, runs: readonly Run[], onImage: boolean) {
  const faint: string[] = [];
  const image = onImage ? await pixelsWithoutText(page) : null;
  for (const run of runs) {
    const background = image && !run.inFigure ? image(run) : luminance(run.background);
    const ratio = contrast(luminance(run.color), background);
    if (ratio < 7) faint.push(`"${run.text}" has ${ratio.toFixed(1)}:1`);
  }
  return faint;
}

async function pixelsWithoutText(page: import('@playwright/test').Page) {
  const paint = (color: string) =>
    page.evaluate(c => {
      for (const e of document.querySelectorAll<HTMLElement>(
        'section.present [data-frame], section.present [data-part="lines"]',
      )) {
        e.style.color = c;
      }
    }, color);
  await paint('transparent');
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  await paint('');
  return (run: Run) => {
    const values: number[] = [];
    for (let y = Math.round(run.y); y < run.bottom; y += 2) {
      for (let x = Math.round(run.x); x < run.right; x += 2) {
        const i = (y * info.width + x) * 3;
        values.push(luminance([data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0]));
      }
    }
    // The worst 2 % are left out: a vessel behind a letter's edge.
    const worst = luminance(run.color) > 0.5 ? 0.98 : 0.02;
    return values.sort((a, b) => a - b)[Math.floor((values.length - 1) * worst)] ?? 0;
  };
}

/** Characters that come from a fallback: their width changes with it. */
function missingGlyphs(page: import('@playwright/test').Page, characters: readonly string[]) {
  return page.evaluate(all => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('no canvas');
    const width = (font: string, c: string) => {
      pen.font = font;
      return pen.measureText(c).width;
    };
    return ['500 100px Archivo', '600 100px "Source Serif 4"'].flatMap(face =>
      all
        .filter(
          c =>
            width(`${face}, monospace`, c) !== width(`${face}, cursive`, c) ||
            width(`${face}, serif`, c) !== width(`${face}, monospace`, c),
        )
        .map(c => `${face}: ${c}`),
    );
  }, characters);
}
