import { literature, report } from '../src/case';
import { Fact, type Slide, words } from '../src/slide';
import { Questions } from './shared/Questions';

export default {
  claim: words`Questions on the evidence`,
  steps: [{ id: 'questions', say: words`Questions to expect on the evidence`, course: { at: 'none' } }],
  notes: [
    words`Whether it was the first of its kind: they say so of this sequence in ALK-rearranged locally advanced pleomorphic carcinoma, after their own search, and they cite earlier salvage operations after such a drug. And the word salvage is stretched: its definition in the report knows no TKI.`,
    words`The hardest question: in the cited series, patients operated after progression did worse than the others. That figure is from the article itself, not from the report, its interval is wide, and nearly all of them had another driver. It compares operated patients only, so it can’t tell whether surgery helps.`,
  ],
  body: () => (
    <Questions
      caption="Questions to expect, with what is known"
      of={[
        {
          ask: 'PD-L1? Chemotherapy with immunotherapy?',
          answer: (
            <>
              PD-L1 not reported; chemotherapy <Fact of={literature.withImmunotherapy} /> is a listed option
              only
            </>
          ),
        },
        {
          ask: 'Is it the first such case?',
          answer: (
            <>
              <Fact of={report.noveltySearch} /> found none: <Fact of={report.novelty} />; but{' '}
              <Fact of={report.earlierReports} />
            </>
          ),
        },
        {
          ask: 'Is that salvage surgery at all?',
          answer: (
            <>
              In the report it is <Fact of={literature.salvageMeaning} />: a TKI is not in it
            </>
          ),
        },
        {
          ask: 'What of surgery after progression?',
          answer: (
            <>
              Not answered for her. In Ohtaki’s series, against the others operated, overall survival{' '}
              <Fact of={literature.ohtaki.progressionOsHr} />;{' '}
              <Fact of={literature.ohtaki.egfrPatients} bare />, <Fact of={literature.ohtaki.patients} bare />
            </>
          ),
        },
      ]}
    />
  ),
} satisfies Slide;
