import type { Assessment } from './recist';

const MINUS = '−';

/** A size in mm as it was written, without a trailing zero: 26.5 mm. */
export const mmText = (mm: number) => `${Number(mm.toFixed(1))} mm`;

/** Per cent with sign and one decimal: rounded further, −29.6 % would look like a partial response. */
export function percentText(percent: number | null): string {
  if (percent === null) return 'not evaluable';
  const text = Math.abs(percent).toFixed(1);
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
