import { describe, expect, test } from 'vitest';
import {
  apply,
  elapsedMs,
  initialState,
  neighbour,
  place,
  type TalkState,
  type Wish,
} from '../../src/stage/talk';

const stops = [
  { id: 'title', steps: 1 },
  { id: 'response', steps: 3 },
  { id: 'poll', steps: 2 },
];
const start = initialState(stops, 'dark');
const run = (wishes: Wish[], from: TalkState = start, now = 1000) =>
  wishes.reduce((s, w) => apply(s, w, stops, now), from);
const where = ({ slide, step }: TalkState) => `${slide}/${step}`;

describe('moving', () => {
  test('by steps, then slides, and not past the ends', () => {
    expect(where(run([{ do: 'back' }]))).toBe('title/0');
    expect(where(run([{ do: 'next' }, { do: 'next' }]))).toBe('response/1');
    expect(where(run(Array(20).fill({ do: 'next' })))).toBe('poll/1');
    expect(where(run([...Array(20).fill({ do: 'next' }), { do: 'back' }, { do: 'back' }]))).toBe(
      'response/2',
    );
  });
  test('to a place; a step too far is the last, an unknown slide changes nothing', () => {
    expect(where(run([{ do: 'go', slide: 'response', step: 99 }]))).toBe('response/2');
    expect(run([{ do: 'go', slide: 'nowhere', step: 0 }])).toBe(start);
    expect(place(stops, 'response', Number.NaN)).toEqual({ slide: 'response', step: 0 });
  });
  test('a jump remembers the way back', () => {
    const jumped = run([{ do: 'next' }, { do: 'next' }, { do: 'jump', slide: 'poll' }]);
    expect(where(jumped)).toBe('poll/0');
    expect(where(run([{ do: 'return' }], jumped))).toBe('response/1');
  });
  test('neighbours at the ends are the place itself', () => {
    expect(neighbour(stops, { slide: 'poll', step: 1 }, 1)).toEqual({ slide: 'poll', step: 1 });
  });
});

describe('clock', () => {
  test('starts with the first step', () => {
    expect(start.clock.since).toBeNull();
    expect(run([{ do: 'next' }]).clock.since).toBe(1000);
    expect(run([{ do: 'next' }], run([{ do: 'next' }]), 5000).clock.since).toBe(1000);
  });
  test('counts on from before, and never back', () => {
    expect(elapsedMs({ since: 1000, beforeMs: 500 }, 4000)).toBe(3500);
    expect(elapsedMs({ since: 1000, beforeMs: 500 }, 10)).toBe(500);
    expect(elapsedMs({ since: null, beforeMs: 500 }, 4000)).toBe(500);
  });
});

describe('time spent', () => {
  const at = (state: TalkState, wish: Wish, now: number) => apply(state, wish, stops, now);
  test('each slide has what passed on it, over all its visits', () => {
    // The clock starts with the first step, at 1 s: the title has none.
    let state = at(start, { do: 'next' }, 1000);
    state = at(state, { do: 'next' }, 11_000);
    state = at(state, { do: 'jump', slide: 'poll' }, 31_000);
    state = at(state, { do: 'return' }, 36_000);
    state = at(state, { do: 'go', slide: 'title', step: 0 }, 40_000);
    expect(state.spent).toEqual({ title: 0, response: 34_000, poll: 5000 });
  });
  test('begins anew with the clock', () => {
    const moved = at(at(start, { do: 'next' }, 1000), { do: 'restart-clock' }, 9000);
    expect([moved.spent, moved.arrivedMs]).toEqual([{}, 0]);
    expect(at(moved, { do: 'back' }, 12_000).spent).toEqual({ response: 3000 });
  });
});

test('zoom goes on about a point, off again, and ends with the step', () => {
  const zoomed = run([{ do: 'next' }, { do: 'zoom', at: { x: 100, y: 200 } }]);
  expect(zoomed.zoom).toEqual({ x: 100, y: 200 });
  expect(run([{ do: 'zoom', at: { x: 5, y: 5 } }], zoomed).zoom).toBeUndefined();
  expect(run([{ do: 'next' }], zoomed).zoom).toBeUndefined();
});

test('hands are counted, never below none', () => {
  const hand = (option: number, by: 1 | -1): Wish => ({ do: 'hand', poll: 'p', option, by });
  expect(run([hand(2, 1), hand(2, 1), hand(0, 1), hand(2, -1)]).tally).toEqual({ p: [1, 0, 1] });
  expect(run([hand(1, -1)])).toBe(start);
});

test('a key out of a blank screen only lights it', () => {
  const black = run([{ do: 'next' }, { do: 'blank', to: 'black' }]);
  expect(black.blank).toBe('black');
  const lit = run([{ do: 'next' }], black);
  expect([lit.blank, where(lit)]).toEqual([undefined, 'response/0']);
});

test('every change has a number of its own', () => {
  expect(run([{ do: 'next' }, { do: 'theme' }, { do: 'back' }]).seq).toBe(3);
});

describe('reading a chart', () => {
  const read = (point: string | null, figure = 'size'): Wish => ({ do: 'read', figure, point });
  test('a point at a time, figure by figure', () => {
    const state = run([read('a'), read('b'), read('c', 'fish')]);
    expect(state.free).toEqual({ size: { point: 'b' }, fish: { point: 'c' } });
    expect(run([read(null)], state).free).toEqual({ fish: { point: 'c' } });
  });
  test('the same point again changes nothing', () => {
    const state = run([read('a')]);
    expect(apply(state, read('a'), stops, 0)).toBe(state);
    expect(apply(start, read(null), stops, 0)).toBe(start);
  });
  test('ends with the step', () => {
    expect(run([read('a'), { do: 'next' }]).free).toEqual({});
  });
});
