import { treatment } from '../src/case';
import { Chart, type Slide, words } from '../src/slide';
import { measuredVisits } from './shared/measured';
import { MEASURED_MARKS, measuredAlt } from './shared/measured-words';
import { SizeTable, sizes } from './shared/size';
import { sizePoints } from './shared/size-points';
import styles from './size.module.css';

const last = measuredVisits.findLast(visit => visit.response);

export default {
  claim: last?.response
    ? words`Each lesion on its own; ${last.response}`
    : words`Each lesion against its own baseline`,
  marks: MEASURED_MARKS,
  steps: [
    {
      id: 'spider',
      say: words`Spider plot of the measured lesions: change from baseline, lesion by lesion, and of the sum of targets`,
      course: {
        at: 'alectinib',
        months: treatment.secondCtMonths.value,
        label: words`alectinib, ${treatment.secondCtMonths}`,
      },
    },
  ],
  notes: [
    words`The same measurements as a spider plot: every lesion against its own baseline, the sum of the targets in ink. The measurements are our own; the report prints none.`,
    words`The two broken lines hold for the sum and for no single lesion. That is the point of this slide: a lesion can pass the line of progression while the sum stays below it, and the other way round. The report calls what happened ${treatment.dissociated}; RECIST has no word for it.`,
  ],
  // Without measurements the slide is not in the running order.
  body: () => (
    <>
      {sizes.measured && (
        <Chart
          id="spider-size"
          chart="spider"
          mode="measured"
          points={sizePoints}
          class={styles.size}
          data={{ kind: 'spider', measured: sizes.measured, measuredSign: sizes.measuredSign }}
          alt={words`Spider plot, change from baseline. ${measuredAlt()}`}
        >
          <SizeTable />
        </Chart>
      )}
    </>
  ),
} satisfies Slide;
