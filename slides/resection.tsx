import { observations, specimen, staging, surgery, treatment } from '../src/case';
import { indexPrimary } from '../src/oncology/report-check';
import { Chart, type Slide, words } from '../src/slide';
import { measured, measuredLesions, mode } from './shared/measured';
import { measuredAlt } from './shared/measured-words';
import { SizeTable, sizes } from './shared/size';
import { sizePoints } from './shared/size-points';
import styles from './size.module.css';

const own = mode === 'measured';
const index = indexPrimary(measured?.observations ?? []);
const measuredSpecimen = measuredLesions
  .find(({ lesion }) => lesion === index)
  ?.sizes.find(size => size.visit === 'specimen');

export default {
  claim: measuredSpecimen
    ? words`Two T categories, and a specimen of ${measuredSpecimen.mm}`
    : words`Two T categories for one specimen, no size printed`,
  foot: words`CT and specimen: different measures`,
  ...(own && { marks: words`§ own measurements · * size rule for T, edition assumed` }),
  steps: [
    {
      id: 'specimen',
      say: words`The specimen beside the CT, sizes inferred with the edition assumed: ${specimen.bodyBySize} if ${specimen.bodyT} by size, ${specimen.abstractBySize} if ${specimen.abstractT}; ${specimen.nodes}`,
      course: { at: 'surgery', label: words`surgery` },
    },
  ],
  notes: [
    words`Here the operation joins the same chart. On the right is the specimen, after a break, because the interval from alectinib to surgery is not reported.${measuredSpecimen ? words` Our own measure of it is ${measuredSpecimen.mm}.` : ''}`,
    words`The solid band is what the body of the report implies, ${specimen.bodyT}. The hatched one is the abstract’s, ${specimen.abstractT}. If ${staging.cT} and the body’s ${specimen.bodyT} both rest on size, the specimen was larger than the tumour before treatment; with the abstract’s category nothing follows. And a knife measures differently from a scanner. For the nodes: ${specimen.nodes}, which speaks for ${surgery.nodesReached} only.`,
  ],
  body: () => (
    <Chart
      id="resection-size"
      chart="size"
      mode={mode}
      points={sizePoints}
      class={styles.size}
      data={{
        kind: 'size-course',
        ...sizes,
        observations,
        monthPx: 72,
        specimen: {
          interval: measuredSpecimen ? `month ${measuredSpecimen.months.text}§` : 'interval not reported',
          event: 'surgery',
          nodes: [specimen.bodyN.text, 'nodes examined'],
          bodyName: 'body',
          rivalName: 'abstract',
        },
      }}
      alt={
        own
          ? words`${measuredAlt()}. By the report the specimen is ${specimen.bodyBySize} if ${specimen.bodyT} rests on size, ${specimen.abstractBySize} by the abstract’s ${specimen.abstractT}; ${specimen.nodes}`
          : words`The size chart with the specimen. Primary: ${staging.primaryMm} before; smaller at ${treatment.firstCtMonths}; larger again at ${treatment.secondCtMonths}, against baseline not reported; specimen ${specimen.bodyBySize} by the body’s category, ${specimen.abstractBySize} by the abstract’s; T3 may rest on other criteria. Nodes: smaller, smaller still; ${specimen.nodes}`
      }
    >
      <SizeTable withSpecimen />
    </Chart>
  ),
} satisfies Slide;
