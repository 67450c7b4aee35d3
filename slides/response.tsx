import { staging, treatment } from '../src/case';
import { Chart, Fact, Panel, type Slide, words } from '../src/slide';
import styles from './response.module.css';
import { byOrigin, imageName, phantomLeft } from './shared/images';
import { differ, mode } from './shared/measured';
import { MEASURED_MARKS, measuredAlt, measuredSay } from './shared/measured-words';
import { onCt, SizeTable, sizes } from './shared/size';
import { sizePoints } from './shared/size-points';

const VISITS = [
  { id: 'baseline', asset: 'ct-baseline', name: 'before' },
  { id: 'month2', asset: 'ct-2-months', name: treatment.firstCtMonths },
  { id: 'month6', asset: 'ct-6-months', name: treatment.secondCtMonths },
] as const;

const own = mode === 'measured';
const phantomSizes = phantomLeft('ct') ? ' · phantom sizes: our choice' : '';
const ct = imageName(
  { asset: 'ct-baseline', plane: 'axial', at: 'primary', window: 'lung' },
  'response-primary',
);

export default {
  claim: words`Before alectinib: the primary and its suspected nodes`,
  marks: own
    ? words`${MEASURED_MARKS}${phantomSizes}`
    : words`* size rule for T, edition assumed · best effect: ${treatment.bestResponse}, undated${phantomSizes}`,
  steps: [
    {
      id: 'before',
      say: own
        ? words`${ct} before treatment; ${measuredSay('baseline')}`
        : words`${ct} before treatment. The primary is bounded by its T category, inferred with the edition assumed: ${staging.primaryMm}`,
      course: { at: 'before', label: words`before treatment` },
      view: { 'response-size': { show: ['baseline'] } },
    },
    {
      id: 'two-months',
      claim: differ
        ? words`${treatment.month2}, by the report: both ${treatment.improved}`
        : words`${treatment.month2}: the primary and the nodes are ${treatment.improved}`,
      say: own
        ? words`CT after ${treatment.firstCtMonths} of alectinib; ${measuredSay('month2')}`
        : words`CT after ${treatment.firstCtMonths} of alectinib: primary and nodes smaller`,
      course: {
        at: 'alectinib',
        months: treatment.firstCtMonths.value,
        label: words`alectinib, ${treatment.firstCtMonths}`,
      },
      view: { 'response-size': { show: ['baseline', 'month2'] } },
    },
    {
      id: 'six-months',
      claim: differ
        ? words`${treatment.month6}, by the report: only the primary grows`
        : words`${treatment.month6}: the primary grows again, the nodes do not`,
      say: own
        ? words`CT after ${treatment.secondCtMonths}; ${measuredSay('month6')}`
        : words`CT after ${treatment.secondCtMonths}: the primary is larger again than at ${treatment.firstCtMonths}, the nodes are smaller still`,
      course: {
        at: 'alectinib',
        months: treatment.secondCtMonths.value,
        label: words`alectinib, ${treatment.secondCtMonths}`,
      },
      view: { 'response-size': { show: ['baseline', 'month2', 'month6'], highlight: 'primary-month6' } },
    },
  ],
  notes: [
    words`Three CT time points, one scale, one crop. ${byOrigin('ct', {
      synthetic: 'What you see is a phantom, not the patient; its sizes are ours.',
      mixed: 'Where it says phantom you do not see a patient, and its sizes are ours.',
      own: 'These images are our own or published, as each says; the words beside them are the report’s.',
    })}`,
    words`At ${treatment.firstCtMonths} the report describes ${treatment.improvedWord}, in the lung mass and in the nodes. The abstract calls the best effect a ${treatment.bestResponse}, without date, measurement or criterion${own ? '; the sizes below are our own' : ', so there is no percentage to plot'}.`,
    own
      ? words`Now ${treatment.secondCtMonths}. In the report the primary has grown again and the nodes have gone on shrinking; by our measurements, ${measuredSay('month6')}.`
      : words`Now ${treatment.secondCtMonths}. The primary has grown again; the nodes have gone on shrinking. Above or below where it started? We are not told, so the arrow has no tip.`,
  ],
  body: () => (
    <>
      {VISITS.map((visit, i) => (
        <Panel
          id={`response-primary-${visit.id}`}
          panel={visit.asset}
          class={`${styles.primary} ${styles[visit.id]}`}
          from={i}
          stepped
          link="response-primary"
          visit={visit.id}
          note={i === 2 ? 'size drawn by choice' : undefined}
          view={{ asset: visit.asset, plane: 'axial', at: 'primary', window: 'lung', marks: ['primary'] }}
          frame="response-primary"
          inset={i === 0}
          letter={'abc'[i] ?? ''}
          name={typeof visit.name === 'string' ? visit.name : <Fact of={visit.name} />}
          lesion={i === 0 ? { name: 'primary', tone: 'primary', at: 'bottom' } : undefined}
          tone="primary"
          alt={
            typeof visit.name === 'string'
              ? words`Synthetic CT before treatment, axial, lung window: the primary in the left upper lobe`
              : words`Synthetic CT at ${visit.name}, axial, lung window: the primary in the left upper lobe, drawn ${i === 1 ? 'smaller' : 'larger again'}`
          }
        />
      ))}
      {VISITS.map((visit, i) => (
        <Panel
          id={`response-node-${visit.id}`}
          panel={visit.asset}
          class={`${styles.node} ${styles[visit.id]}`}
          from={i}
          stepped
          link="response-node"
          visit={visit.id}
          view={{
            asset: visit.asset,
            plane: 'axial',
            at: 'right-hilar',
            window: 'mediastinum',
            marks: ['right-hilar'],
          }}
          frame="response-node"
          inset={i === 0}
          arrowDegrees={-18}
          lesion={i === 0 ? { name: 'node level: right hilar', tone: 'nodes', at: 'top' } : undefined}
          tone="nodes"
          alt={
            typeof visit.name === 'string'
              ? words`Synthetic CT before treatment at the right hilum, mediastinal window: a node of the phantom`
              : words`Synthetic CT at ${visit.name} at the right hilum, mediastinal window: the node drawn smaller${i === 1 ? '' : ' still'}`
          }
        />
      ))}
      <Chart
        id="response-size"
        chart="size"
        mode={mode}
        points={sizePoints}
        class={styles.size}
        data={{
          kind: 'size-strip',
          ...sizes,
          observations: onCt,
        }}
        view={{ show: VISITS.map(v => v.id) }}
        alt={
          own
            ? measuredAlt()
            : words`What is known of the sizes. Primary: ${staging.primaryMm} before treatment, inferred from its T category, smaller at ${treatment.firstCtMonths}, larger again at ${treatment.secondCtMonths} than at ${treatment.firstCtMonths}; against baseline not reported. Nodes: smaller, then smaller still; no size reported`
        }
      >
        <SizeTable stepped />
      </Chart>
    </>
  ),
} satisfies Slide;
