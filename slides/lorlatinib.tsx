import { outcome, treatment } from '../src/case';
import { Fact, Lines, type Slide, words } from '../src/slide';
import styles from './lorlatinib.module.css';

export default {
  claim: words`Lorlatinib followed, until it was not tolerated`,
  steps: [
    {
      id: 'lorlatinib',
      say: words`Postoperative lorlatinib for ${treatment.lorlatinibMonths}, stopped: ${outcome.stopped}; ${outcome.adverseEventType}`,
      course: {
        at: 'lorlatinib',
        months: treatment.lorlatinibMonths.value,
        label: words`lorlatinib, ${treatment.lorlatinibMonths}`,
      },
    },
  ],
  notes: [
    words`Why give anything? The authors take the disease to be systemic even after the operation, and they chose lorlatinib for its ${outcome.whyLorlatinib}.`,
    words`How long? ${treatment.lorlatinibMonths}. When it began is not reported. Why did it stop? She did not tolerate it. The type of adverse event is not named, nor its grade, so please do not fill in what you know of the drug. And do not say that the tumour responded: no measurable lesion is reported after the resection.`,
  ],
  body: () => (
    <>
      <Lines class={styles.months}>
        <p class={styles.numeral}>
          <Fact of={treatment.lorlatinibMonths} />
        </p>
        <p>
          on lorlatinib, after surgery;
          <br />
          the report calls it <Fact of={outcome.called} />
        </p>
      </Lines>
      <Lines class={styles.rows} look="rows">
        <dl>
          <div>
            <dt>Why</dt>
            <dd>
              <b>
                <Fact of={outcome.why} />
              </b>
            </dd>
          </div>
          <div>
            <dt>Why this one</dt>
            <dd>
              <b>
                <Fact of={outcome.whyLorlatinib} />
              </b>
            </dd>
          </div>
          <div>
            <dt>Begun</dt>
            <dd>
              <Fact of={treatment.notReported} />
            </dd>
          </div>
          <div>
            <dt>Stopped</dt>
            <dd>
              <b>
                <Fact of={outcome.stopped} />
              </b>
              <br />
              <Fact of={outcome.adverseEvents} />: <Fact of={outcome.adverseEventType} />
            </dd>
          </div>
        </dl>
      </Lines>
    </>
  ),
} satisfies Slide;
