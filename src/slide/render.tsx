import { renderToString } from 'preact-render-to-string';
import type { Manifest } from '../imaging/manifest';
import type { Course } from '../oncology/course';
import type { Fact } from '../oncology/fact';
import { type Rendering, RenderingProvider } from './context';
import { courseLine } from './course-line';
import { Frame } from './Frame';
import { factRows, nameFacts } from './facts-list';
import { Json } from './parts/Json';
import { marksLine, sourceLine } from './sources';
import type { Entry, Slide, SlideData, Spoken } from './types';
import { factsIn, plain, type Words } from './words';

export interface Deck {
  readonly order: readonly Entry[];
  readonly slides: Readonly<Record<string, Slide>>;
  readonly course: Course;
  /** How the report is called in the source line. */
  readonly report: string;
  readonly manifest: Manifest;
  /** The case's facts as a tree: a fact is named by its place in it. */
  readonly facts: object;
}

export interface Rendered {
  /** All slides as HTML, each as at its last step, and the course for the stage. */
  readonly html: string;
  readonly spoken: Spoken;
  readonly order: readonly Entry[];
}

/**
 * Renders a deck.
 * @throws Error when the running order names a slide that is not there
 */
export function renderDeck(deck: Deck): Rendered {
  const names = nameFacts(deck.facts);
  const counted = deck.order.filter(entry => !entry.appendix).length;
  const rendered = deck.order.map((entry, i) =>
    renderSlide(deck, entry, entry.appendix ? `A${i + 1 - counted}` : `${i + 1}`),
  );
  const chapters = chaptersOf(deck.order);
  return {
    html: rendered.map(r => r.html).join('\n') + renderToString(<Json as="course" of={deck.course} />),
    order: deck.order,
    spoken: Object.fromEntries(
      rendered.map(({ id, slide, used, islands }) => {
        const said = [...slide.notes, ...slide.steps.map(step => step.say)].flatMap(factsIn);
        const onlySaid = said.filter(fact => !used.has(fact));
        return [
          id,
          {
            notes: slide.notes.map(plain),
            chapter: chapters[id] ?? '',
            say: slide.steps.map(step => plain(step.say)),
            ...filled(islands),
            facts: [...factRows(used, 'slide', names), ...factRows(onlySaid, 'notes', names)],
          },
        ];
      }),
    ),
  };
}

/** The chapter of every slide: the last one that began. */
function chaptersOf(order: readonly Entry[]): Record<string, string> {
  let now = '';
  return Object.fromEntries(
    order.map(({ id, chapter }) => {
      now = chapter ?? now;
      return [id, now];
    }),
  );
}

/** Those that hold something. */
const filled = <T extends object>(all: T): Partial<T> =>
  Object.fromEntries(Object.entries(all).filter(([, of]) => Object.keys(of).length > 0)) as Partial<T>;

function renderSlide(deck: Deck, entry: Entry, number: string) {
  const slide = deck.slides[entry.id];
  if (!slide)
    throw new Error(`slides/deck.ts: no slide "${entry.id}"; add slides/${entry.id}.tsx or take it out`);
  const used = new Set<Fact>(wordsOf(slide).flatMap(factsIn));
  const Body = slide.body;
  const provided: Rendering = {
    manifest: deck.manifest,
    used,
    signed: new Set(),
    points: {},
    charts: {},
    panels: {},
  };
  // The body first: rendering it tells which facts stand on the slide.
  const body = renderToString(
    <RenderingProvider value={provided}>
      <Body />
    </RenderingProvider>,
  );
  const signs = slide.marks ? plain(slide.marks) : marksLine(provided.signed);
  const marks = [signs, slide.foot ? plain(slide.foot) : ''].filter(Boolean).join(' · ');
  const html = renderToString(
    <Frame
      id={entry.id}
      slide={slide}
      number={number}
      data={dataOf(deck.course, slide, entry)}
      sources={sourceLine(deck.report, used)}
      marks={marks}
    >
      <div data-body dangerouslySetInnerHTML={{ __html: body }} />
    </Frame>,
  );
  const { points, charts, panels } = provided;
  return { id: entry.id, slide, used, html, islands: { points, charts, panels } };
}

/** The words of a slide that the audience sees, notes left out. */
function wordsOf(slide: Slide): Words[] {
  const claims = slide.steps.flatMap(step => (step.claim ? [step.claim] : []));
  return [slide.claim, ...claims, ...(slide.foot ? [slide.foot] : [])];
}

function dataOf(segments: Course, slide: Slide, entry: Entry): SlideData {
  let claim = plain(slide.claim);
  const steps = slide.steps.map(step => {
    if (step.claim) claim = plain(step.claim);
    const { label, ...at } = step.course;
    const course = { ...at, ...(label && { label: plain(label) }) };
    // The stage draws it; a step that names no segment is found here.
    courseLine(segments, course);
    return {
      claim,
      course,
      ...(step.view && { view: step.view }),
    };
  });
  return {
    id: entry.id,
    minutes: entry.minutes,
    ...(entry.appendix && { appendix: true }),
    steps,
  };
}
