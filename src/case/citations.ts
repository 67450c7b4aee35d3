import { type Citation, external, type Fact, stated } from '../oncology/fact';

const cite = (label: string, full: string, id?: string): Citation => ({ label, full, ...(id && { id }) });

/** Sources other than the report, and those that it cites and that are identified. Nothing here is made up. */
export const citations = {
  shimizu: cite(
    'Shimizu 2021',
    'Shimizu et al. Ann Thorac Surg 2021;112:862–873',
    'doi 10.1016/j.athoracsur.2020.10.035',
  ),
  ohtaki: cite(
    'Ohtaki 2021',
    'Ohtaki et al. Lung Cancer 2021;153:108–116',
    'doi 10.1016/j.lungcan.2020.12.037',
  ),
  lococo: cite('Lococo 2023', 'Lococo et al. Clin Lung Cancer 2023', 'PII S1525-7304(23)00044-X'),
  scr2025: cite('Surg Case Rep 2025', 'Surg Case Rep 2025;11', 'cr.25-0238'),
  alex: cite('ALEX', 'ALEX, progression-free survival', 'PMID 32418886'),
  alexOs: cite('ALEX 2025', 'ALEX, overall survival', 'doi 10.1016/j.annonc.2025.09.018'),
  jAlex: cite('J-ALEX', 'J-ALEX, Okayama repository record'),
  alina: cite('ALINA', 'ALINA, N Engl J Med 2024'),
  crown: cite('CROWN', 'CROWN, five years', 'PMC11458101'),
  resistance: cite('Cancer Discov 2016', 'Cancer Discov 2016;6:1118'),
  lorlatinibEvents: cite('lorlatinib safety', 'Lorlatinib, adverse events, n = 295', 'PMC6693708'),
  fish: cite('FISH criterion', 'ALK FISH cut-off', 'PMC6720438'),
  tnm: cite('TNM 8th edition', 'TNM 8th edition, summary tables, IASLC/UICC'),
} as const;

/** Each source as a reference list prints it. */
export const references = Object.fromEntries(
  Object.entries(citations).map(([key, citation]) => [
    key,
    external(citation.full, citation, { text: [citation.full, citation.id].filter(Boolean).join(', ') }),
  ]),
) as Readonly<Record<keyof typeof citations, Fact>>;

/** The report's own reference numbers, for the sources that are identified. */
export const reportNumbers = {
  shimizu: stated(6, ['D5'], { text: '[6]' }),
  ohtaki: stated(7, ['D5', 'D6'], { text: '[7]' }),
} as const;

/** Rules and scales that are used, and known by name only. */
export const namedOnly = external(
  'named only',
  { label: 'by name only' },
  {
    text: 'TNM 7th and 9th edition, RECIST 1.1, CARE 2013, limits of Ef and MPR',
  },
);
