import { visitOfMonth } from '../oncology/report-check';
import type { SizeCourseData, View } from './size-sheet';

/** The months that a measured chart spans, and what of them a step shows. */
export interface MeasuredTime {
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Whether a step shows a visit at that month: with the reported visit it lies nearest to. */
  readonly shown: (months: number) => boolean;
  /** The last month that the step shows. */
  readonly now: number;
}

/** Visits after an operation are not drawn: the lesions are then another matter, and RECIST has ended. */
export function measuredTime(
  { visits, measured }: Pick<SizeCourseData, 'visits' | 'measured'>,
  view: View,
): MeasuredTime {
  const before = (months: number) => months <= (measured?.resectedAtMonths ?? Number.POSITIVE_INFINITY);
  const reported = visits.map(v => v.months);
  const months = [...reported, ...(measured?.visitMonths ?? []).filter(before)];
  const shown = (at: number) => before(at) && (view.show?.includes(visitOfMonth(at, visits).id) ?? true);
  const seen = months.filter(shown);
  return {
    firstMonth: Math.min(...months),
    lastMonth: Math.max(...months),
    shown,
    now: Math.max(...(seen.length > 0 ? seen : [0])),
  };
}
