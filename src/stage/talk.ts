/** The talk's state and how wishes change it. No DOM: both windows share it. */
export interface Clock {
  /** Epoch ms when the clock last started; null while it stands. */
  readonly since: number | null;
  /** ms spoken before that. */
  readonly beforeMs: number;
}
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A panel in the presenter's hand, against what its step shows. Linked panels share it. */
export interface PanelFree {
  /** mm above the landmark. */
  readonly upMm: number;
  readonly width?: number;
  readonly level?: number;
  /** How strongly the PET covers the CT, 0 to 1. */
  readonly opacity?: number;
  readonly invert?: boolean;
  /** Of a picture, which has no HU: 1 as it is. */
  readonly brightness?: number;
  readonly contrast?: number;
  /** The figure that is as large as the slide lets it. */
  readonly enlarged?: string;
  readonly zoom: number;
  /** Of a picture without a scale: in px of the slide. */
  readonly panMm: readonly [number, number];
  /** A distance that was measured, on one of them: its ends in mm from the landmark, or from a picture's middle. */
  readonly line?: {
    readonly figure: string;
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
  };
}

/** A figure's free play: the point of a chart that is read, the panels that are in hand. */
export interface FreeView {
  readonly point?: string;
  readonly panel?: PanelFree;
}

/** Everything that the room sees. The audience window owns it. */
export interface TalkState {
  readonly slide: string;
  readonly step: number;
  /** Where the talk was before a jump, for the way back. */
  readonly from?: { readonly slide: string; readonly step: number };
  /** The laser, in px of the slide. */
  readonly pointer?: Point;
  /** Enlarged about a point of the slide; gone with the step. */
  readonly zoom?: Point;
  readonly blank?: 'black' | 'white';
  readonly theme: 'dark' | 'light';
  readonly tally: Readonly<Record<string, readonly number[]>>;
  readonly clock: Clock;
  /** ms on the clock that each slide has had, and the clock when this one came up. */
  readonly spent: Readonly<Record<string, number>>;
  readonly arrivedMs: number;
  /** What the presenter does with a figure beyond its step, by the figure's id; gone with the step. */
  readonly free: Readonly<Record<string, FreeView>>;
  readonly seq: number;
}

export type Wish =
  | { readonly do: 'next' | 'back' | 'first' | 'last' | 'return' | 'leave' | 'theme' | 'restart-clock' }
  | { readonly do: 'go'; readonly slide: string; readonly step: number }
  | { readonly do: 'jump'; readonly slide: string }
  | { readonly do: 'hand'; readonly poll: string; readonly option: number; readonly by: 1 | -1 }
  | { readonly do: 'read'; readonly figure: string; readonly point: string | null }
  | { readonly do: 'panel'; readonly link: string; readonly panel: PanelFree | null }
  | { readonly do: 'blank'; readonly to: 'black' | 'white' }
  | { readonly do: 'zoom'; readonly at: Point }
  | { readonly do: 'point'; readonly at: Point | null };

/** A slide as the state needs it: its id and how many steps it has. */
export interface Stop {
  readonly id: string;
  readonly steps: number;
  /** After the talk's last slide. */
  readonly appendix?: boolean;
}

const MAX_HANDS = 999;

export function initialState(stops: readonly Stop[], theme: 'dark' | 'light'): TalkState {
  const first = stops[0];
  if (!first) throw new Error('slides/deck.ts: this cut has no slide');
  return {
    slide: first.id,
    step: 0,
    theme,
    tally: {},
    free: {},
    clock: { since: null, beforeMs: 0 },
    spent: {},
    arrivedMs: 0,
    seq: 0,
  };
}

/** A place that exists: a step beyond the slide's last is its last; null for an unknown slide. */
export function place(
  stops: readonly Stop[],
  slide: string,
  step: number,
): { slide: string; step: number } | null {
  const stop = stops.find(s => s.id === slide);
  return stop ? { slide, step: Math.min(Math.max(0, Math.trunc(step) || 0), stop.steps - 1) } : null;
}

/** The place one step on or back; the same place at either end. */
export function neighbour(stops: readonly Stop[], at: { slide: string; step: number }, by: 1 | -1) {
  const i = stops.findIndex(s => s.id === at.slide);
  const stop = stops[i];
  const step = at.step + by;
  if (stop && step >= 0 && step < stop.steps) return { slide: at.slide, step };
  const other = stops[i + by];
  return other ? { slide: other.id, step: by > 0 ? 0 : other.steps - 1 } : { slide: at.slide, step: at.step };
}

