import { staging, treatment } from '../src/case';
import { Chart, type Slide, words } from '../src/slide';
import { mode } from './shared/measured';
import { byReport, MEASURED_MARKS, measuredAlt, measuredSay } from './shared/measured-words';
import { onCt, SizeTable, sizes } from './shared/size';
import { sizeNative } from './shared/size-native';
import { sizePoints } from './shared/size-points';
import { VISITS } from './shared/visits';
import styles from './size.module.css';

const own = mode === 'measured';

export default {
  claim: own
    ? words`Before alectinib: the baseline, measured`
    : words`Before alectinib: a size only by its category`,
  ...(own && { marks: MEASURED_MARKS }),
  steps: [
    {
      id: 'before',
      say: own
        ? words`Before treatment: ${measuredSay('baseline')}`
        : words`Before treatment the primary is bounded by its T category, inferred with the edition assumed: ${staging.primaryMm}`,
      course: { at: 'before', label: words`before treatment` },
      view: { 'dissociation-size': { show: ['baseline'] } },
    },
    {
      id: 'two-months',
      claim: words`${treatment.month2}${byReport}: everything is smaller`,
      say: own
        ? words`At ${treatment.firstCtMonths}: ${measuredSay('month2')}`
        : words`At ${treatment.firstCtMonths} the primary and the nodes are smaller; no size is reported`,
      course: {
        at: 'alectinib',
        months: treatment.firstCtMonths.value,
        label: words`alectinib, ${treatment.firstCtMonths}`,
      },
      view: { 'dissociation-size': { show: ['baseline', 'month2'] } },
    },
    {
      id: 'six-months',
      claim: words`${treatment.month6}${byReport}: the primary and the nodes part ways`,
      say: own
        ? words`At ${treatment.secondCtMonths}: ${measuredSay('month6')}`
        : words`At ${treatment.secondCtMonths} the primary is larger again than at ${treatment.firstCtMonths}; the nodes are smaller still; against baseline not reported`,
      course: {
        at: 'alectinib',
        months: treatment.secondCtMonths.value,
        label: words`alectinib, ${treatment.secondCtMonths}`,
      },
      view: { 'dissociation-size': { show: ['baseline', 'month2', 'month6'], highlight: 'primary-month6' } },
    },
  ],
  notes: own
    ? [
        words`The same facts without pictures, and with our own measurements: the report prints none. Circles are longest diameters, squares short axes. Below, the sum of the targets against baseline, with the line of partial response, and the line of progression, which steps down with every new nadir.`,
        words`At ${treatment.secondCtMonths} the report calls it ${treatment.dissociated}. Look at the lesions above and the sum below: ${measuredSay('month6')}. A growing primary and shrinking nodes can leave the sum where it was.`,
      ]
    : [
        words`The same facts without pictures. Only the first mark has millimetres, from the category. At ${treatment.firstCtMonths} both lanes fall.`,
        words`At ${treatment.secondCtMonths} they part. The report calls that ${treatment.dissociated}. Follow the orange arrow: it has no tip, because nobody says whether the primary passed its first size. Is that progression by RECIST? No sum is reported, so it cannot be told; a growing primary and shrinking nodes can leave the sum where it was.`,
      ],
  body: () => (
    <Chart
      id="dissociation-size"
      chart="size"
      mode={mode}
      points={sizePoints}
      class={styles.size}
      data={{
        kind: 'size-course',
        ...sizes,
        observations: onCt,
        monthPx: 118,
      }}
      view={{ show: VISITS.map(v => v.id), highlight: 'primary-month6' }}
      native={sizeNative()}
      alt={
        own
          ? measuredAlt()
          : words`What is known of the sizes over ${treatment.secondCtMonths} of alectinib. Primary: ${staging.primaryMm} before, inferred from its T category, smaller at ${treatment.firstCtMonths}, larger again at ${treatment.secondCtMonths} than at ${treatment.firstCtMonths}, against baseline not reported. Nodes: smaller, then smaller still; no size reported. The report calls it ${treatment.dissociated}`
      }
    >
      <SizeTable stepped />
    </Chart>
  ),
} satisfies Slide;
