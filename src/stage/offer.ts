import type { Memory } from './memory';
import { notice } from './notice';
import { elapsedMs, type TalkState } from './talk';

/** Minutes and seconds, as on the clock: 12:03. */
export function minutes(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  return `${ms < 0 ? '+' : ''}${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}

/** Offers a talk whose window is gone for one key, `r`. Gives the state it had while the offer stands. */
export function offerResume(
  offer: NonNullable<Memory['offer']>,
  numberOf: (slide: string) => string,
): TalkState {
  const spoken = minutes(elapsedMs(offer.state.clock, offer.savedAt));
  notice(`Resume at slide ${numberOf(offer.state.slide)}, ${spoken}? Press r`, Number.POSITIVE_INFINITY);
  return offer.state;
}
