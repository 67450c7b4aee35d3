import { stated } from '../oncology/fact';

/** The case report that this talk presents. Its supplied text gives no licence, so nothing of it is reproduced. */
export const report = {
  short: 'Hashimoto 2022',
  authors: stated('Hashimoto et al.', ['Title']),
  journal: stated('Surg Case Rep 2022;8:59', ['Title']),
  doi: stated('10.1186/s40792-022-01408-7', ['Title']),
  title: stated(
    'Successful salvage surgery followed by second ALK–TKI after alectinib failure in a patient with ALK-positive NSCLC',
    ['Title'],
  ),
} as const;