/** ms on the clock at a moment. A clock set back does not take time away. */
export function elapsedMs({ since, beforeMs }: Clock, now: number): number {
  return beforeMs + (since === null ? 0 : Math.max(0, now - since));
}

function move(state: TalkState, to: { slide: string; step: number } | null, now: number): TalkState {
  if (!to || (to.slide === state.slide && to.step === state.step)) return state;
  // The clock starts with the first step of the talk.
  const clock = state.clock.since === null ? { ...state.clock, since: now } : state.clock;
  return { ...state, ...to, ...timed(state, to.slide, now), clock, free: {}, zoom: undefined };
}

/** The time that a slide has had is noted when it is left. */
function timed(state: TalkState, slide: string, now: number): Pick<TalkState, 'spent' | 'arrivedMs'> {
  const { spent, arrivedMs } = state;
  if (slide === state.slide) return { spent, arrivedMs };
  const elapsed = elapsedMs(state.clock, now);
  const had = (spent[state.slide] ?? 0) + Math.max(0, elapsed - arrivedMs);
  return { spent: { ...spent, [state.slide]: had }, arrivedMs: elapsed };
}

/** The state after a wish; the same object where the wish changes nothing. `now` is in epoch ms. */
export function apply(state: TalkState, wish: Wish, stops: readonly Stop[], now: number): TalkState {
  const next = change(state, wish, stops, now);
  return next === state ? state : { ...next, seq: state.seq + 1 };
}

function change(state: TalkState, wish: Wish, stops: readonly Stop[], now: number): TalkState {
  const here = { slide: state.slide, step: state.step };
  switch (wish.do) {
    case 'next':
    case 'back':
      if (state.blank) return { ...state, blank: undefined };
      return move(state, neighbour(stops, state, wish.do === 'next' ? 1 : -1), now);
    case 'first':
      return move(state, place(stops, stops[0]?.id ?? '', 0), now);
    case 'last':
      return move(state, place(stops, stops.findLast(stop => !stop.appendix)?.id ?? '', 0), now);
    case 'go':
      return move(state, place(stops, wish.slide, wish.step), now);
    case 'jump': {
      const to = place(stops, wish.slide, 0);
      return to && to.slide !== state.slide ? { ...move(state, to, now), from: here } : state;
    }
    case 'return':
      return state.from ? { ...move(state, state.from, now), from: undefined } : state;
    case 'theme':
      return { ...state, theme: state.theme === 'dark' ? 'light' : 'dark' };
    case 'blank':
      return { ...state, blank: state.blank === wish.to ? undefined : wish.to };
    case 'zoom':
      return { ...state, zoom: state.zoom ? undefined : wish.at };
    case 'leave':
      return state.blank || state.zoom ? { ...state, blank: undefined, zoom: undefined } : state;
    case 'point':
      return wish.at || state.pointer ? { ...state, pointer: wish.at ?? undefined } : state;
    case 'restart-clock':
      return { ...state, clock: { since: now, beforeMs: 0 }, spent: {}, arrivedMs: 0 };
    case 'read':
      return read(state, wish.figure, wish.point);
    case 'panel': {
      const { [wish.link]: _, ...others } = state.free;
      return { ...state, free: wish.panel ? { ...others, [wish.link]: { panel: wish.panel } } : others };
    }
    case 'hand':
      return count(state, wish.poll, wish.option, wish.by);
  }
}

function read(state: TalkState, figure: string, point: string | null): TalkState {
  if ((state.free[figure]?.point ?? null) === point) return state;
  const { [figure]: _, ...others } = state.free;
  return { ...state, free: point === null ? others : { ...others, [figure]: { point } } };
}

function count(state: TalkState, poll: string, option: number, by: 1 | -1): TalkState {
  const hands = [...(state.tally[poll] ?? [])];
  while (hands.length <= option) hands.push(0);
  const counted = Math.min(MAX_HANDS, Math.max(0, (hands[option] ?? 0) + by));
  if (counted === hands[option]) return state;
  hands[option] = counted;
  return { ...state, tally: { ...state.tally, [poll]: hands } };
}
