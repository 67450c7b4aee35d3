import type { Spoken } from '../slide/types';
import { stopsOf, targets } from './audience';
import { heard, say } from './channel';
import { desk, fitNotes, paceOf, pacingBar, sizeNotes } from './desk';
import { h } from './dom';
import { toggleFacts } from './facts';
import { toggleFullscreen } from './fullscreen';
import { askForSlide } from './goto';
import { handsOn } from './hands-on';
import { toggleHelp } from './help';
import { listenToKeys } from './keyboard';
import type { Action } from './keys';
import { pointOn, trackLaser } from './laser';
import { prepare } from './nearby';
import { minutes } from './offer';
import { type Page, readPage } from './page';
import { preview } from './preview';
import { loadSpoken } from './spoken';
import { elapsedMs, neighbour, type Stop, type TalkState, type Wish } from './talk';
import type { Options } from './url';

const HELLO_EVERY_MS = 1000;
const SILENT_AFTER_MS = 3500;
/** The presenter's window: it shows the state that the audience window tells, and sends it wishes. */
export async function speaker({ cut }: Options) {
  const page = readPage(document, cut);
  const stops = stopsOf(page);
  const [, talk = ''] = /^speaker:([^:]+):/.exec(window.name) ?? [];
  const opener = window.opener as Window | null;
  const ui = desk();
  document.getElementById('talk')?.replaceWith(h('main', { id: 'talk' }, ui.root));
  document.title = `Speaker · ${document.title}`;
  if (!talk || !opener) {
    ui.status.textContent = 'This is the speaker window: open it from the talk with the key s';
    return;
  }
  const spoken = await loadSpoken();
  const nearbyIsReady = async (slide: string) => {
    if (await prepare(page.slides, slide, spoken)) document.documentElement.setAttribute('data-ahead', '');
  };
  const pacing = pacingBar(ui.pacing, page, cut);
  ui.cut.textContent = `${cut} cut · ${minutes(pacing.totalMs).split(':')[0]} min`;
  const showCurrent = preview(ui.current, page, spoken);
  const showNext = preview(ui.next, page, spoken);
  let state: TalkState | null = null;
  let heardAt = Date.now();

  const tick = () => {
    const now = Date.now();
    const lost = opener.closed || now - heardAt > SILENT_AFTER_MS;
    ui.status.textContent = lost ? 'The talk’s window does not answer: is it still open?' : '';
    ui.clock.value.textContent = new Date(now).toTimeString().slice(0, 5);
    if (!state) return;
    const elapsed = elapsedMs(state.clock, now);
    ui.elapsed.value.textContent = minutes(elapsed);
    ui.left.value.textContent = minutes(pacing.totalMs - elapsed);
    pacing.show(state, elapsed);
    const pace = paceOf(page, cut, state.slide, elapsed);
    ui.pace.label.textContent = pace.name;
    ui.pace.value.textContent = pace.text;
  };
  const wish = (w: Wish) => {
    if (!opener.closed) say(opener, { talk, type: 'wish', wish: w });
  };
  addEventListener('message', event => {
    const message = heard(event, talk);
    if (message?.type !== 'state' || event.source !== opener) return;
    heardAt = Date.now();
    if (state && state.seq === message.state.seq && state.clock.since === message.state.clock.since)
      return tick();
    if (state?.slide !== message.state.slide) void nearbyIsReady(message.state.slide);
    state = message.state;
    show(ui, page, spoken, stops, state);
    showCurrent(state, state);
    const after = neighbour(stops, state, 1);
    showNext(state, after.slide === state.slide && after.step === state.step ? null : after);
    tick();
    document.documentElement.setAttribute('data-ready', '');
  });
  const hello = () => {
    if (!opener.closed) say(opener, { talk, type: 'hello' });
    tick();
  };
  addEventListener('pagehide', () => {
    if (!opener.closed) say(opener, { talk, type: 'bye' });
  });
  hello();
  setInterval(hello, HELLO_EVERY_MS);
  listen({ ui, page, wish, state: () => state, spoken });
}

