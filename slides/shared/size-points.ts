import { specimen, staging, treatment } from '../../src/case';
import { visitOfMonth } from '../../src/oncology/report-check';
import { type ChartPoint, words } from '../../src/slide';
import { measured, measuredLesions, measuredVisits } from './measured';
import { VISITS } from './visits';

const { firstCtMonths, secondCtMonths } = treatment;

/** What the report says of sizes, observation by observation, in the order of time. */
const REPORTED: readonly ChartPoint[] = [
  {
    id: 'primary-baseline',
    visit: 'baseline',
    group: 'primary',
    says: words`Primary before treatment, ${staging.cT}: ${staging.primaryMm}`,
  },
  {
    id: 'primary-month2',
    visit: 'month2',
    group: 'primary',
    says: words`Primary at ${firstCtMonths}: ${treatment.improved} than before; no size reported`,
  },
  {
    id: 'nodes-month2',
    visit: 'month2',
    group: 'nodes',
    says: words`Nodes at ${firstCtMonths}: ${treatment.improved} than before; no size reported`,
  },
  {
    id: 'primary-month6',
    visit: 'month6',
    group: 'primary',
    says: words`Primary at ${secondCtMonths}: ${treatment.primaryRegrew}, so larger than at ${firstCtMonths}; against baseline not reported`,
  },
  {
    id: 'nodes-month6',
    visit: 'month6',
    group: 'nodes',
    says: words`Nodes at ${secondCtMonths}: ${treatment.nodesShrank}; no size reported`,
  },
];

const SPECIMEN: readonly ChartPoint[] = [
  {
    id: 'primary-specimen',
    says: words`Specimen, body of the report, ${specimen.bodyT}: ${specimen.bodyBySize} if by size; ${specimen.otherReasons}`,
  },
  {
    id: 'primary-specimen-abstract',
    says: words`Specimen, abstract, ${specimen.abstractT}: ${specimen.abstractBySize}`,
  },
  { id: 'nodes-specimen', says: words`Nodes: ${specimen.bodyN}, ${specimen.nodes}` },
];

/** The presenter's own sizes, and what RECIST makes of them, visit by visit. */
function ownPoints(): ChartPoint[] {
  const groupOf = (lesion: string) => measured?.observations.find(o => o.lesion === lesion)?.group;
  const sizes = measuredLesions.flatMap(({ lesion, axis, sizes: all }) =>
    all.map(({ visit, months, mm }) => ({ lesion, axis, visit, months, mm, group: groupOf(lesion) })),
  );
  const lesions = sizes.map(({ lesion, axis, visit, months, mm, group }) => ({
    at: months.value,
    point: {
      id: `${lesion}, ${visit}`,
      ...(visit !== 'specimen' && { visit: visitOfMonth(months.value, VISITS).id }),
      ...((group === 'primary' || group === 'nodes') && { group }),
      says:
        visit === 'specimen'
          ? words`${lesion} on the specimen, ${axis}: ${mm}`
          : words`${lesion} at month ${months}, ${axis}: ${mm}`,
    },
  }));
  const sums = measuredVisits.flatMap(({ visit, months, sum, fromBaseline, fromNadir, response }) => {
    const says =
      fromBaseline && fromNadir && response
        ? words`Sum of targets at month ${months}: ${sum}, ${fromBaseline} from baseline, ${fromNadir} from nadir: ${response}`
        : words`Sum of targets at month ${months}: ${sum}`;
    return [
      {
        at: months.value,
        point: { id: `sum, ${visit}`, visit: visitOfMonth(months.value, VISITS).id, says },
      },
    ];
  });
  return [...lesions, ...sums].sort((a, b) => a.at - b.at).map(({ point }) => point);
}

/** The points of a size chart, whichever source it has; a chart walks those that it draws. */
export const sizePoints: readonly ChartPoint[] = [...ownPoints(), ...REPORTED, ...SPECIMEN];
