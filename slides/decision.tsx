import { staging, surgery, treatment } from '../src/case';
import { Fact, Lines, Panel, Poll, type Slide, words } from '../src/slide';
import styles from './decision.module.css';

const course = {
  at: 'alectinib',
  months: treatment.secondCtMonths.value,
  label: words`alectinib, ${treatment.secondCtMonths}`,
};

export default {
  ground: 'black',
  class: styles.slide,
  claim: words`What would you do now?`,
  foot: words`° added for the room; E: what was done, not in the list of D3`,
  footFrom: 1,
  steps: [
    {
      id: 'question',
      say: words`What would you do now? Primary growing again, nodes still shrinking`,
      course,
    },
    {
      id: 'options',
      say: words`Options: switch TKI, chemotherapy, radiotherapy, rebiopsy, operate`,
      course,
    },
    {
      id: 'done',
      claim: words`The team operated`,
      say: words`What was done: ${surgery.operation} with ${surgery.dissection}`,
      course: { at: 'surgery', label: words`surgery` },
    },
  ],
  notes: [
    words`Please decide before I show what was done. ${treatment.secondCtMonths} on alectinib: the primary is growing, the nodes are shrinking.`,
    words`The discussion of the report lists another ALK inhibitor, or chemotherapy with or without immunotherapy. Radiotherapy and a new biopsy are my own additions to the list. Raise your hands, one option at a time, and I will count.`,
    words`The team chose to operate: ${surgery.operation}. How they weighed the alternatives we are not told, nor her lung function or performance status. One uneventful operation can’t tell us which answer was best.`,
  ],
  body: () => (
    <>
      <Panel
        id="decision-ct"
        panel="ct-6-months"
        class={styles.ct}
        view={{ asset: 'ct-6-months', plane: 'axial', at: 'primary', window: 'lung', marks: ['primary'] }}
        frame="decision"
        inset
        name={
          <>
            CT, <Fact of={treatment.secondCtMonths} />
          </>
        }
        arrowDegrees={42}
        alt={words`Synthetic CT at ${treatment.secondCtMonths}, axial, lung window: the primary in the ${staging.primarySite}`}
      />
      <Lines class={styles.state} to={1}>
        <p>
          <b class={styles.primary}>Primary</b> <Fact of={treatment.primaryRegrew} />,{' '}
          <b class={styles.nodes}>nodes</b> <Fact of={treatment.nodesShrank} />
        </p>
      </Lines>
      <Lines class={styles.state} from={2}>
        <p>
          <Fact of={surgery.operation} />
          <br />
          <Fact of={treatment.weighing} />
        </p>
      </Lines>
      <Poll
        id="decision"
        class={styles.poll}
        from={1}
        doneFrom={2}
        question="What would you do now?"
        options={[
          { name: <Fact of={treatment.switchTki} /> },
          { name: <Fact of={treatment.chemotherapy} /> },
          { name: 'Radiotherapy', added: true },
          { name: 'Rebiopsy', added: true },
          { name: 'Operate', done: true },
        ]}
      />
    </>
  ),
} satisfies Slide;
