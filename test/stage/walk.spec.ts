import sharp from 'sharp';
import { MOST_CHARACTERS } from '../../slides/shared/presenter-limits';
import { violations } from '../support/axe';
import { expect, ready, siteUrl, test, walk } from '../support/deck';
import {
  contrast,
  floorOf,
  ink,
  luminance,
  outside,
  overlaps,
  type Run,
  readSlide,
} from '../support/measure';
import { STOPS } from '../support/stops';

/** A cover, panels, a table, a vote, charts, a drawing, links. */
const KINDS = ['title', 'imaging', 'staging', 'decision/1', 'dissociation/1', 'surgery', 'references'];

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

    test('every slide and step by real keys: inside, apart, large enough, in contrast, in the shipped fonts', async ({
      watched: { page },
    }) => {
      test.setTimeout(150_000);
      const seen: string[] = [];
      const faults: string[] = [];
      const characters = new Set<string>();
      await walk(page, async where => {
        seen.push(where);
        const { runs, figures } = await readSlide(page, 'section.present');
        const onImage = where === 'title' || where === 'imaging';
        const small = runs
          .filter(r => r.sizePx < floorOf(r) - 0.01)
          .map(r => `"${r.text}" is ${r.sizePx} px`);
        const spilt = await page.$$eval(
          'section.present [data-part]:is([data-part=lines], [data-part=table])',
          parts =>
            parts
              .filter(p => p.scrollHeight > p.clientHeight + 2 || p.scrollWidth > p.clientWidth + 2)
              .map(p => `"${p.textContent?.slice(0, 40)}" is larger than its place`),
        );
        const faint = await faintRuns(page, runs, onImage);
        for (const fault of [
          ...outside(runs),
          ...overlaps(runs, figures, onImage),
          ...small,
          ...spilt,
          ...faint,
        ]) {
          faults.push(`${where}: ${fault}`);
        }
        for (const c of runs.flatMap(r => [...r.text])) characters.add(c);
      });
      expect(seen).toEqual(STOPS);
      expect(faults).toEqual([]);
      const drawn = await page.evaluate(
        () => (window as unknown as { canvasText: { font: string; text: string }[] }).canvasText,
      );
      expect(drawn.length).toBeGreaterThan(10);
      expect(drawn.filter(d => Number(/([\d.]+)px/.exec(d.font)?.[1]) < 24)).toEqual([]);
      for (const c of drawn.flatMap(d => [...d.text])) characters.add(c);
      expect(
        await missingGlyphs(
          page,
          [...characters].filter(c => c > ' '),
        ),
      ).toEqual([]);
      // Neither face has this one: the check can fail.
      expect(await missingGlyphs(page, ['≥'])).toHaveLength(2);
    });

    // Contrast is measured above in both; the soak runs axe over the whole page at every stop in both.
    if (theme === 'light') return;
    test('axe finds nothing on a slide of each kind', async ({ watched: { page } }) => {
      const found: string[] = [];
      for (const where of KINDS) {
        await page.goto(`${siteUrl()}?theme=${theme}#/${where}`);
        await page.reload();
        await ready(page);
        // The whole page once: it is the same on every slide but for the slide.
        const root = where === 'title' ? 'html' : 'section.present';
        for (const violation of await violations(page, root)) found.push(`${where}: ${violation}`);
      }
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
  const show = (visibility: string) =>
    page.evaluate(v => {
      for (const e of document.querySelectorAll<HTMLElement>(
        'section.present [data-frame], section.present [data-part="lines"]',
      )) {
        e.style.visibility = v;
      }
    }, visibility);
  await show('hidden');
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  await show('');
  return (run: Run) => {
    const values: number[] = [];
    const { x: left, right, y: top, bottom } = ink(run);
    for (let y = Math.round(top); y < bottom; y += 2) {
      for (let x = Math.round(left); x < right; x += 2) {
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

test('what is spoken is in the shipped fonts, too', async ({ watched: { page } }) => {
  await page.goto(`${siteUrl()}?view=print`);
  await ready(page);
  const notes = (await page.locator('[data-notes]').allTextContents()).join('');
  expect(notes.length).toBeGreaterThan(5000);
  // Paper has faces of its own: the screen's are asked for.
  await page.evaluate(text => {
    const faces = ['500 24px Archivo', '600 46px "Source Serif 4"'];
    return Promise.all(faces.map(face => document.fonts.load(face, text)));
  }, notes);
  expect(
    await missingGlyphs(
      page,
      [...new Set(notes)].filter(c => c > ' '),
    ),
  ).toEqual([]);
});

test('the presenter’s fields at their longest stay in their places', async ({ watched: { page } }) => {
  const words = 'Department of Thoracic Surgery and Medical Oncology, University Hospital, ';
  const long = Object.fromEntries(
    Object.entries(MOST_CHARACTERS).map(([name, most]) => [name, words.repeat(4).slice(0, most)]),
  );
  for (const slide of ['title', 'disclosure']) {
    await page.goto(`${siteUrl()}#/${slide}`);
    await page.reload();
    await ready(page);
    const filled = await page.evaluate(fields => {
      const section = document.querySelector('section.present');
      const walker = document.createTreeWalker(section ?? document.body, NodeFilter.SHOW_TEXT);
      let count = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        node.textContent = (node.textContent ?? '').replace(/\[(?:Presenter’s )?(\w+)\]/g, (all, name) => {
          const text = fields[name.toLowerCase()];
          if (text) count++;
          return text ?? all;
        });
      }
      return count;
    }, long);
    expect(filled, slide).toBeGreaterThan(3);
    const { runs, figures } = await readSlide(page, 'section.present');
    // What is cut at the margin keeps its box there; the text behind it is not seen.
    const seen = runs.map(r => ({ ...r, right: Math.min(r.right, r.y > 672 ? 1170 : 1228) }));
    expect([...outside(seen), ...overlaps(seen, figures, slide === 'title')]).toEqual([]);
    if (slide === 'disclosure')
      expect(Math.max(...runs.filter(r => r.home === 'lines').map(r => r.bottom))).toBeLessThan(672);
  }
});
