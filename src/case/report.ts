import { external, inferred, stated, unknown } from '../oncology/fact';

/** Where and when it appeared does not stand in the supplied text. */
const RECORD = { label: 'PubMed record', id: 'PMID 35366157' };

/** The case report that this talk presents. Its supplied text gives no licence, so nothing of it is reproduced. */
export const report = {
  short: 'Hashimoto 2022',
  authors: stated('Hashimoto et al.', ['Title']),
  allAuthors: stated('Hashimoto H, Komori K, Kameda K, Taguchi S, Ozeki Y', ['Title']),
  journal: external('Surg Case Rep 2022;8:59', RECORD),
  doi: external('10.1186/s40792-022-01408-7', RECORD),
  pmid: external('PMID 35366157', RECORD),
  title: stated(
    'Successful salvage surgery followed by second ALK–TKI after alectinib failure in a patient with ALK-positive NSCLC',
    ['Title'],
  ),
  /** The weaker of its two conclusions: the last paragraph of the discussion claims more. */
  conclusion: stated('may be effective', ['Abs', 'Con']),
  /** The last paragraph of the discussion; shown only as the contrast to the weaker one. */
  strongerConclusion: stated('favourable clinical benefit', ['D7']),
  novelty: stated('first to indicate that surgery between two ALK-TKI lines is effective', ['D6'], {
    text: 'first of surgery between two ALK-TKI lines in ALK-rearranged locally advanced pleomorphic carcinoma',
  }),
  noveltySearch: stated('own search', ['D6'], { text: 'the authors’ own search, PubMed and web' }),
  earlierReports: stated([8, 9], ['D6'], { text: 'earlier salvage reports after an ALK-TKI: refs 8, 9' }),
  unidentified: inferred([1, 2, 3, 4, 5, 8, 9], 'supplied text ends before its reference list', [], {
    text: 'refs 1 to 5, 8 and 9',
  }),
  interests: unknown('the authors’ own: not in the supplied text'),
} as const;
