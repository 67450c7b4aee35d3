/** The rule behind `exactInterval`, in words. */
export const EXACT_INTERVAL_RULE = 'exact 95 % CI';

/** Chance of at most `events` in `n` at a probability: the binomial distribution, summed. */
function atMost(events: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let sum = term;
  for (let k = 0; k < events; k++) {
    term *= ((n - k) / (k + 1)) * (p / (1 - p));
    sum += term;
  }
  return sum;
}

/** The probability at which a falling function takes a value, by halving. */
function solve(falling: (p: number) => number, value: number): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (falling(middle) > value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The exact two-sided 95 % confidence interval of a share (Clopper and Pearson), in per cent.
 * @param events 0 to n, whole
 * @param n 1 or more, whole
 * @throws RangeError when events or n are out of range
 */
export function exactInterval(events: number, n: number): { fromPercent: number; toPercent: number } {
  if (!(Number.isInteger(events) && Number.isInteger(n) && n > 0 && events >= 0 && events <= n)) {
    throw new RangeError(`${events} of ${n} is no share: give whole numbers, 0 to n of at least 1`);
  }
  const from = events === 0 ? 0 : solve(p => atMost(events - 1, n, p), 0.975);
  const to = events === n ? 1 : solve(p => atMost(events, n, p), 0.025);
  return { fromPercent: from * 100, toPercent: to * 100 };
}
