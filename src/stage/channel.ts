import type { CutId } from '../slide/types';
import type { TalkState, Wish } from './talk';

/**
 * What the two windows say to each other. The audience window owns the state; the speaker window sends wishes. Every
 * message carries the talk's id, which no other page knows.
 */
export type Message =
  | { readonly talk: string; readonly type: 'hello' | 'bye' }
  | { readonly talk: string; readonly type: 'wish'; readonly wish: Wish }
  | { readonly talk: string; readonly type: 'state'; readonly state: TalkState; readonly cut: CutId };

const TYPES: readonly string[] = ['hello', 'bye', 'wish', 'state'];

/** The message in an event, or null if it is not this talk's: another page, another origin, another talk. */
export function heard(event: MessageEvent, talk: string): Message | null {
  // From file:// both origins are "null"; the id then tells friend from stranger.
  if (event.origin !== self.origin) return null;
  const data = event.data as Partial<Message> | null;
  if (typeof data !== 'object' || data === null || data.talk !== talk) return null;
  return TYPES.includes(data.type ?? '') ? (data as Message) : null;
}

export function say(to: Window, message: Message) {
  to.postMessage(message, self.origin === 'null' ? '*' : self.origin);
}
