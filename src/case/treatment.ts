import { inferred, stated, unknown } from '../oncology/fact';

const IMPROVED = stated('marked improvement', ['CP']);

/** What was given and done, in order, and how the disease answered. Calendar dates are not reported. */
export const treatment = {
  whyNoChemoradiotherapy: unknown('why no chemoradiotherapy: not reported'),
  dose: unknown('dose: not reported'),
  notReported: unknown('not reported'),
  rebiopsy: unknown('rebiopsy or resistance testing: not reported'),
  unresectable: stated('initially unresectable', ['Abs', 'D6', 'Con']),
  alectinib: stated('alectinib', ['CP', 'Abs']),
  alectinibMonths: stated(6, ['CP', 'D6'], { unit: 'months' }),
  firstCtMonths: stated(2, ['CP'], { unit: 'months' }),
  secondCtMonths: stated(6, ['CP', 'F2'], { unit: 'months' }),
  /** The same visits as labels with the month in front. */
  month2: stated(2, ['CP'], { text: 'Month 2' }),
  month6: stated(6, ['CP', 'F2'], { text: 'Month 6' }),
  improvedWord: IMPROVED,
  improved: inferred('smaller', 'improved, so smaller', [IMPROVED], { text: 'smaller' }),
  primaryRegrew: stated('growing again', ['CP', 'F2']),
  nodesShrank: stated('still shrinking', ['CP', 'F2']),
  dissociated: stated('dissociated', ['D6']),
  bestResponse: stated('partial response', ['Abs']),
  responseCriteria: unknown('criteria and date: not reported'),
  /** If RECIST was used: a rule about the sum of diameters, which bounds no single lesion. */
  recistProgression: inferred(
    null,
    'RECIST 1.1: progression needs the sum, a new lesion or non-target growth',
    [],
    {
      text: 'progression by RECIST: cannot be told',
    },
  ),
  switchTki: stated('Switch TKI', ['D3']),
  chemotherapy: stated('Chemotherapy', ['D3']),
  weighing: unknown('how it was weighed against the others: not reported'),
  lorlatinib: stated('lorlatinib', ['CP', 'Abs']),
  lorlatinibMonths: stated(8, ['CP', 'Abs', 'D6'], { unit: 'months' }),
  followUpMonths: stated(22, ['D6'], { unit: 'months' }),
} as const;
