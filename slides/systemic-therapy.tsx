import { literature, outcome, outside } from '../src/case';
import { Fact, Lines, type Slide, words } from '../src/slide';
import styles from './systemic-therapy.module.css';

const { ohtaki } = literature;

export default {
  claim: words`Alive is not free of recurrence: why the authors wanted a drug after surgery`,
  steps: [
    {
      id: 'systemic',
      say: words`After a TKI and salvage surgery: ${literature.threeYearOs} ${ohtaki.os3}, ${literature.rfs} ${ohtaki.rfs}. The authors: ${outcome.why}`,
      course: { at: 'last-ct' },
    },
  ],
  notes: [
    words`Two numbers from one series, salvage surgery after a TKI. Three of four were alive at three years, but about one of five alive without recurrence; the report prints no time for that second figure.`,
    words`From the low recurrence-free survival the authors infer that such a tumour stays a systemic disease, even when it is out. The two lines below are not theirs. In one series the single recurrence was in the one patient who did not resume the drug; in one case the disease returned off drug. Small numbers, both. Neither proves that her months were earned by lorlatinib.`,
  ],
  body: () => (
    <>
      <Lines class={styles.numbers}>
        <p class={styles.numeral}>
          <Fact of={ohtaki.os3} />
        </p>
        <p>
          <Fact of={literature.threeYearOs} />
        </p>
        <p class={styles.numeral}>
          <Fact of={ohtaki.rfs} />
        </p>
        <p>
          <Fact of={literature.rfs} />,<br />
          no time point in the report
        </p>
        <p class={styles.quiet}>
          Ohtaki, after a TKI, <Fact of={ohtaki.patients} />
        </p>
      </Lines>
      <Lines class={styles.rows} look="rows">
        <p>
          <span class={styles.quiet}>The authors</span>
          <br />
          <b>
            <Fact of={outcome.why} />
          </b>
        </p>
        <p>
          <span class={styles.quiet}>Lococo, surgery after first-line alectinib, </span>
          <Fact of={outside.lococoPatients} />
          <br />
          <Fact of={outside.lococoRecurrence} bare />
        </p>
        <p>
          <span class={styles.quiet}>One later case, </span>
          <Fact of={outside.scrCase} />
          <br />
          <Fact of={outside.scrRelapse} bare />
        </p>
      </Lines>
    </>
  ),
} satisfies Slide;
