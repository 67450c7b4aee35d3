import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { deck } from '../../slides/deck';
import { html, slides } from '../../slides/talk';
import { plain, type Words, words } from '../../src/slide/words';

const document = new Window().document;
document.body.innerHTML = html();
const sections = [...document.querySelectorAll('section')];

/** Names that hold a digit and are no number; and TNM categories of the stage table, which the rule gives. */
const NAMES = /TTF-1|ROS1|p53|\bA3\b|D3\b|M1[a-c]|[TN]\d[a-c]?(–c)?|M0|I[A-V]*[ABC]?\d?(–\d)?/g;
const digits = (text: string) => text.replace(NAMES, '').match(/\d[\d.]*/g) ?? [];

describe('every slide', () => {
  test('is in the running order, under its file’s name', () => {
    expect(sections.map(s => s.id)).toEqual(deck.map(e => e.id));
    expect(Object.keys(slides).sort()).toEqual(deck.map(e => e.id).sort());
  });

  for (const { id } of deck) {
    const slide = slides[id];
    const section = sections.find(s => s.id === id);
    if (!slide || !section) throw new Error(`no slide ${id}`);

    test(`${id}: claim, source line, number, one h1 on the cover and h2 elsewhere`, () => {
      expect(section.querySelectorAll('h1, h2')).toHaveLength(1);
      expect(section.querySelector(id === 'title' ? 'h1' : 'h2')?.textContent?.length).toBeGreaterThan(8);
      // The cover prints the whole citation.
      const source = section.querySelector(
        id === 'title' ? '[data-part="lines"] a' : '[data-frame="sources"]',
      );
      expect(source?.textContent).toMatch(/^(Hashimoto 2022|10\.1186\/s40792-022-01408-7)/);
    });

    test(`${id}: 60 to 110 words to be spoken`, () => {
      const spoken = slide.notes.map(plain).join(' ').split(/\s+/).length;
      expect(spoken).toBeGreaterThanOrEqual(60);
      expect(spoken).toBeLessThanOrEqual(110);
    });

    test(`${id}: shows no text outside a part and the frame`, () => {
      const copy = section.cloneNode(true);
      for (const e of copy.querySelectorAll('[data-part], [data-frame], [data-notes], script')) e.remove();
      expect(copy.textContent?.trim()).toBe('');
    });

    test(`${id}: holds no number of its own`, () => {
      const copy = section.cloneNode(true);
      for (const e of copy.querySelectorAll('[data-fact], [data-notes], [data-frame], script')) e.remove();
      expect(digits(copy.textContent ?? '')).toEqual([]);
      const own = (w: Words) => digits(w.parts.filter(p => typeof p === 'string').join('·'));
      const all = [
        slide.claim,
        ...slide.notes,
        ...slide.steps.flatMap(s => [s.say, s.claim, s.course.label]),
      ];
      for (const text of [...all, slide.foot]) if (text) expect(own(text), plain(text)).toEqual([]);
    });

    test(`${id}: every image has an alternative text, every figure an id`, () => {
      for (const image of section.querySelectorAll('img')) {
        expect(image.getAttribute('alt')).toMatch(/^Synthetic .{15}/);
      }
      for (const figure of section.querySelectorAll('figure')) expect(figure.id).toBeTruthy();
      for (const plot of section.querySelectorAll('[data-plot]')) {
        expect(plot.getAttribute('data-alt')?.length).toBeGreaterThan(30);
      }
    });
  }

  test('figure ids are unique in the deck', () => {
    const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('panels', () => {
  test('the contract’s names', () => {
    const names = new Set(
      [...document.querySelectorAll('figure[data-panel]')].map(f => f.getAttribute('data-panel')),
    );
    expect([...names].sort()).toEqual([
      'ct-2-months',
      'ct-6-months',
      'ct-baseline',
      'histology-alk',
      'histology-he',
      'histology-ttf1',
      'histology-vimentin',
    ]);
  });
  test('every image says on its face that it is synthetic', () => {
    for (const panel of document.querySelectorAll('figure[data-panel]')) {
      expect(panel.querySelector('[data-provenance]')?.textContent).toMatch(/Synthetic/);
    }
  });
  test('a stain without a reported result says so, and none is called positive', () => {
    for (const stain of ['ttf1', 'vimentin', 'alk']) {
      const panel = document.querySelector(`figure[data-panel="histology-${stain}"]`);
      expect(panel?.textContent).toContain('stain pattern demo');
      expect(panel?.textContent).toContain('result not reported');
      expect(panel?.textContent).not.toMatch(/positive/i);
    }
  });
});

describe('the size chart in report mode', () => {
  const chart = document.querySelector('figure[data-chart="size"]');
  test('says its mode', () => expect(chart?.getAttribute('data-mode')).toBe('report'));
  test('holds no millimetre but the cut-points of the T categories', () => {
    const shown = `${chart?.querySelector('table')?.textContent} ${chart?.querySelector('[data-plot]')?.getAttribute('data-alt')}`;
    expect((shown.match(/\d+(?= mm| to)/g) ?? []).sort()).toEqual(['40', '40', '50', '50']);
  });
});

describe('what is never said', () => {
  const text = document.body.textContent ?? '';
  test.each([
    'supraclavicular',
    'treatment-free',
    'disease-free',
    'alive and well',
    'translocation',
    'ALK mutation',
    'downstag',
    'resistant clone',
    'transformation',
    'cured',
    'follow-up continues',
    'adjuvant',
  ])('%s', phrase => expect(text.toLowerCase()).not.toContain(phrase.toLowerCase()));
  test('22 % never stands on a slide with 22 months', () => {
    for (const s of sections)
      expect(/22 %/.test(s.textContent ?? '') && /22 months/.test(s.textContent ?? '')).toBe(false);
  });
});

test('words keep their facts apart from their text', () => {
  const inner = words`inner`;
  expect(words`a ${inner} b`.parts).toEqual(['a ', 'inner', ' b']);
});
