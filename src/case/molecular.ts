import { external, inferred, stated } from '../oncology/fact';

const fish = stated(76, ['CP'], { unit: '%', text: '76.0 %' });
const cutOff = external(15, { label: 'FISH criterion', id: 'PMC6720438' }, { unit: '%' });

/** What the biopsy and its tests showed. The FISH kit is not named, so the cut-off is the commonly used one. */
export const molecular = {
  biopsy: stated('CT-guided percutaneous core needle', ['CP']),
  histology: stated('adenocarcinoma', ['CP']),
  ttf1: stated('positive', ['CP']),
  alkIhc: stated('positive', ['CP']),
  iScore: stated(5, ['CP'], { text: 'iScore 5 (iAEP)' }),
  egfr: stated('negative', ['CP']),
  ros1: stated('negative', ['CP']),
  braf: stated('negative', ['CP']),
  fish,
  cutOff,
  aboveCutOff: inferred(fish.value >= cutOff.value, 'FISH positive at or above the cut-off', [fish, cutOff], {
    text: 'far above',
  }),
} as const;
