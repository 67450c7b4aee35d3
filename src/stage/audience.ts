import type { CutId } from '../slide/types';
import { toggleFullscreen } from './fullscreen';
import { askForSlide } from './goto';
import { listenToHands, openPoll } from './hands';
import type { HandsOn } from './hands-on';
import { listenToKeys } from './keyboard';
import type { Action } from './keys';
import { trackLaser } from './laser';
import { remember, takenUp } from './memory';
import { clearNotice } from './notice';
import { offerResume } from './offer';
import { type Page, readPage } from './page';
import { PRINT_WINDOW } from './print-window';
import { type Projection, project } from './projection';
import { speakerLink } from './speaker-link';
import { apply, initialState, place, type Stop, type TalkState, type Wish } from './talk';
import { hashOf, type Options, queryOf, readHash } from './url';

export const stopsOf = (page: Page): Stop[] =>
  page.slides.map(({ data }) => ({
    id: data.id,
    steps: data.steps.length,
    appendix: data.appendix ?? false,
  }));

/** The hash names a place; without one a reload resumes where the window was, and a fresh opening begins. */
function firstState(stops: readonly Stop[], options: Options, reloaded: TalkState | null): TalkState {
  const asked = readHash(location.hash);
  const start = reloaded ?? initialState(stops, options.theme);
  const at = (asked && place(stops, asked.slide, asked.step)) ?? place(stops, start.slide, start.step);
  return { ...start, ...(at ?? initialState(stops, options.theme)) };
}

/** reveal.js would take any parameter of the URL into its configuration: only the deck's own stay. */
function keepUrl({ cut, rehearse }: Options, { slide, step }: TalkState) {
  const url = `${location.pathname}${queryOf({ cut, rehearse })}${hashOf(slide, step)}`;
  try {
    history.replaceState(null, '', url);
  } catch {
    // A page that may not write its URL resumes from the session instead.
  }
}

/** The window that the room sees: it owns the talk's state. */
export async function audience(options: Options) {
  const { cut } = options;
  const page = readPage(document, cut);
  const stops = stopsOf(page);
  const memory = await remember(cut, Date.now());
  let state = firstState(stops, options, memory.reloaded);
  keepUrl(options, state);
  let offered =
    memory.offer && offerResume(memory.offer, id => page.slides.find(s => s.data.id === id)?.number ?? '');

  const link = speakerLink({ talk: memory.talk, cut, state: () => state, wish: w => dispatch(w) });
  const projection = await project(page, w => dispatch(w));

  function set(next: TalkState) {
    const before = state;
    state = next;
    // On every step: reveal writes the URL at most once a second, and a reload after fast keys would lose them.
    if (state.slide !== before.slide || state.step !== before.step) keepUrl(options, state);
    memory.save(state);
    projection.show(state, before);
    showHint(isBefore());
    if (options.rehearse) endOfRehearsal(before);
    link.tell();
  }
  /** The times are shown once the last slide that the cut counts is behind. */
  function endOfRehearsal(before: TalkState) {
    const isAppendix = (slide: string) => stops.find(stop => stop.id === slide)?.appendix ?? false;
    if (!isAppendix(state.slide) || isAppendix(before.slide)) return;
    withLate(m => m.showRehearsal(page, cut, state));
  }
  function dispatch(wish: Wish) {
    const next = apply(state, wish, stops, Date.now());
    if (next === state) return;
    if (offered && (next.slide !== state.slide || next.step !== state.step)) leaveOffer();
    set(next);
  }
  function leaveOffer() {
    offered = null;
    memory.settle();
    clearNotice();
  }
  function resume() {
    if (!memory.offer || !offered) return;
    const taken = takenUp(memory.offer, Date.now());
    const at = place(stops, taken.slide, taken.step);
    leaveOffer();
    if (at) set({ ...taken, ...at, seq: state.seq + 1 });
  }

  const isBefore = () => state.slide === stops[0]?.id && state.clock.since === null;
  let showHint = (_: boolean) => {};
  projection.show(state, null);
  memory.save(state);
  for (const { section } of page.slides)
    listenToHands(section, (poll, option, by) => dispatch({ do: 'hand', poll, option, by }));
  const { open: openSpeaker, isOpen: isSpeakerOpen } = link;
  listen({ page, projection, dispatch, resume, openSpeaker, isSpeakerOpen, state: () => state, cut });
  // What the first slide does not need comes after all that the talk needs.
  void projection.ahead.then(() =>
    withLate(of => {
      of.keepAwake();
      of.hideIdlePointer();
      showHint = of.showHint;
      showHint(isBefore());
    }),
  );
  if (options.preflight) {
    withLate(m => m.togglePreflight({ page, cut, isSpeakerOpen }));
  }
  addEventListener('hashchange', () => {
    const asked = readHash(location.hash);
    if (asked) dispatch({ do: 'go', ...asked });
  });
}

