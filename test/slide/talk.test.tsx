import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { order as deck, render, slides } from '../../slides/talk';
import { plain, type Words, words } from '../../src/slide/words';

const document = new Window().document;
const { html, spoken } = render();
document.body.innerHTML = html;
const sections = [...document.querySelectorAll('section')];

/** What a chart shows in words: it travels with its data. */
const altOf = (within: Pick<(typeof sections)[number], 'closest'>): string => {
  const figure = within.closest('figure');
  return spoken[figure?.closest('section')?.id ?? '']?.charts?.[figure?.id ?? '']?.alt ?? '';
};

/** Names that hold a digit and are no number; and TNM categories of the stage table, which the rule gives. */
const NAMES =
  /TTF-1|PD-L1|ROS1|p53|\bR0\b|\bA3\b|\bD\d\b|M1[a-c]|[TN]\d[a-c]?(–c)?|M0|I[A-V]*[ABC]?\d?(–\d)?/g;
const digits = (text: string) => text.replace(NAMES, '').match(/\d[\d.]*/g) ?? [];

describe('every slide', () => {
  test('is in the running order, under its file’s name', () => {
    expect(sections.map(s => s.id)).toEqual(deck.map(e => e.id));
    // One needs measurements, and is not in the running order without them.
    expect(Object.keys(slides).sort()).toEqual([...deck.map(e => e.id), 'spider'].sort());
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

    test(`${id}: what it shows as a fact is in its list, with what it rests on`, () => {
      const rows = spoken[id]?.facts ?? [];
      const listed = new Set(rows.map(row => row.text));
      for (const e of section.querySelectorAll('[data-fact]')) {
        const text = (e.textContent ?? '').replace(/[*§]+$/, '');
        expect(listed, text).toContain(text);
      }
      for (const row of rows) {
        expect(row.basis.length, row.text).toBeGreaterThan(1);
        expect(row.name.length, row.text).toBeGreaterThan(3);
      }
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

    test(`${id}: what its charts write in numbers comes from its facts`, () => {
      const rows = spoken[id]?.facts ?? [];
      const known = new Set(rows.flatMap(row => digits(`${row.text} ${row.basis}`)));
      const texts = (value: unknown): string[] => {
        if (typeof value === 'string') return [value];
        return typeof value === 'object' && value ? Object.values(value).flatMap(texts) : [];
      };
      for (const { data } of Object.values(spoken[id]?.charts ?? {})) {
        // Names of visits and observations are the data's own; an axis begins at 0.
        const written = texts(data).filter(t => !/^[a-z]+(-?[a-z0-9]+)*$/.test(t));
        for (const number of written.flatMap(digits))
          if (number !== '0') expect(known, number).toContain(number);
      }
    });

    test(`${id}: every image has an alternative text, every figure an id`, () => {
      for (const image of section.querySelectorAll('img')) {
        expect(image.getAttribute('alt')).toMatch(/^Synthetic .{15}/);
      }
      for (const figure of section.querySelectorAll('figure')) expect(figure.id).toBeTruthy();
      for (const plot of section.querySelectorAll('[data-plot]')) {
        expect(altOf(plot).length).toBeGreaterThan(30);
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
      'pet-baseline',
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

describe('the size charts in report mode', () => {
  test.each([
    ['response-size', ['40', '40', '50', '50']],
    ['dissociation-size', ['40', '40', '50', '50']],
    ['resection-size', ['40', '40', '40', '40', '50', '50', '50', '50', '50', '50', '70', '70']],
  ])('%s: its mode, and no millimetre but the cut-points of the T categories', (id, expected) => {
    const chart = document.querySelector(`figure#${id}`);
    expect(chart?.getAttribute('data-mode')).toBe('report');
    const shown = `${chart?.querySelector('table')?.textContent} ${chart ? altOf(chart) : ''}`;
    expect((shown.match(/\d+(?= mm| to)/g) ?? []).sort()).toEqual(expected);
  });
});

describe('what is never said', () => {
  const attributes = [...document.querySelectorAll('[alt], [aria-label]')].flatMap(e =>
    ['alt', 'aria-label'].map(name => e.getAttribute(name) ?? ''),
  );
  const said = Object.values(spoken).flatMap(s => [
    ...s.notes,
    ...s.say,
    ...s.facts.map(f => f.text),
    ...Object.values(s.charts ?? {}).map(c => c.alt),
  ]);
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const files = ['../../slides', '../../assets'].flatMap(folder =>
    readdirSync(new URL(folder, import.meta.url)),
  );
  const text = [document.body.textContent, ...attributes, ...said, readme, ...files].join('\n');
  test.each([
    /supraclavicular/i,
    /treatment.free/i,
    /disease.free/i,
    /alive and well/i,
    /translocation/i,
    /ALK.mutation/i,
    /mutation of ALK/i,
    /TP53/i,
    /downstag/i,
    /N3 (→|to|became) N0/i,
    /IIIB (→|to|became) IIB/i,
    /resistant clone/i,
    /transform/i,
    /\bcured?\b/i,
    /remission/i,
    /follow-up continues/i,
    /adjuvant/i,
    /progressive disease/i,
    /station \d/i,
    /responded to lorlatinib|controlled by lorlatinib/i,
    // No adverse event of hers is named: those of other patients stand with their number.
    /she (had|developed) (oedema|neuropathy|hyperlipid)/i,
  ])('%s', phrase => expect(text).not.toMatch(phrase));
  test('22 % never stands on a slide with 22 months', () => {
    for (const s of sections) {
      const all = `${s.textContent} ${spoken[s.id]?.notes.join(' ')}`;
      expect(/22 %/.test(all) && /22 months/.test(all), s.id).toBe(false);
    }
  });
  test('adverse events of others stand only in the appendix, as not from the report', () => {
    for (const s of sections.filter(e => /neuropathy|oedema/.test(e.textContent ?? ''))) {
      expect(s.getAttribute('data-visibility')).toBe('uncounted');
      expect(s.textContent).toContain('In others§');
    }
  });
});

describe('the cuts', () => {
  const CONFERENCE = [
    'title',
    'disclosure',
    'patient',
    'imaging',
    'staging',
    'molecular',
    'response',
    'dissociation',
    'surgery',
    'specimen',
    'course',
    'take-home',
  ];
  const of = (cut: 'conference' | 'rounds') => deck.filter(e => e.minutes[cut] !== undefined);
  const minutes = (cut: 'conference' | 'rounds') =>
    of(cut).reduce((sum, e) => sum + (e.minutes[cut] ?? 0), 0);
  const words = (cut: 'conference' | 'rounds') =>
    of(cut)
      .flatMap(e => spoken[e.id]?.notes ?? [])
      .join(' ')
      .split(/\s+/).length;

  test('twelve slides at a conference, in seven minutes', () => {
    expect(of('conference').map(e => e.id)).toEqual(CONFERENCE);
    expect(minutes('conference')).toBe(7);
  });
  test('rounds have all of them, in thirty-five minutes; the appendix is in neither count', () => {
    const appendix = deck.filter(e => e.appendix);
    expect(of('rounds')).toHaveLength(deck.length - appendix.length);
    expect(minutes('rounds')).toBe(35);
    expect(appendix.map(e => e.minutes)).toEqual(appendix.map(() => ({})));
    expect(deck.slice(-appendix.length)).toEqual(appendix);
  });
  test('what is spoken fits, at 130 words a minute', () => {
    expect(words('conference') / 130).toBeLessThanOrEqual(7);
    expect(words('rounds') / 130).toBeLessThanOrEqual(35);
  });
});

test('words keep their facts apart from their text', () => {
  const inner = words`inner`;
  expect(words`a ${inner} b`.parts).toEqual(['a ', 'inner', ' b']);
});
