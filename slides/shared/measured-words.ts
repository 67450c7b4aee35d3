import { joined, type Words, words } from '../../src/slide';
import { measuredAt, measuredLesions, measuredVisits } from './measured';
import type { VISITS } from './visits';

/** The foot of a slide that shows measurements. */
export const MEASURED_MARKS = words`§ own measurements, not from the report · * RECIST 1.1`;

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
  return words`Sizes by own measurements. ${joined([...lesions, ...sums], '. ')}`;
}

/** What a visit of the report's gave by measurement: the sum, its change, the response. */
export function measuredSay(visit: (typeof VISITS)[number]['id']): Words {
  const at = measuredAt(visit);
  if (!at) return words`not measured at this visit`;
  const { sum, fromBaseline, response } = at;
  if (!fromBaseline || !response) return words`sum of targets ${sum}`;
  return words`sum of targets ${sum}, ${fromBaseline} from baseline, ${response}`;
}
