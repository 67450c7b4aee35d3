import { unknowns } from '../src/case';
import { type Slide, words } from '../src/slide';
import { Unknowns } from './shared/Unknowns';

export default {
  claim: words`Not reported, from the patient to\u00a0the\u00a0end\u00a0of alectinib`,
  steps: [
    {
      id: 'unknowns',
      say: words`What the report leaves out, before surgery`,
      course: { at: 'none' },
    },
  ],
  notes: [
    words`For any question that begins with: what about. These things are not in the text I have, up to the end of alectinib. No lesion was given a size, no uptake a value. Nobody says who measured, or by which criteria the partial response was called.`,
    words`The staging rests on images, no node was sampled as far as we read, and the edition is not named. Of the biopsy we do not know the fusion variant, nor PD-L1. The dose of alectinib is not given. I would rather say not reported ten times than guess once.`,
  ],
  body: () => <Unknowns of={unknowns.before} />,
} satisfies Slide;
