import { unknown } from '../oncology/fact';

const list = (topic: string, ...what: readonly string[]) => ({
  topic,
  items: what.map(item => unknown(item)),
});

/** All that the supplied text leaves out, in the order of the course. Never filled in from elsewhere. */
export const unknowns = {
  before: [
    list('Patient', 'performance status', 'lung function', 'comorbidity', 'history'),
    list(
      'Images',
      'every lesion size in mm',
      'every SUV',
      'who measured',
      'brain modality',
      'calendar dates',
    ),
    list('Staging', 'nodal biopsy', 'TNM edition', 'multidisciplinary decision', 'why no chemoradiotherapy'),
    list('Biopsy', 'PD-L1', 'fusion variant', 'FISH kit, cells counted', 'KRAS, MET, RET, NTRK, ERBB2'),
    list('Serum', 'reference ranges of the markers', 'p53 antibody later'),
    list(
      'On alectinib',
      'dose',
      'restaging PET',
      'rebiopsy or resistance mutation',
      'criteria and date of the response',
    ),
  ],
  after: [
    list(
      'Surgery',
      'interval from alectinib',
      'approach, vascular control',
      'time, blood loss',
      'margins (R status)',
    ),
    list(
      'Nodes',
      'number examined',
      'treatment effect in nodes',
      'right hilar, left subclavian: removed or not',
    ),
    list('Specimen', 'sarcomatoid fraction', 'pleural invasion', 'ALK and PD-L1 of the specimen'),
    list('Lorlatinib', 'start', 'dose', 'adverse event type and grade'),
    list('Follow-up', 'brain imaging', 'schedule', 'therapy after lorlatinib', 'vital status'),
    list('Paper', 'ethics, consent', 'competing interests, funding', 'licence'),
  ],
} as const;