function show(
  ui: ReturnType<typeof desk>,
  page: Page,
  spoken: Spoken,
  stops: readonly Stop[],
  state: TalkState,
) {
  const slide = page.slides.find(s => s.data.id === state.slide);
  if (!slide) return;
  if (ui.notes.dataset.of !== state.slide) {
    ui.notes.dataset.of = state.slide;
    ui.notes.replaceChildren(...(spoken[state.slide]?.notes ?? []).map(note => h('p', {}, note)));
    ui.notes.scrollTop = 0;
  }
  fitNotes(ui.notes);
  const counted = page.slides.filter(s => !s.data.appendix).length;
  ui.slide.value.textContent = slide.data.appendix ? slide.number : `${slide.number} / ${counted}`;
  const steps = slide.data.steps.length;
  ui.step.replaceChildren(
    h('b', {}, `Step ${state.step + 1} of ${steps}`),
    state.step + 1 < steps ? '' : ' · next key leaves the slide',
  );
  const after = neighbour(stops, state, 1);
  const end = after.slide === state.slide && after.step === state.step;
  ui.upcoming.replaceChildren(
    h('b', {}, end ? 'End' : 'Next'),
    end ? '' : ` · ${after.slide}, step ${after.step + 1}`,
  );
}

interface Desk {
  ui: ReturnType<typeof desk>;
  page: Page;
  wish(wish: Wish): void;
  state(): TalkState | null;
  spoken: Spoken;
}

function listen({ ui, page, wish, state, spoken }: Desk) {
  const section = () => ui.current.querySelector<HTMLElement>('section');
  const hands = handsOn({
    surface: ui.current,
    slide: () => ui.current,
    section,
    state,
    spoken: () => spoken,
    wish,
  });
  const laser = trackLaser(
    () => ui.current,
    at => wish({ do: 'point', at }),
  );
  const acts: Partial<Record<Action, () => void>> = {
    next: () => wish({ do: 'next' }),
    back: () => wish({ do: 'back' }),
    first: () => wish({ do: 'first' }),
    last: () => wish({ do: 'last' }),
    return: () => wish({ do: 'return' }),
    leave: () => wish({ do: 'leave' }),
    theme: () => wish({ do: 'theme' }),
    black: () => wish({ do: 'blank', to: 'black' }),
    white: () => wish({ do: 'blank', to: 'white' }),
    fullscreen: () => void toggleFullscreen(),
    laser,
    zoom: () => hands.zoom(),
    goto: () => askForSlide(targets(page), id => wish({ do: 'jump', slide: id })),
    facts: () => void toggleFacts(state()?.slide ?? ''),
    larger: () => sizeNotes(ui.notes, 1),
    smaller: () => sizeNotes(ui.notes, -1),
    help: toggleHelp,
  };
  listenToKeys({
    figure: event => hands.key(event),
    act: action => {
      hands.leave(action);
      acts[action]?.();
    },
    hand(option, by) {
      const poll = ui.current.querySelector<HTMLElement>('[data-poll]:not([data-away])');
      const id = poll?.dataset.poll;
      if (!state() || !poll || !id || !poll.querySelector(`[data-option="${option}"]`)) return false;
      wish({ do: 'hand', poll: id, option, by });
      return true;
    },
  });
  // A click on an option of the current slide's picture is a hand, too.
  ui.current.addEventListener('click', event => {
    const point = pointOn(ui.current, event);
    const poll = ui.current.querySelector<HTMLElement>('[data-poll]:not([data-away])');
    if (!point || !poll?.dataset.poll) return;
    const rows = [...poll.querySelectorAll<HTMLElement>('[data-option]')];
    const hit = rows.findIndex(row => {
      const box = row.getBoundingClientRect();
      return event.clientY >= box.top && event.clientY <= box.bottom && event.clientX >= box.left;
    });
    if (hit >= 0) wish({ do: 'hand', poll: poll.dataset.poll, option: hit, by: event.shiftKey ? -1 : 1 });
  });
}
