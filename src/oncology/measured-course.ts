import { measuredOf, resectedAtMonths } from './measured';
import { visitsOf } from './measurement-visits';
import type { Measurement } from './measurements';
import type { Measured } from './observations';
import { type Assessment, assess, bestOverallResponse } from './recist';

/** Lesion sizes that somebody measured, and what RECIST 1.1 makes of them. */
export interface MeasuredCourse {
  readonly observations: readonly Measured[];
  /** Every CT visit's month, in order; the first is the baseline. None where only a specimen was measured. */
  readonly visitMonths: readonly number[];
  /** null where no target was measured. */
  readonly baselineSumMm: number | null;
  /** The visits after the baseline, up to the operation. */
  readonly assessments: readonly Assessment[];
  readonly resectedAtMonths?: number;
  /** Left out where no visit has an overall response: without the non-targets' status there is none. */
  readonly best?: string;
}

/** A sound measurements file as a course. Lines as `readMeasurements` gives them. */
export function measuredCourse(all: readonly Measurement[]): MeasuredCourse {
  const visits = visitsOf(all);
  const operation = resectedAtMonths(all);
  const assessments = visits.length > 0 ? assess(visits, operation) : [];
  const targets = visits[0]?.targets ?? [];
  const judged = assessments.some(a => a.nonTarget !== undefined);
  return {
    observations: measuredOf(all),
    visitMonths: visits.map(v => v.months),
    baselineSumMm: targets.length > 0 ? targets.reduce((sum, t) => sum + (t.mm ?? 0), 0) : null,
    assessments,
    ...(operation !== undefined && { resectedAtMonths: operation }),
    ...(judged && { best: bestOverallResponse(assessments) }),
  };
}
