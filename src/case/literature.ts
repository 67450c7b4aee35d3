import { EXACT_INTERVAL_RULE, exactInterval } from '../oncology/exact-interval';
import { external, inferred, stated } from '../oncology/fact';
import { citations } from './citations';

const ref = (n: number) => ({ label: `ref ${n} of the report` });
const of = (n: number, text?: string) => ({ source: ref(n), ...(text && { text }) });
const percent = (n: number, value: number, where: readonly string[]) =>
  stated(value, where, { unit: '%', source: ref(n) });

const shimizu = { patients: external(110, citations.shimizu, { text: 'category 1, n = 110' }) };
const ohtaki = { patients: stated(36, ['D5'], of(7, 'n = 36')) };

/** Events counted back from a printed percentage, and their exact interval: 1 in 110 prints as 0.9 %. */
function withInterval(
  share: { value: number },
  patients: { value: number },
  from: Parameters<typeof inferred>[2],
) {
  const events = Math.round((share.value / 100) * patients.value);
  const { fromPercent, toPercent } = exactInterval(events, patients.value);
  const print = (p: number) => (p < 0.05 ? '0' : p.toFixed(1));
  return inferred({ events, fromPercent, toPercent }, EXACT_INTERVAL_RULE, from, {
    text: `${events}/${patients.value}, ${print(fromPercent)}–${print(toPercent)}`,
  });
}

const SECOND = stated('alectinib, brigatinib', ['D1']);
const shimizu90 = percent(6, 0.9, ['D5']);
const ohtaki90 = percent(7, 0, ['D5']);
const ohtakiEvents = percent(7, 5.6, ['D5']);

/** What the report says of other patients, with the reference that it gives. */
export const literature = {
  prevalence: stated({ fromPercent: 2, toPercent: 5 }, ['D1'], of(2, '2–5 %')),
  crizotinib: stated('crizotinib', ['D1'], of(1)),
  crizotinibWorks: stated('effective', ['D1'], of(1)),
  crizotinibResistance: stated('resistance within 1 year in most', ['D1']),
  /** The report speaks of a second generation; the first is implied. */
  firstGeneration: inferred('First', 'implied by the second generation', [SECOND], { text: 'First' }),
  secondGeneration: SECOND,
  afterCrizotinib: stated('effective after crizotinib', ['D1'], of(3)),
  alsoFirstLine: stated('also first line', ['D1'], of(4)),
  alectinibFirst: stated('Alectinib', ['D1'], of(4)),
  brigatinibFirst: stated('Brigatinib', ['D1'], of(4)),
  thirdGeneration: stated('lorlatinib', ['D2'], of(5)),
  widestCover: stated('widest cover of known ALK resistance mutations', ['D2'], of(5)),
  standardOption: stated('a standard option after at least one ALK inhibitor has failed', ['D2'], of(5)),
  nextTki: stated('switch to lorlatinib or brigatinib', ['D3']),
  chemotherapy: stated('cytotoxic chemotherapy', ['D3']),
  withImmunotherapy: stated('with or without an immune checkpoint inhibitor', ['D3']),
  mechanismsKnown: stated('resistance mechanisms known', ['D3']),
  controversial: stated('what to do after it, controversial', ['Abs', 'Bg', 'D3']),
  salvageMeaning: stated(
    'surgery for residual or recurrent tumour after definitive chemotherapy and/or radiotherapy',
    ['D4'],
  ),
  salvageBenefit: stated('feasible, survival benefit unclear', ['D5'], {
    text: 'in advanced NSCLC: feasible, survival benefit unclear',
  }),
  threeYearOs: stated('3-year overall survival', ['D5']),
  ninetyDay: stated('90-day mortality', ['D5']),
  thirtyDay: stated('30-day mortality', ['D5']),
  grade3: stated('grade 3 adverse events', ['D5']),
  rfs: stated('recurrence-free survival', ['D6']),
  shimizu: {
    ...shimizu,
    os3: percent(6, 67.3, ['D5']),
    mortality30: percent(6, 0, ['D5']),
    mortality90: shimizu90,
    mortality90Interval: withInterval(shimizu90, shimizu.patients, [shimizu90, shimizu.patients]),
    rfs3: external(49.8, citations.shimizu, { unit: '%' }),
  },
  ohtaki: {
    ...ohtaki,
    manyEgfr: stated('many with EGFR', ['D5'], of(7)),
    alkPatients: stated(3, ['D5'], of(7, '3 with ALK')),
    os3: percent(7, 75.1, ['D5']),
    os3Interval: external({ fromPercent: 55.9, toPercent: 86.9 }, citations.ohtaki, { text: '55.9–86.9' }),
    /** The report gives no time point for it. */
    rfs: percent(7, 22, ['D6']),
    rfs3: external({ percent: 22.2, fromPercent: 8.6, toPercent: 39.7 }, citations.ohtaki, {
      text: '3-year 22.2 (8.6–39.7)',
    }),
    mortality90: ohtaki90,
    mortality90Interval: withInterval(ohtaki90, ohtaki.patients, [ohtaki90, ohtaki.patients]),
    grade3: ohtakiEvents,
    grade3Interval: withInterval(ohtakiEvents, ohtaki.patients, [ohtakiEvents, ohtaki.patients]),
    egfrPatients: external(33, citations.ohtaki, { text: '33 EGFR-TKI' }),
    /** Surgery after progression on the TKI: this patient's group. */
    progressionOsHr: external(9.38, citations.ohtaki, { text: 'HR 9.38 (1.57–55.88)' }),
  },
} as const;
