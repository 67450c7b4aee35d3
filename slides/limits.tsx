import { outcome, report, specimen, surgery, treatment } from '../src/case';
import { Fact, Lines, type Slide, words } from '../src/slide';
import styles from './limits.module.css';

export default {
  claim: words`One case can show a way; it\u00a0cannot say whether the way is better`,
  steps: [
    {
      id: 'limits',
      say: words`What one case can say: the response parted, the operation was ${surgery.safely}, ${outcome.noRecurrence} at the ${outcome.lastCt}. What it cannot say: whether surgery or drug did it`,
      course: { at: 'last-ct' },
    },
  ],
  notes: [
    words`On the left is what the report says. The two compartments parted; the operation was ${surgery.safely}; no recurrence was seen up to the ${outcome.lastCt}. The authors conclude that the sequence ${report.conclusion}, and their last paragraph claims more, a ${report.strongerConclusion}; I keep to the weaker.`,
    words`On the right is what no single case can say: better than a switch, credit to knife or drug, safety. And below, what the report leaves out, which is a good deal. They claim a first, by their own search, beside ${report.earlierReports}. The full list of unknowns is in the appendix.`,
  ],
  body: () => (
    <>
      <Lines class={`${styles.half} ${styles.can}`} look="rows">
        <p>
          <b>The report says</b>
        </p>
        <p>
          primary and nodes <Fact of={treatment.dissociated} />
        </p>
        <p>
          lobectomy <Fact of={surgery.safely} />
        </p>
        <p>
          <Fact of={outcome.noRecurrence} />, <Fact of={outcome.lastCt} />
        </p>
        <p>
          authors: “<Fact of={report.conclusion} />”
        </p>
      </Lines>
      <Lines class={`${styles.half} ${styles.cannot}`} look="rows">
        <p>
          <b>It cannot say</b>
        </p>
        <p>whether surgery was better than a switch</p>
        <p>whether knife or drug is to be credited</p>
        <p>
          <Fact of={treatment.rebiopsy} />
        </p>
        <p>
          <Fact of={treatment.recistProgression} />
        </p>
      </Lines>
      <Lines class={styles.unknown}>
        <p>
          <Fact of={surgery.margins} />
          {' · '}
          <Fact of={surgery.nodeCount} />
          <br />
          <Fact of={specimen.fraction} />
          {' · '}
          <Fact of={outcome.later} />
        </p>
      </Lines>
    </>
  ),
} satisfies Slide;
