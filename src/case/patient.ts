import { stated, unknown } from '../oncology/fact';

/** Who she is and what brought her, before any diagnosis. */
export const patient = {
  ageYears: stated(47, ['CP'], { text: '47' }),
  who: stated('woman', ['CP'], { text: 'year-old woman' }),
  smoking: stated('current smoker', ['CP']),
  packYears: stated(1.25, ['CP'], { unit: 'pack-years' }),
  cough: stated('long-term cough', ['CP']),
  haemosputum: stated('hemosputum', ['CP'], { text: 'blood-stained sputum' }),
  radiograph: stated('large mass, upper lung field', ['CP']),
  radiographSide: unknown('side not reported'),
  fitness: unknown('performance status, lung function, comorbidity: not reported'),
} as const;
