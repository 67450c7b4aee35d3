import { outcome, treatment } from '../src/case';
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
    words`Why surgery and not another drug? The text does not weigh the options; it reports the dissociation and then the plan. No new biopsy is reported, nor any test for resistance. Lorlatinib was chosen because it is active after a drug like the first has failed, and for no other reason that we are given.`,
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
              <Fact of={treatment.rebiopsy} />; lorlatinib was chosen for its{' '}
              <Fact of={outcome.whyLorlatinib} />
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
      ]}
    />
  ),
} satisfies Slide;
