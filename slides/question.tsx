import { literature, staging, treatment } from '../src/case';
import { Drawing, Fact, Lines, type Slide, words } from '../src/slide';
import styles from './question.module.css';

export default {
  class: styles.slide,
  claim: words`One site outgrows the drug, the\u00a0rest\u00a0still answers: what then?`,
  steps: [
    {
      id: 'question',
      say: words`The question of this case: one site outgrows the drug, the rest still answers. Orange stands for the primary tumour, blue for the lymph nodes`,
      course: { at: 'none' },
    },
  ],
  notes: [
    words`Two signs, and you can read every chart of this talk: orange and above is the primary tumour, blue and below are the nodes. An arrow gives a direction, never a size.`,
    words`Why would anybody operate on ${staging.n} at all? She was called ${treatment.unresectable}. Then everything shrank; later one site grew again while the rest went on shrinking. The report cites no trial for that moment. It calls treatment after a first failure controversial, although the mechanisms of resistance are known. I will ask you to vote when we get there.`,
  ],
  body: () => (
    <>
      <Drawing
        id="question-code"
        class={styles.code}
        width={560}
        height={440}
        alt={words`The colour code of the talk. Orange, upper lane: primary tumour, an arrow up for larger. Blue, lower lane: lymph nodes, an arrow down for smaller`}
      >
        <path class={styles.rule} d="M0 220H560" />
        <path class={styles.primary} d="M86 196V112H50L106 40L162 112H126V196Z" />
        <text x="216" y="112" class={styles.primaryName}>
          Primary tumour
        </text>
        <text x="216" y="150" class={styles.note}>
          upper lane, orange
        </text>
        <path class={styles.nodes} d="M86 244V328H50L106 400L162 328H126V244Z" />
        <text x="216" y="322" class={styles.nodesName}>
          Lymph nodes
        </text>
        <text x="216" y="360" class={styles.note}>
          lower lane, blue
        </text>
      </Drawing>
      <Lines class={styles.rows} look="rows">
        <p>
          <b>Why operate on N3 at all?</b>
          <br />
          Stage <Fact of={staging.group} />, <Fact of={treatment.unresectable} />
        </p>
        <p>
          <b>A first ALK-TKI fails</b>
          <br />
          <Fact of={literature.controversial} />; <Fact of={literature.mechanismsKnown} />
        </p>
        <p>
          <b>What one case can add</b>
          <br />
          one way, and what was seen after it
        </p>
      </Lines>
    </>
  ),
} satisfies Slide;
