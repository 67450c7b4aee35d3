import { external } from '../oncology/fact';
import { citations as c } from './citations';

/** What other sources found, before and since. None of it is the report's, and none of it is about this patient. */
export const outside = {
  lococoPatients: external(10, c.lococo, { text: 'n = 10' }),
  lococoPcr: external(50, c.lococo, { text: 'pCR 50 %' }),
  lococoMpr: external(90, c.lococo, { text: 'MPR 90 %' }),
  lococoDifficulty: external(70, c.lococo, { text: 'difficult operation 70 %' }),
  lococoRecurrence: external('one recurrence', c.lococo, {
    text: 'its one recurrence: the one patient who did not resume alectinib',
  }),
  scrYear: external(2025, c.scr2025, { text: 'Case 2025' }),
  scrCase: external('pCR', c.scr2025, { text: 'pCR after 11 months of alectinib' }),
  scrRelapse: external(20, c.scr2025, { text: 'relapse 20 months after surgery, off drug' }),
  scrSites: external('brain, lung', c.scr2025, { text: 'in brain and lung; alectinib again' }),
  alexPfs: external({ months: 34.8, controlMonths: 10.9 }, c.alex, { text: 'PFS 34.8 v 10.9 months' }),
  alexPfsHr: external(0.43, c.alex, { text: 'HR 0.43' }),
  alexOs: external({ months: 81.1, controlMonths: 54.2 }, c.alexOs, { text: 'OS 81.1 v 54.2 months' }),
  alexOsHr: external({ hr: 0.78, from: 0.56, to: 1.08 }, c.alexOs, {
    text: 'HR 0.78 (0.56–1.08), not significant',
  }),
  alexDose: external(600, c.alex, { text: '600 mg' }),
  jAlexPfs: external({ months: 34.1, controlMonths: 10.2 }, c.jAlex, { text: 'PFS 34.1 v 10.2 months' }),
  jAlexDose: external(300, c.jAlex, { text: '300 mg' }),
  alinaDfs: external({ percent: 93.8, controlPercent: 63 }, c.alina, { text: '2-year DFS 93.8 v 63.0 %' }),
  alinaHr: external({ hr: 0.24, from: 0.13, to: 0.45 }, c.alina, { text: 'HR 0.24 (0.13–0.45)' }),
  alinaStage: external('II–IIIA', c.alina, { text: 'stage II–IIIA, earlier systemic therapy excluded' }),
  crownPfs: external({ percent: 60, controlPercent: 8 }, c.crown, { text: '5-year PFS 60 v 8 %' }),
  crownHr: external(0.19, c.crown, { text: 'HR 0.19' }),
  resistanceBiopsies: external(103, c.resistance, { text: 'n = 103' }),
  g1202r: external('G1202R', c.resistance, { text: 'G1202R rises after a second-generation drug' }),
  lorlatinibInCells: external('active', c.resistance, {
    text: 'lorlatinib active in patient-derived cell lines with an ALK resistance mutation',
  }),
  lorlatinibPatients: external(295, c.lorlatinibEvents, { text: 'n = 295' }),
  lorlatinibEvents: external(
    { cholesterol: 82.4, triglycerides: 60.7, oedema: 51.2, neuropathy: 43.7, cns: 39.7 },
    c.lorlatinibEvents,
    {
      text: 'cholesterol 82.4 %, triglycerides 60.7 %, oedema 51.2 %, neuropathy 43.7 %, CNS effects 39.7 %',
    },
  ),
} as const;