/** What would show on a blank screen, or change unseen what lies under it. */
const SHOWS: readonly Action[] = ['facts', 'table', 'overview', 'zoom', 'preflight'];

type Late = typeof import('./late');
let late: Late | null = null;

/** Opens what a key asks for, at once where it is here. */
function withLate(use: (of: Late) => unknown) {
  if (late) return void use(late);
  void import('./late').then(of => {
    late = of;
    use(of);
  });
}

interface Deck {
  page: Page;
  projection: Projection;
  dispatch(wish: Wish): void;
  resume(): void;
  openSpeaker(): void;
  isSpeakerOpen(): boolean;
  state(): TalkState;
  cut: CutId;
}

function listen({ page, projection, dispatch, resume, openSpeaker, isSpeakerOpen, state, cut }: Deck) {
  const section = () => page.slides.find(s => s.data.id === state().slide)?.section;
  const hands = takeInHand({ projection, section, state, wish: dispatch });
  const laser = trackLaser(
    () => document.querySelector('.reveal .slides'),
    at => dispatch({ do: 'point', at }),
  );
  const acts: Record<Action, () => void> = {
    next: () => dispatch({ do: 'next' }),
    back: () => dispatch({ do: 'back' }),
    first: () => dispatch({ do: 'first' }),
    last: () => dispatch({ do: 'last' }),
    return: () => dispatch({ do: 'return' }),
    theme: () => dispatch({ do: 'theme' }),
    black: () => dispatch({ do: 'blank', to: 'black' }),
    white: () => dispatch({ do: 'blank', to: 'white' }),
    leave() {
      if (projection.reveal.isOverview()) return projection.reveal.toggleOverview(false);
      const here = section();
      if (here?.querySelector('[data-table][data-open]')) withLate(m => m.toggleTable(here));
      else dispatch({ do: 'leave' });
    },
    overview() {
      const { zoom } = state();
      if (zoom) dispatch({ do: 'zoom', at: zoom });
      projection.reveal.toggleOverview();
    },
    speaker: openSpeaker,
    fullscreen: () => void toggleFullscreen(),
    laser,
    zoom: () => hands()?.zoom(),
    preflight: () => withLate(m => m.togglePreflight({ page, cut, isSpeakerOpen })),
    // Not late: the letters that are typed next are its own.
    goto: () => askForSlide(targets(page), id => dispatch({ do: 'jump', slide: id })),
    facts: () => withLate(m => m.toggleFacts(state().slide)),
    table: () => {
      const here = section();
      if (here) withLate(m => m.toggleTable(here));
    },
    print: () => void window.open(`${location.pathname}${queryOf({ cut, view: 'print' })}`, PRINT_WINDOW),
    read: () =>
      void window.open(
        `${location.pathname}${queryOf({ cut, view: 'read' })}${hashOf(state().slide, 0)}`,
        'deck-read',
      ),
    resume,
    // The notes are in the other window.
    larger() {},
    smaller() {},
    help: () => withLate(m => m.toggleHelp()),
  };
  listenToKeys({
    figure: event => !projection.reveal.isOverview() && (hands()?.key(event) ?? false),
    act: action => {
      if (state().blank && SHOWS.includes(action)) return;
      hands()?.leave(action);
      if (projection.reveal.isOverview() && action === 'next') projection.reveal.toggleOverview(false);
      else acts[action]();
    },
    hand(option, by) {
      const here = section();
      const poll = here && openPoll(here);
      if (!here || !poll || !here.querySelector(`[data-option="${option}"]`)) return false;
      dispatch({ do: 'hand', poll, option, by });
      return true;
    },
  });
}

interface Hands {
  projection: Projection;
  section(): HTMLElement | undefined;
  state(): TalkState;
  wish(wish: Wish): void;
}

/** Charts and panels in the presenter's hand, once the talk has all it needs. */
function takeInHand({ projection, section, state, wish }: Hands): () => HandsOn | null {
  let hands: HandsOn | null = null;
  void projection.ahead.then(async spoken => {
    const { handsOn } = await import('./hands-on');
    const surface = document.documentElement;
    const here = () => (projection.reveal.isOverview() ? null : (section() ?? null));
    const slide = () => document.querySelector('.reveal .slides');
    hands = handsOn({ surface, slide, section: here, state, spoken: () => spoken, wish });
    hands.offer();
  });
  return () => hands;
}

/** The slides as the go-to list names them. */
export const targets = (page: Page) =>
  page.slides.map(({ data, section, number }) => ({
    id: data.id,
    title: data.steps[0]?.claim ?? data.id,
    number,
    text: [...section.querySelectorAll('[data-part]')].map(part => part.textContent ?? '').join(' '),
  }));
