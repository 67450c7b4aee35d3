import { unknowns } from '../src/case';
import { type Slide, words } from '../src/slide';
import { Unknowns } from './shared/Unknowns';

export default {
  claim: words`Not reported, from surgery to the\u00a0end of the follow-up`,
  steps: [
    {
      id: 'unknowns',
      say: words`What the report leaves out, from surgery on`,
      course: { at: 'none' },
    },
  ],
  notes: [
    words`The second half. How the operation was done, how long it took, whether the margins were free, and how many nodes were examined: not reported. The right hilar and left subclavian nodes, as the report calls them, are not reported as removed.`,
    words`Of the specimen we do not know the sarcomatoid share, nor whether ALK was still there. Of lorlatinib we know neither start, nor dose, nor the event that ended it. After the last scan nothing is told, not even whether she lives. Ethics, consent, interests and licence are not in the supplied text.`,
  ],
  body: () => <Unknowns of={unknowns.after} />,
} satisfies Slide;
