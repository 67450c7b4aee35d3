import { renderToString } from 'preact-render-to-string';
import type { Manifest } from '../imaging/manifest';
import type { Course } from '../oncology/course';
import type { Fact } from '../oncology/fact';
import { RenderingProvider } from './context';
import { Frame } from './Frame';
import { Json } from './parts/Json';
import { marksLine, sourceLine } from './sources';
import type { Entry, Slide, SlideData } from './types';
import { factsIn, plain, type Words } from './words';

export interface Deck {
  readonly order: readonly Entry[];
  readonly slides: Readonly<Record<string, Slide>>;
  readonly course: Course;
  /** How the report is called in the source line. */
  readonly report: string;
  readonly manifest: Manifest;
}

/**
 * All slides of a deck as HTML, each as at its last step, and the course for the stage.
 * @throws Error when the running order names a slide that is not there
 */
export function renderDeck(deck: Deck): string {
  const sections = deck.order.map((entry, i) => renderSlide(deck, entry, i + 1));
  return sections.join('\n') + renderToString(<Json as="course" of={deck.course} />);
}

function renderSlide(deck: Deck, entry: Entry, number: number): string {
  const slide = deck.slides[entry.id];
  if (!slide)
    throw new Error(`slides/deck.ts: no slide "${entry.id}"; add slides/${entry.id}.tsx or take it out`);
  const used = new Set<Fact>(wordsOf(slide).flatMap(factsIn));
  const Body = slide.body;
  const provided = { manifest: deck.manifest, used, signed: new Set<Fact>() };
  // The body first: rendering it tells which facts stand on the slide.
  const body = renderToString(
    <RenderingProvider value={provided}>
      <Body />
    </RenderingProvider>,
  );
  const marks = [marksLine(provided.signed), slide.foot ? plain(slide.foot) : ''].filter(Boolean).join(' · ');
  return renderToString(
    <Frame
      id={entry.id}
      slide={slide}
      course={deck.course}
      number={number}
      data={dataOf(slide, entry)}
      sources={sourceLine(deck.report, used)}
      marks={marks}
    >
      <div data-body dangerouslySetInnerHTML={{ __html: body }} />
    </Frame>,
  );
}

/** The words of a slide that the audience sees, notes left out. */
function wordsOf(slide: Slide): Words[] {
  const claims = slide.steps.flatMap(step => (step.claim ? [step.claim] : []));
  return [slide.claim, ...claims, ...(slide.foot ? [slide.foot] : [])];
}

function dataOf(slide: Slide, entry: Entry): SlideData {
  let claim = plain(slide.claim);
  const steps = slide.steps.map(step => {
    if (step.claim) claim = plain(step.claim);
    const { label, ...course } = step.course;
    return {
      id: step.id,
      say: plain(step.say),
      claim,
      course: { ...course, ...(label && { label: plain(label) }) },
      ...(step.view && { view: step.view }),
    };
  });
  return { id: entry.id, title: plain(slide.claim), minutes: entry.minutes, steps };
}
