import { stated, unknown } from '../oncology/fact';

const NOT_ELEVATED = stated('not elevated', ['CP']);

/** Serum markers with the report's verdict. It gives no reference ranges, so none is drawn or compared. */
export const markers = {
  cea: stated(1.9, ['CP'], { unit: 'ng/ml' }),
  cyfra: stated(3.3, ['CP'], { unit: 'ng/ml' }),
  cyfraName: stated('cytokeratin 19 fragment', ['CP']),
  proGrp: stated(21.2, ['CP'], { unit: 'pg/ml' }),
  p53Antibody: stated(183, ['CP'], { unit: 'U/ml' }),
  notElevated: NOT_ELEVATED,
  elevated: stated('elevated', ['CP']),
  ranges: unknown('reference ranges: not reported'),
  later: unknown('p53 antibody later: not reported'),
} as const;
