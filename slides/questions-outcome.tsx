import { literature, outcome, outside } from '../src/case';
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
    words`Which toxicity? It is not named, and the numbers on the right are other people’s: they say what the drug can do, not what it did to her. The gap between surgery and lorlatinib cannot be read from the months, which are rounded.`,
    words`Is she alive? The report ends with the last scan, and so do we. And the hardest question: in the cited series, patients operated after progression did worse than the others. That figure is from the article itself, not from the report, its interval is wide, and nearly all of them had another driver.`,
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
        {
          ask: 'Does surgery help after progression?',
          answer: (
            <>
              In Ohtaki’s series those operated after progression, as she was, lived less long:{' '}
              <Fact of={literature.ohtaki.progressionOsHr} />. Most had an EGFR-TKI (
              <Fact of={literature.ohtaki.egfrPatients} bare /> of{' '}
              <Fact of={literature.ohtaki.patients} bare />)
            </>
          ),
        },
      ]}
    />
  ),
} satisfies Slide;
