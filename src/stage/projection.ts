import Reveal, { type RevealApi } from 'reveal.js';
import type { Spoken } from '../slide/types';
import { h } from './dom';
import { drawSection, loadAhead } from './islands';
import { showLaser } from './laser';
import { notice } from './notice';
import overlays from './overlays.module.css';
import type { Page } from './page';
import { whileDrawing } from './ready';
import { loadSpoken } from './spoken';
import { applyStep } from './steps';
import type { TalkState, Wish } from './talk';
import { showZoom, TIMES } from './zoom';

/** What reveal.js does here: scale the slide, show one, the overview, touch. Keys, URL and notes are the stage's own. */
const CONFIG = {
  width: 1280,
  height: 720,
  margin: 0,
  center: false,
  controls: false,
  progress: false,
  hash: false,
  history: false,
  respondToHashChanges: false,
  keyboard: false,
  postMessage: false,
  postMessageEvents: false,
  transition: 'none',
  backgroundTransition: 'none',
  viewDistance: 1,
  mobileViewDistance: 1,
  scrollActivationWidth: 0,
} as const;

/** Puts the sections where reveal.js wants them. */
function mount(page: Page): HTMLElement {
  const slides = h('div', { class: 'slides' }, ...page.slides.map(s => s.section));
  const reveal = h('div', { class: 'reveal' }, slides);
  document.getElementById('talk')?.replaceChildren(reveal);
  return reveal;
}

export interface Projection {
  readonly reveal: RevealApi;
  /** Resolves when all that later slides need is here. */
  readonly ahead: Promise<Spoken>;
  show(state: TalkState, before: TalkState | null): void;
  redraw(): void;
}

/** Starts reveal.js over the page's sections; `wish` hears where touch or the overview went. */
export async function project(page: Page, wish: (wish: Wish) => void): Promise<Projection> {
  const element = mount(page);
  const reveal = new Reveal(element, CONFIG);
  await reveal.initialize();
  // The stage announces each step in words; reveal's own region would read every slide out in full.
  element.querySelector('.aria-status')?.setAttribute('aria-live', 'off');
  const spoken = h('div', { class: overlays.spoken, 'aria-live': 'polite' });
  const blank = h('div', { class: overlays.blank, hidden: true });
  document.body.append(spoken, blank);
  let now: TalkState | null = null;

  for (const { section, data } of page.slides) applyStep(section, data, page.course, data.steps.length - 1);
  const followReveal = () => {
    const { h: index, f } = reveal.getIndices();
    const slide = page.slides[index]?.data;
    if (slide && now && (slide.id !== now.slide || (f ?? -1) + 1 !== now.step)) {
      wish({ do: 'go', slide: slide.id, step: (f ?? -1) + 1 });
    }
  };
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden'] as const)
    reveal.on(event, followReveal);

  let said: Spoken = {};
  let readings: typeof import('./reading') | null = null;
  let panels: typeof import('./panels') | null = null;
  let late: typeof import('./late') | null = null;
  let isAhead = false;
  let arrive: (spoken: Spoken) => void = () => {};
  const ahead = new Promise<Spoken>(resolve => {
    arrive = resolve;
  });
  /** What is read off the charts of the slide; announced where it changed. */
  const showReading = (section: HTMLElement, state: TalkState, announce: boolean) => {
    late?.showTallies(section, state.tally);
    panels?.showPanels(section, state, said);
    const reading = readings?.showReading(section, state, said);
    if (announce && reading) spoken.textContent = reading;
  };
  /** Neighbours are prepared; what waited for its volume, as after a reload, is shown. */
  const nearbyIsReady = async () => {
    const { prepare } = await import('./nearby');
    const faults = await prepare(page.slides, now?.slide ?? '', said);
    const here = page.slides.find(s => s.data.id === now?.slide);
    if (here && now) showReading(here.section, now, false);
    return faults;
  };
  /** All that later slides need: from then on the talk needs no server. */
  const getAhead = async () => {
    await loadAhead(page.slides.map(s => s.section));
    said = await loadSpoken();
    [readings, panels, late] = await Promise.all([import('./reading'), import('./panels'), import('./late')]);
    let faults: string[] | null = null;
    // Keys may be faster than volumes: the talk has moved on, and others are near.
    while (!faults) faults = await nearbyIsReady();
    for (const fault of faults) notice(`${fault}: its panels stay pictures`);
    arrive(said);
    // From here on the talk needs no server.
    document.documentElement.setAttribute('data-ahead', '');
  };
  const draw = async () => {
    const at = now;
    const slide = page.slides.find(s => s.data.id === at?.slide);
    if (!at || !slide) return;
    await whileDrawing(() =>
      drawSection(slide.section, {
        data: slide.data,
        step: at.step,
        scale: reveal.getScale() * (at.zoom ? TIMES : 1),
        medium: 'screen',
      }),
    );
    if (now) showReading(slide.section, now, false);
    if (panels) void nearbyIsReady();
    if (isAhead) return;
    isAhead = true;
    await getAhead().catch((error: unknown) => {
      // Asked for again with the next slide.
      isAhead = false;
      const reason = error instanceof Error ? error.message : String(error);
      notice(`Notes and charts could not be loaded; the slides go on: ${reason}`);
    });
  };
  reveal.on('resize', () => {
    // The place that is enlarged lies elsewhere now.
    if (now?.zoom) showZoom(element, element.querySelector<HTMLElement>('.slides') ?? element, now);
    void draw();
  });
  const quiet = (isOverview: boolean) =>
    import('./late').then(m =>
      m.quietOthers(
        page.slides.map(s => s.section),
        isOverview,
      ),
    );
  reveal.on('overviewhidden', () => {
    void quiet(false);
    void draw();
  });
  // Thumbnails: slides that were not shown yet stand at their last step, and have no chart.
  reveal.on('overviewshown', () => {
    void quiet(true);
    const scale = reveal.getScale();
    void whileDrawing(() =>
      Promise.all(
        page.slides.map(({ section, data }) =>
          drawSection(section, { data, step: Number(section.dataset.step), scale, medium: 'screen' }),
        ),
      ),
    );
  });

  return {
    reveal,
    ahead,
    redraw: draw,
    show(state, before) {
      now = state;
      const index = page.slides.findIndex(s => s.data.id === state.slide);
      const slide = page.slides[index];
      if (!slide) return;
      document.documentElement.dataset.theme = state.theme;
      blank.hidden = !state.blank;
      blank.dataset.to = state.blank ?? '';
      const slides = element.querySelector<HTMLElement>('.slides') ?? element;
      showLaser(slides, state);
      if (state.zoom !== before?.zoom) showZoom(element, slides, state);
      const moved = state.slide !== before?.slide || state.step !== before.step;
      // Nothing of it stays on the slide that is left, where the overview would show it.
      const left =
        before && before.slide !== state.slide && page.slides.find(s => s.data.id === before.slide);
      if (left) showReading(left.section, { ...state, free: {} }, false);
      if (moved) {
        applyStep(slide.section, slide.data, page.course, state.step);
        reveal.slide(index, 0, state.step - 1);
        // Before the words have followed, the claim says what is new.
        const { say = [] } = said[state.slide] ?? {};
        spoken.textContent = say[state.step] ?? slide.data.steps[state.step]?.claim ?? '';
      }
      showReading(slide.section, state, !moved && state.free !== before?.free);
      if (moved || state.theme !== before?.theme || state.zoom !== before?.zoom) draw();
    },
  };
}
