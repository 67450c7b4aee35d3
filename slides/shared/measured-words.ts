import { staging, treatment } from '../../src/case';
import { joined, type Words, words } from '../../src/slide';
import { differ, isMeasured, measuredAt, measuredLesions, measuredVisits } from './measured';
import type { VISITS } from './visits';

/** In a claim that is the report's, where the sizes beside it say other. */
export const byReport = differ ? ', by the report' : '';

/** The foot of a slide that shows measurements. */
export const MEASURED_MARKS = differ
  ? words`§ own measurements, which differ from the report’s words · * RECIST 1.1`
  : words`§ own measurements, not from the report · * RECIST 1.1`;

/** What the report says of the lesions that were not measured: their lanes stand beside the lines. */
export const UNMEASURED: readonly { readonly name: string; readonly says: Words }[] = [
  ...(isMeasured('primary')
    ? []
    : [
        {
          name: 'Primary, by the report',
          says: words`${staging.primaryMm} before, inferred from its T category; ${treatment.improved} at ${treatment.firstCtMonths}, ${treatment.primaryRegrew} at ${treatment.secondCtMonths}, against baseline not reported`,
        },
      ]),
  ...(isMeasured('nodes')
    ? []
    : [
        {
          name: 'Nodes, by the report',
          says: words`${treatment.improved} at ${treatment.firstCtMonths}, ${treatment.nodesShrank} at ${treatment.secondCtMonths}; no size reported`,
        },
      ]),
];

/** All that was measured, and what RECIST makes of it, in words. */
export function measuredAlt(): Words {
  const lesions = measuredLesions.map(({ lesion, axis, sizes }) => {
    const all = sizes.map(({ visit, months, mm }) =>
      visit === 'specimen' ? words`${mm} on the specimen` : words`${mm} at month ${months}`,
    );
    return words`${lesion}, ${axis}: ${joined(all, ', ')}`;
  });
  const visits = measuredVisits.flatMap(({ months, sum, fromBaseline, response }) =>
    fromBaseline && response
      ? [words`${sum} at month ${months}, ${fromBaseline} from baseline, ${response}`]
      : [],
  );
  const sums = visits.length > 0 ? [words`sum of targets: ${joined(visits, '; ')}`] : [];
  const reported = UNMEASURED.map(({ name, says }) => words`${name}: ${says}`);
  return words`Sizes by own measurements. ${joined([...lesions, ...sums, ...reported], '. ')}`;
}

/** What a visit of the report's gave by measurement: the sum, its change, the response. */
export function measuredSay(visit: (typeof VISITS)[number]['id']): Words {
  const at = measuredAt(visit);
  if (!at) return words`not measured at this visit`;
  const { sum, fromBaseline, response } = at;
  if (!fromBaseline || !response) return words`sum of targets ${sum}`;
  return words`sum of targets ${sum}, ${fromBaseline} from baseline, ${response}`;
}
