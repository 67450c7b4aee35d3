import { staging, treatment } from '../src/case';
import { Fact, type Slide, words } from '../src/slide';
import { Questions } from './shared/Questions';

export default {
  claim: words`Questions on staging and first treatment`,
  steps: [
    {
      id: 'questions',
      say: words`Questions to expect on staging and first treatment`,
      course: { at: 'none' },
    },
  ],
  notes: [
    words`Most of these have one honest answer, and it is short. Why no chemoradiotherapy: not reported. Were the nodes sampled: no biopsy is reported, so the third node category is an imaging diagnosis, and a room of surgeons is right to mind that.`,
    words`The word subclavian is the report’s own. I leave it, because the next word would already be an interpretation. The stage does not hang on it: a right hilar node is enough for a tumour on the left. For the brain we know that nothing was seen at the start, and not how anybody looked.`,
  ],
  body: () => (
    <Questions
      caption="Questions to expect, with what is known"
      of={[
        {
          ask: 'Why no chemoradiotherapy?',
          answer: (
            <>
              <Fact of={treatment.notReported} />; nor who called her unresectable
            </>
          ),
        },
        {
          ask: 'Were the nodes sampled?',
          answer: (
            <>
              <Fact of={staging.noNodeBiopsy} />: the stage rests on imaging
            </>
          ),
        },
        {
          ask: 'Is subclavian the collarbone group of the TNM?',
          answer: (
            <>
              As written: <Fact of={staging.leftSubclavianNodes} />; the text explains no more
            </>
          ),
        },
        {
          ask: 'Was the brain scanned?',
          answer: (
            <>
              <Fact of={staging.distant} />, <Fact of={staging.brain} />; modality and later scans not
              reported
            </>
          ),
        },
        {
          ask: 'Which dose of alectinib?',
          answer: (
            <>
              <Fact of={treatment.notReported} />
            </>
          ),
        },
      ]}
    />
  ),
} satisfies Slide;
