import { consistent, type Measured, type Observation, type VisitId } from './observations';

/** A visit this much later than a reported one is still taken for the same. */
const LATE_MONTHS = 1;

interface ReportVisit {
  readonly id: VisitId;
  readonly months: number;
}

/**
 * The report's visit that a month belongs to: the first up to month 0; else the first that is not more than a month
 * earlier, so that no step of a talk shows what came much later; the last for all beyond it.
 */
export function visitOfMonth<V extends ReportVisit>(months: number, visits: readonly V[]): V {
  const [first, ...later] = visits;
  if (!first) throw new RangeError('no visit to belong to: give the visits of the report');
  if (months <= 0) return first;
  return later.find(v => months <= v.months + LATE_MONTHS) ?? later.at(-1) ?? first;
}

/**
 * The month, of some, that stands for one of the report's visits: the nearest of those that belong to it, and for a
 * visit on treatment not more than a month from it. undefined where there is none.
 */
export function nearestMonth(
  months: readonly number[],
  visit: VisitId,
  visits: readonly ReportVisit[],
): number | undefined {
  const at = visits.find(v => v.id === visit)?.months ?? 0;
  const far = (month: number) => Math.abs(month - at);
  const its = months.filter(month => visitOfMonth(month, visits).id === visit);
  return its.filter(month => month <= 0 || far(month) <= LATE_MONTHS).toSorted((a, b) => far(a) - far(b))[0];
}

/** mm by visit of the report, for sizes near enough to one. */
function sizesAt(sizes: readonly { months: number; mm: number }[], visits: readonly ReportVisit[]) {
  return Object.fromEntries(
    sizes.flatMap(({ months, mm }) => {
      const visit = visitOfMonth(months, visits);
      const near = months <= 0 || Math.abs(visit.months - months) <= LATE_MONTHS;
      return near ? [[visit.id, mm] as const] : [];
    }),
  );
}

/** The primary that a report means: the largest of the first visit; of specimens alone, the largest. */
export function indexPrimary(measured: readonly Measured[]): string | undefined {
  const all = measured.filter(m => m.group === 'primary');
  const onCt = all.filter(m => m.visit !== 'specimen');
  const primaries = onCt.length > 0 ? onCt : all;
  const first = Math.min(...primaries.map(m => m.months));
  return primaries.filter(m => m.months === first).sort((a, b) => b.diameterMm - a.diameterMm)[0]?.lesion;
}

/**
 * Where measured sizes break what a report says: of the primary, and of the nodes together, by the sum of those that
 * were measured throughout. Visits more than a month from a reported one, and a specimen, are other looks.
 * @returns the report's name of the lesion and the observation that is broken
 */
export function contradictions(
  measured: readonly Measured[],
  reported: readonly Observation[],
  visits: readonly ReportVisit[],
): { readonly lesion: string; readonly broken: Observation }[] {
  const onCt = measured.filter(m => m.visit !== 'specimen');
  const index = indexPrimary(measured);
  const primary = onCt.filter(m => m.lesion === index).map(m => ({ months: m.months, mm: m.diameterMm }));
  const nodes = onCt.filter(m => m.group === 'nodes');
  const months = [...new Set(nodes.map(m => m.months))];
  const names = [...new Set(nodes.map(m => m.lesion))].filter(
    lesion => nodes.filter(m => m.lesion === lesion).length === months.length,
  );
  const sums = months.map(at => ({
    months: at,
    mm: nodes
      .filter(m => m.months === at && names.includes(m.lesion))
      .reduce((sum, m) => sum + m.diameterMm, 0),
  }));
  return (
    [
      ['primary', primary],
      ['nodes', names.length > 0 ? sums : []],
    ] as const
  ).flatMap(([lesion, sizes]) =>
    consistent({ lesion, sizesMm: sizesAt(sizes, visits) }, reported).broken.map(broken => ({
      lesion,
      broken,
    })),
  );
}
