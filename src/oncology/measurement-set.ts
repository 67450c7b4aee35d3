import { type Fault, isSpecimen, type Measurement, type MeasurementColumn } from './measurements.ts';
import { targetFaults } from './recist-targets.ts';

/** What a lesion may not change from one line to the next. */
const CONSTANT: readonly (readonly [MeasurementColumn, (m: Measurement) => string])[] = [
  ['site', m => m.site],
  ['kind', m => m.kind],
  ['target', m => (m.target ? 'yes' : 'no')],
  ['new', m => (m.isNew ? 'yes' : 'no')],
];

const byLesion = (all: readonly Measurement[]) =>
  [...new Set(all.map(m => m.lesion))].map(lesion => all.filter(m => m.lesion === lesion));

/** Lines that give a lesion another nature than its first. */
function natureFaults([first, ...others]: readonly Measurement[]): Fault[] {
  if (!first) return [];
  return others.flatMap(m =>
    CONSTANT.filter(([, of]) => of(m) !== of(first)).map(([column, of]) => {
      const remedy = `${m.lesion} has "${of(first)}" in line ${first.line}: give the same, or another name`;
      return { line: m.line, column, value: of(m), remedy };
    }),
  );
}

function twinFaults(its: readonly Measurement[]): Fault[] {
  return its.flatMap((m, i) => {
    const twin = its.slice(0, i).find(n => n.months === m.months && isSpecimen(n) === isSpecimen(m));
    if (!twin) return [];
    const remedy = `${m.lesion} has this visit in line ${twin.line} already: take one of them out`;
    return [{ line: m.line, column: 'months' as const, value: `${m.months}`, remedy }];
  });
}

/** A lesion that was not followed: seen at one visit, or a target without a size at baseline. */
function visitFaults(visits: readonly Measurement[], baseline: number): Fault[] {
  const [first, second] = visits;
  if (!first) return [];
  const { lesion, line } = first;
  const faults: Fault[] = [];
  // A new lesion that ends the observation has but one visit.
  if (!second && !first.isNew) {
    const remedy = `${lesion} is seen at one visit only: give it at another, too, or take it out`;
    faults.push({ line, column: 'lesion', value: lesion, remedy });
  }
  const [start] = visits.toSorted((a, b) => a.months - b.months);
  if (start && first.isNew && start.months <= baseline) {
    const remedy = `${lesion} is there at baseline, so it is not new: give no, or leave its baseline out`;
    faults.push({ line: start.line, column: 'new', value: 'yes', remedy });
  }
  if (start && !first.target && !first.isNew && start.months > baseline) {
    const remedy = `${lesion} is first seen after the baseline: give yes, or give how it was at baseline`;
    faults.push({ line: start.line, column: 'new', value: 'no', remedy });
  }
  if (start && start.months <= baseline && start.status === 'unequivocal progression') {
    const remedy = 'nothing can have progressed at baseline: give present';
    faults.push({ line: start.line, column: 'status', value: start.status, remedy });
  }
  if (first.target && visits.find(m => m.months === baseline)?.status !== 'measured') {
    const remedy = `${lesion} has no size at the baseline visit (month ${baseline}): measure it there, or make it a non-target`;
    faults.push({ line, column: 'target', value: 'yes', remedy });
  }
  return faults;
}

function baselineFaults(all: readonly Measurement[]): Fault[] {
  const early = [...new Set(all.map(m => m.months).filter(months => months <= 0))].sort((a, b) => a - b);
  const baseline = early.at(-1);
  const first = all[0];
  if (baseline === undefined) {
    const remedy =
      'no visit lies at or before month 0: give the baseline CT, negative if it came before treatment';
    return [{ line: first?.line ?? 1, column: 'months', remedy }];
  }
  return all
    .filter(m => m.months < baseline)
    .map(m => ({
      line: m.line,
      column: 'months' as const,
      value: `${m.months}`,
      remedy: `it lies before the baseline visit (month ${baseline}), and only one visit may lie at or before month 0: give all lesions of the baseline one month, or take it out`,
    }));
}

/**
 * What is wrong with a set of lines that are each sound: lesions that change their nature, doubled visits, a lesion
 * without a second visit, a visit before the baseline's, targets against RECIST 1.1.
 */
export function setFaults(all: readonly Measurement[]): Fault[] {
  // A specimen is no visit.
  const seen = all.filter(m => !isSpecimen(m));
  const faults = seen.length > 0 ? baselineFaults(seen) : [];
  const early = seen.map(m => m.months).filter(months => months <= 0);
  const baseline = Math.max(...early);
  // Without a baseline that is all there is to say of visits.
  const judged = early.length > 0 || seen.length === 0;
  for (const its of byLesion(all)) {
    const visits = its.filter(m => !isSpecimen(m));
    faults.push(...natureFaults(its), ...twinFaults(its));
    if (judged) faults.push(...visitFaults(visits, baseline));
  }
  const targets = seen
    .filter(m => m.target && m.months === baseline && m.mm !== undefined)
    .map(m => ({ lesion: m.lesion, organ: m.site, nodal: m.kind === 'node', mm: m.mm ?? 0 }));
  const line = all.find(m => m.target)?.line ?? 1;
  faults.push(...targetFaults(targets).map(remedy => ({ line, column: 'target' as const, remedy })));
  return faults;
}
