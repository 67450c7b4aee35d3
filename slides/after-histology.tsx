import { outcome, specimen } from '../src/case';
import { Fact, Lines, Panel, Poll, type Slide, words } from '../src/slide';
import styles from './decision.module.css';

const surgical = { at: 'surgery', label: words`surgery` };

export default {
  ground: 'black',
  class: styles.slide,
  claim: words`What would you give now?`,
  foot: words`° added for the room, not among the report’s options (D6)`,
  footFrom: 1,
  steps: [
    {
      id: 'question',
      say: words`The lobe has been removed; ${specimen.viable} of the tumour was viable. What would you give now?`,
      course: surgical,
    },
    {
      id: 'options',
      say: words`Options: lorlatinib, the first TKI again, another TKI, chemotherapy, observation`,
      course: surgical,
    },
    {
      id: 'done',
      claim: words`They gave lorlatinib`,
      say: words`What was done: lorlatinib after surgery, because of its ${outcome.whyLorlatinib}`,
      course: { at: 'lorlatinib', months: 0, label: words`lorlatinib` },
    },
  ],
  notes: [
    words`Last vote. A pleomorphic carcinoma, about half of it still alive, and ${specimen.nodes}. After the resection nothing measurable is reported. Do you give anything, and what?`,
    words`The report names the first drug again, another TKI, and chemotherapy. Observation is mine. They chose lorlatinib for its ${outcome.whyLorlatinib}. The report calls it second-line; I say postoperative. Whether the specimen still carried the rearrangement is not told: the figure shows a stain, and its caption no result. No resistance testing is reported.`,
  ],
  body: () => (
    <>
      <Panel
        id="after-histology-he"
        panel="histology-he"
        class={styles.ct}
        view={{ asset: 'histology-he' }}
        frame="decision"
        inset
        provenanceRight
        name="H&E"
        alt={words`Synthetic H&E field: glands beside spindle and giant cells`}
      />
      <Lines class={styles.state} to={1}>
        <p>
          <Fact of={specimen.histology} />, <Fact of={specimen.viable} /> viable
          <br />
          <Fact of={specimen.nodes} />
        </p>
      </Lines>
      <Lines class={styles.state} from={2}>
        <p>
          for its <Fact of={outcome.whyLorlatinib} />
          {'; '}
          <Fact of={outcome.lorlatinibStart} />
        </p>
      </Lines>
      <Poll
        id="after-histology"
        class={styles.poll}
        from={1}
        doneFrom={2}
        question="What would you give now?"
        options={[
          { name: <Fact of={outcome.lorlatinibOption} />, done: true },
          { name: <Fact of={outcome.firstTkiAgain} /> },
          { name: <Fact of={outcome.anotherTki} /> },
          { name: <Fact of={outcome.chemotherapyOption} /> },
          { name: 'Observation', added: true },
        ]}
      />
    </>
  ),
} satisfies Slide;
