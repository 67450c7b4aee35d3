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
 * Where measured sizes break what a report says: a lesion that it calls smaller and that was measured larger. Visits
 * more than a month from a reported one, and a specimen, are left out: they are other looks.
 * @returns a lesion's name and the observation it breaks
 */
export function contradictions(
  measured: readonly Measured[],
  reported: readonly Observation[],
  visits: readonly ReportVisit[],
): { readonly lesion: string; readonly broken: Observation }[] {
  const lesions = [...new Set(measured.map(m => m.lesion))];
  return lesions.flatMap(lesion => {
    const its = measured.filter(m => m.lesion === lesion && m.visit !== 'specimen');
    const sizesMm = Object.fromEntries(
      its.flatMap(m => {
        const visit = visitOfMonth(m.months, visits);
        const near = m.months <= 0 || Math.abs(visit.months - m.months) <= LATE_MONTHS;
        return near ? [[visit.id, m.diameterMm] as const] : [];
      }),
    );
    const curve = { lesion: its[0]?.group ?? '', sizesMm };
    return consistent(curve, reported).broken.map(broken => ({ lesion, broken }));
  });
}
