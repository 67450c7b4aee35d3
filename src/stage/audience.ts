import type { CutId } from '../slide/types';
import { toggleFacts } from './facts';
import { toggleFullscreen } from './fullscreen';
import { askForSlide } from './goto';
import type { HandsOn } from './hands-on';
import { toggleHelp } from './help';
import { listenToKeys } from './keyboard';
import type { Action } from './keys';
import { trackLaser } from './laser';
import { remember, takenUp } from './memory';
import { clearNotice } from './notice';
import { offerResume } from './offer';
import { type Page, readPage } from './page';
import { listenToHands, openPoll } from './polls';
import { PRINT_WINDOW } from './print-window';
import { type Projection, project } from './projection';
import { speakerLink } from './speaker-link';
import { toggleTable } from './table';
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
function keepUrl(cut: CutId, { slide, step }: TalkState) {
  const url = `${location.pathname}${queryOf({ cut })}${hashOf(slide, step)}`;
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
  keepUrl(cut, state);
  let offered =
    memory.offer && offerResume(memory.offer, id => page.slides.find(s => s.data.id === id)?.number ?? '');

  const link = speakerLink({ talk: memory.talk, cut, state: () => state, wish: w => dispatch(w) });
  const projection = await project(page, w => dispatch(w));

  function set(next: TalkState) {
    const before = state;
    state = next;
    // On every step: reveal writes the URL at most once a second, and a reload after fast keys would lose them.
    if (state.slide !== before.slide || state.step !== before.step) keepUrl(cut, state);
    memory.save(state);
    projection.show(state, before);
    link.tell();
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

  projection.show(state, null);
  memory.save(state);
  for (const { section } of page.slides) {
    listenToHands(section, (poll, option, by) => dispatch({ do: 'hand', poll, option, by }));
  }
  listen({ page, projection, dispatch, resume, openSpeaker: link.open, state: () => state, cut });
  addEventListener('hashchange', () => {
    const asked = readHash(location.hash);
    if (asked) dispatch({ do: 'go', ...asked });
  });
}

interface Deck {
  page: Page;
  projection: Projection;
  dispatch(wish: Wish): void;
  resume(): void;
  openSpeaker(): void;
  state(): TalkState;
  cut: CutId;
}

function listen({ page, projection, dispatch, resume, openSpeaker, state, cut }: Deck) {
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
    overview: () => projection.reveal.toggleOverview(),
    speaker: openSpeaker,
    fullscreen: () => void toggleFullscreen(),
    laser,
    goto: () => askForSlide(targets(page), id => dispatch({ do: 'jump', slide: id })),
    facts: () => void toggleFacts(state().slide),
    table: () => {
      const here = section();
      if (here) toggleTable(here);
    },
    print: () => void window.open(`${location.pathname}${queryOf({ cut, view: 'print' })}`, PRINT_WINDOW),
    resume,
    help: toggleHelp,
  };
  listenToKeys({
    figure: event => !projection.reveal.isOverview() && (hands()?.key(event) ?? false),
    act: action => {
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
    hands = handsOn({ surface, section: here, state, spoken: () => spoken, wish });
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
