import type { CutId } from '../slide/types';
import { elapsedMs, type TalkState } from './talk';

/** How long a talk that ended without leave is offered again. */
const OFFER_FOR_MS = 2 * 60 * 60 * 1000;
const ID = 'talk-id';
const STATE = 'talk-state';
const PREFIX = 'talk:';

interface Remembered {
  readonly state: TalkState;
  readonly cut: CutId;
  readonly savedAt: number;
}

/** Storage that may be blocked, full or hold anything: then nothing is remembered, and the talk goes on. */
function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}
function write(storage: () => Storage, key: string, value: string | null) {
  try {
    if (value === null) storage().removeItem(key);
    else storage().setItem(key, value);
  } catch {
    // Blocked or full.
  }
}
const session = () => window.sessionStorage;
const local = () => window.localStorage;

function parse(text: string | null): Remembered | null {
  try {
    const { state, cut, savedAt } = JSON.parse(text ?? 'null') as Remembered;
    const sound =
      typeof state.slide === 'string' &&
      Number.isFinite(state.step) &&
      Number.isFinite(savedAt) &&
      Number.isFinite(state.clock.beforeMs) &&
      typeof state.tally === 'object' &&
      typeof state.free === 'object' &&
      state.free !== null &&
      typeof state.spent === 'object' &&
      state.spent !== null &&
      Number.isFinite(state.arrivedMs) &&
      (state.theme === 'dark' || state.theme === 'light');
    return sound ? { state, cut, savedAt } : null;
  } catch {
    return null;
  }
}

/** Holds a lock for as long as this window lives; false if another window holds it. */
function beat(id: string): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise(resolve => {
    navigator.locks
      .request(PREFIX + id, { ifAvailable: true }, lock => {
        resolve(lock !== null);
        return lock ? new Promise(() => {}) : undefined;
      })
      .catch(() => resolve(true));
  });
}

async function alive(): Promise<Set<string>> {
  const held = (await navigator.locks?.query().catch(() => ({ held: [] })))?.held ?? [];
  return new Set(held.map(lock => lock.name ?? ''));
}

export interface Memory {
  readonly talk: string;
  /** The talk that this window showed before it was reloaded. */
  readonly reloaded: TalkState | null;
  /** The latest talk of this cut whose window is gone, not older than two hours. */
  readonly offer: (Remembered & { readonly talk: string }) | null;
  save(state: TalkState): void;
  /** Forgets the offered talk, once it is taken up or left behind. */
  settle(): void;
}

/** Finds out whether this is a reload, a fresh opening or a second tab, and remembers the talk from here on. */
export async function remember(cut: CutId, now: number): Promise<Memory> {
  const known = read(session, ID);
  // A duplicated tab brings its twin's id along; the twin's lock tells.
  const reload = known !== null && (await beat(known));
  const talk = reload ? known : crypto.randomUUID();
  if (!reload) await beat(talk);
  write(session, ID, talk);
  const reloaded = reload ? (parse(read(session, STATE))?.state ?? null) : null;
  const offer = reloaded ? null : await lastDead(cut, now);
  return {
    talk,
    reloaded,
    offer,
    save(state) {
      const text = JSON.stringify({ state, cut, savedAt: Date.now() });
      write(session, STATE, text);
      // A talk that has not begun is not worth an offer.
      if (state.clock.since !== null) write(local, PREFIX + talk, text);
    },
    settle() {
      if (offer) write(local, PREFIX + offer.talk, null);
    },
  };
}

async function lastDead(cut: CutId, now: number): Promise<Memory['offer']> {
  const living = await alive();
  let keys: string[] = [];
  try {
    keys = Object.keys(local());
  } catch {
    return null;
  }
  let best: Memory['offer'] = null;
  for (const key of keys) {
    if (!key.startsWith(PREFIX) || living.has(key)) continue;
    const found = parse(read(local, key));
    const age = found ? now - found.savedAt : Number.POSITIVE_INFINITY;
    if (!found || age > OFFER_FOR_MS || age < -OFFER_FOR_MS) write(local, key, null);
    else if (found.cut === cut && (!best || found.savedAt > best.savedAt)) {
      best = { ...found, talk: key.slice(PREFIX.length) };
    }
  }
  return best;
}

/** The state of a talk taken up again: its clock goes on from where it was when the window died. */
export function takenUp({ state, savedAt }: Remembered, now: number): TalkState {
  const beforeMs = elapsedMs(state.clock, savedAt);
  return { ...state, blank: undefined, pointer: undefined, clock: { since: now, beforeMs } };
}
