import { literature, report, treatment } from '../src/case';
import { Fact, type Slide, words } from '../src/slide';
import { Questions } from './shared/Questions';

export default {
  claim: words`Questions on progression and the choice`,
  steps: [
    {
      id: 'questions',
      say: words`Questions to expect on progression and the choice of surgery`,
      course: { at: 'none' },
    },
  ],
  notes: [
    words`Progression by the criteria needs a sum, or a new lesion, or clear growth of what was not measured. None of that is reported. A growing primary and shrinking nodes can leave the sum where it was, so I say dissociated response and stop there.`,
    words`Why surgery and not another drug? The text does not weigh the options; it reports the dissociation and then the plan. Whether it was the first of its kind: they say so of one exact sequence, after their own search, and they cite earlier salvage operations after such a drug.`,
  ],
  body: () => (
    <Questions
      caption="Questions to expect, with what is known"
      of={[
        {
          ask: 'Was it progression by RECIST?',
          answer: (
            <>
              <Fact of={treatment.recistProgression} />: no sum, no criteria reported
            </>
          ),
        },
        {
          ask: 'Was there a new biopsy?',
          answer: (
            <>
              <Fact of={treatment.rebiopsy} />
            </>
          ),
        },
        {
          ask: 'Why operate, and not switch?',
          answer: (
            <>
              Not reasoned in the text, beyond the dissociated response; <Fact of={treatment.weighing} />
            </>
          ),
        },
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
              The authors’ claim, by their own search; beside it, <Fact of={report.earlierReports} />
            </>
          ),
        },
      ]}
    />
  ),
} satisfies Slide;
