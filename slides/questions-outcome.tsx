import { outcome, outside } from '../src/case';
import { Fact, type Slide, words } from '../src/slide';
import { Questions } from './shared/Questions';

export default {
  claim: words`Questions on lorlatinib and the outcome`,
  steps: [
    {
      id: 'questions',
      say: words`Questions to expect on lorlatinib and the outcome`,
      course: { at: 'none' },
    },
  ],
  notes: [
    words`Which toxicity? It is not named, and the numbers on the right are other people’s: they say what the drug can do, not what it did to her. The gap between surgery and lorlatinib cannot be read from the months: rounding, an immediate start, or a sum.`,
    words`Is she alive? The report ends with the last scan, and so do we. Later therapy is not mentioned, so I do not call those months free of treatment either. Scans of the brain, and their schedule, are not reported. Anything beyond that would be a guess, and I prefer not to make one in front of you.`,
  ],
  body: () => (
    <Questions
      caption="Questions to expect, with what is known"
      of={[
        {
          ask: 'Which toxicity stopped it?',
          answer: (
            <>
              In her: <Fact of={outcome.adverseEventType} />. In others§,{' '}
              <Fact of={outside.lorlatinibPatients} />: <Fact of={outside.lorlatinibEvents} bare />
            </>
          ),
        },
        {
          ask: 'How long from surgery to lorlatinib?',
          answer: (
            <>
              <Fact of={outcome.lorlatinibStart} />; <Fact of={outcome.sumAfterSurgery} /> months{' '}
              <Fact of={outcome.gapBeforeLorlatinib} bare />
            </>
          ),
        },
        {
          ask: 'Is she alive? Treated since?',
          answer: (
            <>
              <Fact of={outcome.later} />; <Fact of={outcome.lastCt} /> is the end of what we know
            </>
          ),
        },
      ]}
    />
  ),
} satisfies Slide;
