import { stated, unknown } from '../oncology/fact';

/** What was given and done, in order, and how the disease answered. Calendar dates are not reported. */
export const treatment = {
  unresectable: stated('initially unresectable', ['Abs', 'D6', 'Con']),
  alectinib: stated('alectinib', ['CP', 'Abs']),
  alectinibMonths: stated(6, ['CP', 'D6'], { unit: 'months' }),
  firstCtMonths: stated(2, ['CP'], { unit: 'months' }),
  secondCtMonths: stated(6, ['CP', 'F2'], { unit: 'months' }),
  /** The same visits as labels with the month in front. */
  month2: stated(2, ['CP'], { text: 'Month 2' }),
  month6: stated(6, ['CP', 'F2'], { text: 'Month 6' }),
  improved: stated('smaller', ['CP']),
  primaryRegrew: stated('growing again', ['CP', 'F2']),
  nodesShrank: stated('still shrinking', ['CP', 'F2']),
  dissociated: stated('dissociated', ['D6']),
  bestResponse: stated('partial response', ['Abs']),
  switchTki: stated('Switch TKI', ['D3']),
  chemotherapy: stated('Chemotherapy', ['D3']),
  operation: stated('left upper lobectomy', ['CP']),
  dissection: stated('mediastinal node dissection', ['CP']),
  weighing: unknown('how it was weighed against the others: not reported'),
  lorlatinib: stated('lorlatinib', ['CP', 'Abs']),
  lorlatinibMonths: stated(8, ['CP', 'Abs', 'D6'], { unit: 'months' }),
  followUpMonths: stated(22, ['D6'], { unit: 'months' }),
} as const;
