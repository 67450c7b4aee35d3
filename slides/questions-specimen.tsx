import { specimen, surgery } from '../src/case';
import { Fact, type Slide, words } from '../src/slide';
import { Questions } from './shared/Questions';

export default {
  claim: words`Questions on the operation and the specimen`,
  steps: [
    {
      id: 'questions',
      say: words`Questions to expect on the operation and the specimen`,
      course: { at: 'none' },
    },
  ],
  notes: [
    words`The surgeons will want the details first, and there are few: a left upper lobectomy with mediastinal dissection, a hilum that was hard to open, an uneventful recovery. Margins and node count are not reported. The right hilar nodes are not said to have been removed, so the clear node status speaks only for what was.`,
    words`The pathologists will ask about the new name. A needle samples, a resection shows the whole; pleomorphic carcinoma is diagnosed on the whole. Missed or changed, nobody can tell. Never say that the drug made it.`,
  ],
  body: () => (
    <Questions
      caption="Questions to expect, with what is known"
      of={[
        {
          ask: 'Approach? R0? How many nodes?',
          answer: (
            <>
              <Fact of={surgery.approach} />; <Fact of={surgery.margins} />; <Fact of={surgery.nodeCount} />
            </>
          ),
        },
        {
          ask: 'Did alectinib cause the adhesion?',
          answer: (
            <>
              <Fact of={surgery.adhesionCause} />; the cause is unproven
            </>
          ),
        },
        {
          ask: 'Pleomorphic from the start?',
          answer: (
            <>
              <Fact of={specimen.origin} />
            </>
          ),
        },
        {
          ask: 'Was the specimen ALK-positive?',
          answer: (
            <>
              Stained, <Fact of={specimen.alkPanel} />; <Fact of={specimen.notCaptioned} />
            </>
          ),
        },
        {
          ask: 'T2b or T3 in the end?',
          answer: (
            <>
              Body <Fact of={specimen.bodyT} />, stage <Fact of={specimen.bodyGroup} />; abstract{' '}
              <Fact of={specimen.abstractT} />: <Fact of={specimen.disagreement} bare />
            </>
          ),
        },
      ]}
    />
  ),
} satisfies Slide;
