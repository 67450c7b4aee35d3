import type { Entry } from '../src/slide/types';

/** The running order, and the minutes of each slide in each cut that shows it. */
export const deck: readonly Entry[] = [
  { id: 'title', minutes: { conference: 0.5, rounds: 1 } },
  { id: 'staging', minutes: { conference: 0.75, rounds: 3 } },
  { id: 'molecular', minutes: { conference: 0.5, rounds: 2 } },
  { id: 'response', minutes: { conference: 1, rounds: 4 } },
  { id: 'decision', minutes: { rounds: 5 } },
  { id: 'specimen', minutes: { conference: 0.75, rounds: 4 } },
];
