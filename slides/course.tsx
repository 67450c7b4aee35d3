import { outcome, course as segments, surgery, treatment } from '../src/case';
import { Chart, Fact, type Slide, words } from '../src/slide';
import { placeCourse } from '../src/slide/course-line';
import styles from './course.module.css';

/** The figure's left edge on the slide: the lane stands under the course line. */
const LEFT = 52;
const place = (id: string) => {
  const found = placeCourse(segments).find(p => p.segment.id === id);
  if (!found) throw new Error(`src/case/course.ts: no segment "${id}"`);
  return { from: found.from - LEFT, to: found.to - LEFT };
};
const alectinib = place('alectinib');
const interval = place('interval');
const operation = place('surgery');
const lorlatinib = place('lorlatinib');
const last = place('last-ct');

const short = (months: { value: number }) => `${months.value} mo`;

export default {
  claim: words`The whole course on one scale`,
  foot: words`${outcome.later}`,
  footFrom: 3,
  steps: [
    {
      id: 'alectinib',
      say: words`${treatment.alectinib} for ${treatment.alectinibMonths}, then regrowth of the primary`,
      course: { at: 'alectinib', months: treatment.alectinibMonths.value, label: words`alectinib` },
      view: { 'course-swimmer': { show: ['alectinib'] } },
    },
    {
      id: 'surgery',
      say: words`After an interval that is not reported: ${surgery.operation}`,
      course: { at: 'surgery', label: words`surgery` },
      view: { 'course-swimmer': { show: ['alectinib', 'interval', 'surgery'] } },
    },
    {
      id: 'lorlatinib',
      say: words`Lorlatinib for ${treatment.lorlatinibMonths}, stopped: ${outcome.stopped}`,
      course: { at: 'lorlatinib', label: words`lorlatinib` },
      view: { 'course-swimmer': { show: ['alectinib', 'interval', 'surgery', 'lorlatinib'] } },
    },
    {
      id: 'last-ct',
      claim: words`${outcome.followUpMonths} after surgery, ${outcome.noRecurrence}`,
      say: words`${outcome.noRecurrence}: on CT ${outcome.offMonths} after lorlatinib; ${outcome.followUpMonths} after surgery, method not named`,
      course: { at: 'last-ct', label: words`last CT` },
    },
  ],
  notes: [
    words`${treatment.alectinibMonths} of alectinib. A gap of unknown length. The operation. ${treatment.lorlatinibMonths} of lorlatinib, stopped because she could not tolerate it.`,
    words`Then ${outcome.offMonths} without recurrence on CT; the authors count ${outcome.followUpMonths} from surgery. Eight and fourteen make just that: rounding, an immediate start, or a sum. Was it the knife or the drug? One patient cannot tell. The lane ends in a ring, the last CT reported; nothing later is.`,
  ],
  body: () => (
    <Chart
      id="course-swimmer"
      chart="course"
      class={styles.swimmer}
      data={{
        kind: 'swimmer',
        segments: [
          {
            id: 'alectinib',
            kind: 'treatment',
            tone: 'alectinib',
            ...alectinib,
            name: 'Alectinib',
            note: 'then regrowth',
            months: short(treatment.alectinibMonths),
          },
          { id: 'interval', kind: 'gap', ...interval, name: 'interval not reported' },
          { id: 'surgery', kind: 'event', ...operation, name: `Salvage ${surgery.operation.text}` },
          {
            id: 'lorlatinib',
            kind: 'treatment',
            tone: 'lorlatinib',
            ...lorlatinib,
            name: 'Lorlatinib',
            note: `stopped: ${outcome.stopped.text}`,
            months: short(treatment.lorlatinibMonths),
          },
          {
            id: 'last-ct',
            kind: 'last-seen',
            from: lorlatinib.to,
            to: last.to,
            name: 'No recurrence seen',
            note: outcome.lastCt.text,
            months: short(outcome.offMonths),
          },
        ],
        scales: [
          {
            segment: 'alectinib',
            note: 'months on alectinib',
            ticks: [
              { at: alectinib.from, name: '0', segment: 'alectinib' },
              { at: alectinib.to, name: `${treatment.alectinibMonths.value}`, segment: 'alectinib' },
            ],
          },
          {
            segment: 'lorlatinib',
            note: 'months after surgery; lorlatinib drawn from there, its start not reported',
            ticks: [
              { at: operation.from, name: '0', segment: 'lorlatinib' },
              { at: last.to, name: `${outcome.followUpMonths.value}`, segment: 'last-ct' },
            ],
          },
        ],
        total: {
          from: alectinib.from,
          to: last.to,
          name: `${outcome.sinceAlectinib.text} since alectinib began*`,
        },
      }}
      points={[
        {
          id: 'alectinib',
          says: words`Alectinib: ${treatment.alectinibMonths}; then the primary was ${treatment.primaryRegrew}`,
        },
        { id: 'interval', says: words`${surgery.interval}` },
        { id: 'surgery', says: words`Salvage surgery: ${surgery.operation}` },
        {
          id: 'lorlatinib',
          says: words`Lorlatinib: ${treatment.lorlatinibMonths}, stopped: ${outcome.stopped}; ${outcome.lorlatinibStart}`,
        },
        {
          id: 'last-ct',
          says: words`${outcome.lastCt}, ${outcome.offMonths} after lorlatinib: ${outcome.noRecurrence}; the report counts ${outcome.followUpMonths} from surgery`,
        },
      ]}
      native={{
        kind: 'bar',
        stacked: true,
        categories: ['before surgery', 'after surgery'],
        series: [
          {
            name: 'alectinib',
            tone: 'alectinib',
            values: [treatment.alectinibMonths.value, null],
            labels: [short(treatment.alectinibMonths)],
          },
          {
            name: 'lorlatinib',
            tone: 'lorlatinib',
            values: [null, treatment.lorlatinibMonths.value],
            labels: [short(treatment.lorlatinibMonths)],
          },
          {
            name: `off lorlatinib, ${outcome.noRecurrence.text}`,
            tone: 'rule',
            values: [null, outcome.offMonths.value],
            labels: [short(outcome.offMonths)],
          },
        ],
        max: outcome.followUpMonths.value,
        axis: 'months',
        caption: `Between alectinib and ${surgery.operation.text}: interval not reported. Lorlatinib ${outcome.lorlatinibStart.text}, drawn from surgery; stopped: ${outcome.stopped.text}. Since alectinib began: ${outcome.sinceAlectinib.text}*`,
      }}
      alt={words`Swimmer plot of one patient: alectinib ${treatment.alectinibMonths}, interval not reported, ${surgery.operation}, lorlatinib ${treatment.lorlatinibMonths}, stopped as ${outcome.stopped}; ${outcome.noRecurrence} on CT ${outcome.offMonths} after lorlatinib, and ${outcome.followUpMonths} after surgery, method not named`}
    >
      <thead>
        <tr>
          <th scope="col">Stretch</th>
          <th scope="col">Length</th>
          <th scope="col">End</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Alectinib</th>
          <td>
            <Fact of={treatment.alectinibMonths} />
          </td>
          <td>regrowth of the primary</td>
        </tr>
        <tr>
          <th scope="row">Interval</th>
          <td>not reported</td>
          <td>
            <Fact of={surgery.operation} />
          </td>
        </tr>
        <tr>
          <th scope="row">Lorlatinib</th>
          <td>
            <Fact of={treatment.lorlatinibMonths} />
          </td>
          <td>
            <Fact of={outcome.stopped} />
          </td>
        </tr>
        <tr>
          <th scope="row">Off lorlatinib</th>
          <td>
            <Fact of={outcome.offMonths} />
          </td>
          <td>
            <Fact of={outcome.noRecurrence} />, <Fact of={outcome.lastCt} />
          </td>
        </tr>
        <tr>
          <th scope="row">From surgery to the last look, method not named</th>
          <td>
            <Fact of={outcome.followUpMonths} />
          </td>
          <td>
            <Fact of={outcome.sinceAlectinib} /> since alectinib began
          </td>
        </tr>
      </tbody>
    </Chart>
  ),
} satisfies Slide;
