import type { Assessment } from './recist';

const MINUS = '−';
const THRESHOLDS = ['30.0', '20.0'];

/** A size in mm as it was written, without a trailing zero: 26.5 mm. */
export const mmText = (mm: number) => `${Number(mm.toFixed(1))} mm`;

/** Per cent with sign and one decimal: rounded further, −29.6 % would look like a partial response. */
export function percentText(percent: number | null): string {
  if (percent === null) return 'not evaluable';
  const short = Math.abs(percent).toFixed(1);
  // −29.96 % is no partial response: on a threshold one decimal more tells.
  const text =
    THRESHOLDS.includes(short) && Number(short) !== Math.abs(percent) ? Math.abs(percent).toFixed(2) : short;
  const sign = text === '0.0' ? '±' : percent < 0 ? MINUS : '+';
  return `${sign}${text} %`;
}

/** Months with a true minus sign: −0.5. */
export const monthsText = (months: number) => `${months}`.replace('-', MINUS);

/** The response of a visit in letters. Without the non-targets' status it is named a target response. */
export function responseText({ overall, target }: Pick<Assessment, 'overall' | 'target'>): {
  readonly letters: string;
  readonly name: 'response' | 'target response';
} {
  return overall ? { letters: overall, name: 'response' } : { letters: target, name: 'target response' };
}
