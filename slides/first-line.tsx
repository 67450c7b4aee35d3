import { literature, staging, treatment } from '../src/case';
import { Fact, Lines, Panel, Poll, type Slide, words } from '../src/slide';
import styles from './decision.module.css';

const before = { at: 'before', label: words`before treatment` };

export default {
  ground: 'black',
  class: styles.slide,
  claim: words`What would you begin with?`,
  foot: words`° added for the room; not discussed in the report as first line`,
  footFrom: 1,
  steps: [
    {
      id: 'question',
      say: words`What would you begin with? Stage ${staging.group}, ALK-positive`,
      course: before,
    },
    {
      id: 'options',
      say: words`Options: alectinib, brigatinib, chemoradiotherapy, chemotherapy, proof of N3 first`,
      course: before,
    },
    {
      id: 'done',
      claim: words`She took ${treatment.alectinib}`,
      say: words`What was done: ${treatment.alectinib} for ${treatment.alectinibMonths}`,
      course: { at: 'alectinib', months: 0, label: words`alectinib` },
    },
  ],
  notes: [
    words`First vote. Stage ${staging.group} by imaging, ALK-positive, and called ${treatment.unresectable}. Who would begin with which treatment? Chemoradiotherapy is on the list because you would ask for it; so is a biopsy of the node that makes the stage.`,
    words`She took ${treatment.alectinib}. Who judged her unresectable, whether a board met, and why chemoradiotherapy was not given: not reported. The dose is not reported either, so do not let anybody compare it with the trials. The report knows second-generation drugs as first line, and that is all it says.`,
  ],
  body: () => (
    <>
      <Panel
        id="first-line-ct"
        panel="ct-baseline"
        class={styles.ct}
        view={{ asset: 'ct-baseline', plane: 'axial', at: 'primary', window: 'lung', marks: ['primary'] }}
        frame="decision"
        inset
        name="CT, before"
        arrowDegrees={42}
        alt={words`Synthetic CT before treatment, axial, lung window: the primary in the ${staging.primarySite}`}
      />
      <Lines class={styles.state} to={1}>
        <p>
          Stage <Fact of={staging.group} />, <Fact of={staging.clinical} />, ALK-positive
          <br />
          <Fact of={treatment.unresectable} />
        </p>
      </Lines>
      <Lines class={styles.state} from={2}>
        <p>
          <Fact of={treatment.alectinib} />, <Fact of={treatment.alectinibMonths} />
          {'; '}
          <Fact of={treatment.dose} />
          <br />
          <Fact of={treatment.whyNoChemoradiotherapy} />
        </p>
      </Lines>
      <Poll
        id="first-line"
        class={styles.poll}
        from={1}
        doneFrom={2}
        question="What would you begin with?"
        options={[
          { name: <Fact of={literature.alectinibFirst} />, done: true },
          { name: <Fact of={literature.brigatinibFirst} /> },
          { name: 'Chemoradiotherapy', added: true },
          { name: 'Chemotherapy', added: true },
          { name: 'Prove N3 first', added: true },
        ]}
      />
    </>
  ),
} satisfies Slide;
