import { inferred } from '../oncology/fact';

export const CARE_RULE = 'CARE checklist of 2013 against the supplied text, keywords against PubMed';

type Verdict = 'yes' | 'in part' | 'no' | 'cannot be told';
const item = (name: string, verdict: Verdict, note = '') => ({
  name,
  note,
  verdict: inferred(verdict, CARE_RULE, []),
});

/** The report against the CARE checklist, in its order. Only the supplied text was read: it ends before the declarations. */
export const care = [
  item('Title', 'in part', 'no “case report” in it'),
  item('Keywords', 'yes', 'by PubMed'),
  item('Abstract', 'in part', 'uniqueness weak'),
  item('Introduction', 'yes', 'brief'),
  item('Patient information', 'in part', 'no history'),
  item('Clinical findings', 'no'),
  item('Timeline', 'in part', 'relative months only'),
  item('Diagnostics', 'in part', 'no differential'),
  item('Intervention', 'in part', 'no dose'),
  item('Follow-up', 'in part', 'no adverse event type'),
  item('Discussion', 'in part', 'no limitations'),
  item('Patient perspective', 'no'),
  item('Consent', 'cannot be told', 'text ends before it'),
] as const;
