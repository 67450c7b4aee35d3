import { inferred, stated, unknown } from '../oncology/fact';
import { treatment } from './treatment';

const lorlatinibMonths = treatment.lorlatinibMonths;
const offMonths = stated(14, ['CP', 'Abs'], { unit: 'months' });
const followUpMonths = treatment.followUpMonths;
const { alectinibMonths } = treatment;

/** Sum of intervals that the report rounds to whole months. */
export const MONTHS_RULE = 'whole months added; intervals not reported left out';

const sumMonths = lorlatinibMonths.value + offMonths.value;

/** What followed the operation, as far as it is reported. */
export const outcome = {
  called: stated('second-line', ['CP', 'Abs']),
  why: stated('disease taken to be systemic even after surgery', ['D6']),
  whyLorlatinib: stated('efficacy after a second-generation drug has failed', ['D6']),
  firstTkiAgain: stated('First TKI again', ['D6']),
  anotherTki: stated('Another TKI', ['D6']),
  lorlatinibOption: stated('Lorlatinib', ['D6']),
  chemotherapyOption: stated('Chemotherapy', ['D6']),
  stopped: stated('not tolerated', ['CP', 'Abs']),
  adverseEvents: stated('adverse events', ['CP', 'Abs']),
  adverseEventType: unknown('type and grade not reported'),
  lorlatinibStart: unknown('start not reported'),
  offMonths,
  followUpMonths,
  noRecurrence: stated('no recurrence', ['CP', 'Abs', 'D6'], { text: 'no recurrence seen' }),
  lastCt: stated('last CT reported', ['CP', 'Abs']),
  lastMethod: unknown('method at the last look, beyond CT: not reported'),
  later: unknown('later therapy, vital status: not reported'),
  /** 8 + 14: equal to the 22 months that D6 counts from surgery, so no gap is left for the start of lorlatinib. */
  sumAfterSurgery: inferred(sumMonths, MONTHS_RULE, [lorlatinibMonths, offMonths], {
    unit: 'months',
    text: `${lorlatinibMonths.value} + ${offMonths.value} = ${sumMonths}`,
  }),
  gapBeforeLorlatinib: inferred(
    followUpMonths.value - sumMonths,
    MONTHS_RULE,
    [followUpMonths, lorlatinibMonths, offMonths],
    {
      text: 'leaves no gap before lorlatinib',
    },
  ),
  sinceAlectinib: inferred(
    alectinibMonths.value + followUpMonths.value,
    MONTHS_RULE,
    [alectinibMonths, followUpMonths],
    {
      unit: 'months',
      text: `at least about ${alectinibMonths.value + followUpMonths.value} months`,
    },
  ),
} as const;
