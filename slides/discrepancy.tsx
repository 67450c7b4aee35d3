import { specimen } from '../src/case';
import { Drawing, Fact, Lines, type Slide, words } from '../src/slide';
import styles from './discrepancy.module.css';
import { Hatched } from './shared/Hatched';

const surgical = { at: 'surgery', label: words`surgery` };

/** px of the drawing for a size: 30 to 80 mm over its width. */
const x = (mm: number) => 180 + (mm - 30) * 16;
const body = specimen.bodyBySize;
const abstract = specimen.abstractBySize;
const [low, cut, high] = [abstract.value.overMm, abstract.value.upToMm, body.value.upToMm];

export default {
  claim: words`Body and abstract differ: they cannot both be right`,
  marks: words`* inferred: size rule for T and stage groups, edition assumed · the report does not say which T rule was used`,
  steps: [
    {
      id: 'texts',
      say: words`The body prints ${specimen.body}, stage ${specimen.bodyGroup}; the abstract ${specimen.abstract}, which would be ${specimen.abstractGroupByRule}`,
      course: surgical,
    },
    {
      id: 'sizes',
      say: words`If T rests on size: ${body} by the body, ${abstract} by the abstract; ${specimen.disagreement}`,
      course: surgical,
    },
  ],
  notes: [
    words`Read the abstract against the body. The body prints ${specimen.body}, stage ${specimen.bodyGroup}, and the table of groups agrees with it. The abstract prints ${specimen.abstract} and no group; by the table that would be ${specimen.abstractGroupByRule}. For the groups the edition doesn’t matter; for the millimetres it does.`,
    words`If size decided, the two mean different tumours. But T three has other reasons as well: parietal pleura, chest wall, a second nodule in the lobe. I cannot resolve it from the text, and I would not quote either number without the other.`,
  ],
  body: () => (
    <>
      <Lines class={`${styles.text} ${styles.a}`}>
        <p>
          <b class={styles.letter}>a</b>Body
        </p>
        <p class={styles.tnm}>
          <Fact of={specimen.body} />
        </p>
        <p>
          stage <Fact of={specimen.bodyGroup} />; the rule gives <Fact of={specimen.bodyGroupByRule} />
        </p>
      </Lines>
      <Lines class={`${styles.text} ${styles.b}`}>
        <p>
          <b class={styles.letter}>b</b>Abstract
        </p>
        <p class={styles.tnm}>
          <Fact of={specimen.abstract} />
        </p>
        <p>
          no stage, no M printed; with M0 the rule gives <Fact of={specimen.abstractGroupByRule} />
        </p>
      </Lines>
      <Drawing
        id="discrepancy-bands"
        class={styles.bands}
        from={1}
        width={1176}
        height={262}
        alt={words`Size of the specimen if T rests on size: ${body} by the body, ${abstract} by the abstract; the bands do not meet. ${specimen.otherReasons}`}
      >
        <text x="0" y="30" class={styles.head}>
          <tspan class={styles.strong}>c</tspan>
          <tspan dx="14">
            Specimen, if T rests on size: <Fact of={specimen.disagreement} as="tspan" />
          </tspan>
        </text>
        <text x="0" y="94" class={styles.name}>
          Body
        </text>
        <rect class={styles.solid} x={x(cut)} y="62" width={x(high) - x(cut)} height="48" />
        <text x={x(high) + 20} y="94" class={styles.label}>
          <Fact of={specimen.otherReasons} as="tspan" />
        </text>
        <text x="0" y="164" class={styles.name}>
          Abstract
        </text>
        <Hatched
          id="discrepancy-rival"
          d={`M${x(low)} 132H${x(cut)}V180H${x(low)}Z`}
          box={[x(low), 132, x(cut) - x(low), 48]}
          class={styles.hatch}
        />
        <rect class={styles.rival} x={x(low)} y="132" width={x(cut) - x(low)} height="48" />
        <path
          class={styles.axis}
          d={`M${x(low)} 206H${x(high)}M${x(low)} 198v16M${x(cut)} 198v16M${x(high)} 198v16`}
        />
        {specimen.cutPoints.map(point => (
          <text x={x(point.value)} y="246" class={styles.tick}>
            <Fact of={point} as="tspan" bare={point.unit === undefined} />
          </text>
        ))}
      </Drawing>
    </>
  ),
} satisfies Slide;
