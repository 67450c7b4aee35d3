import { outcome, report, specimen, surgery } from '../src/case';
import { Drawing, Fact, Lines, type Slide, words } from '../src/slide';
import styles from './take-home.module.css';

export default {
  claim: words`One drug, two answers: what one case supports`,
  foot: words`one published case; ${outcome.later}`,
  steps: [
    {
      id: 'take-home',
      say: words`Three things to take home: judge each site, then the sum; look at the resected tumour again; keep the claim small`,
      course: { at: 'last-ct', label: words`last CT` },
    },
  ],
  notes: [
    words`Three things. Judge each site, then the sum: a primary can grow while its nodes still shrink, and a sum can hide both.`,
    words`Look at the resected tumour again: it had another name than the biopsy, and the hilum was not easy after the drug. And keep the claim small. ${outcome.followUpMonths} after surgery no recurrence was seen, in one patient; the authors write that it ${report.conclusion}. Thank you.`,
  ],
  body: () => (
    <>
      <Drawing
        id="take-home-signs"
        class={styles.signs}
        width={252}
        height={474}
        alt={words`Three signs: an orange arrow up beside a blue arrow down; the yellow diamond of the operation; a line that ends in the ring of the ${outcome.lastCt}`}
      >
        <text x="0" y="92" class={styles.numeral}>
          a
        </text>
        <path class={styles.primary} d="M104 116V66H82L118 24L154 66H132V116Z" />
        <path class={styles.nodes} d="M180 28V78H158L194 120L230 78H208V28Z" />
        <text x="0" y="252" class={styles.numeral}>
          b
        </text>
        <path class={styles.surgery} d="M156 174L210 228L156 282L102 228Z" />
        <text x="0" y="412" class={styles.numeral}>
          c
        </text>
        <path class={styles.line} d="M84 388H200" />
        <circle class={styles.ring} cx="218" cy="388" r="17" />
      </Drawing>
      <Lines class={styles.rows}>
        <p>
          <b>Judge each site, then the sum</b>
          <br />
          The primary can grow again while the nodes still shrink
        </p>
        <p>
          <b>Be ready for a hard hilum; look at the tumour again</b>
          <br />
          Around <Fact of={surgery.branch} />, <Fact of={surgery.adhesionShort} />; then{' '}
          <Fact of={specimen.histology} />
        </p>
        <p>
          <b>
            Keep the claim small: it “<Fact of={report.conclusion} />”
          </b>
          <br />
          In one patient, <Fact of={outcome.noRecurrence} /> <Fact of={outcome.followUpMonths} /> after
          surgery.
        </p>
      </Lines>
    </>
  ),
} satisfies Slide;
