import type { Fault, Measurement, MeasurementColumn } from './measurements';
import { targetFaults } from './recist-targets';

/** What a lesion may not change from one line to the next. */
const CONSTANT: readonly (readonly [MeasurementColumn, (m: Measurement) => string])[] = [
  ['site', m => m.site],
  ['kind', m => m.kind],
  ['target', m => (m.target ? 'yes' : 'no')],
];

const group = (all: readonly Measurement[]) => {
  const groups = new Map<string, Measurement[]>();
  for (const m of all) groups.set(m.lesion, [...(groups.get(m.lesion) ?? []), m]);
  return groups;
};

function lesionFaults(lesion: string, its: readonly Measurement[], baseline: number): Fault[] {
  const [first, ...others] = its;
  if (!first) return [];
  const faults: Fault[] = [];
  for (const m of others) {
    for (const [column, of] of CONSTANT) {
      if (of(m) === of(first)) continue;
      const remedy = `${lesion} has "${of(first)}" in line ${first.line}: give the same, or another name`;
      faults.push({ line: m.line, column, value: of(m), remedy });
    }
  }
  its.forEach((m, i) => {
    const twin = its.slice(0, i).find(n => n.months === m.months);
    if (!twin) return;
    const remedy = `${lesion} has this visit in line ${twin.line} already: take one of them out`;
    faults.push({ line: m.line, column: 'months', value: `${m.months}`, remedy });
  });
  if (others.length === 0) {
    const remedy = `${lesion} is seen at one visit only: give it at another, too, or take it out`;
    // A new lesion that ends the observation has but one visit.
    if (!first.isNew) faults.push({ line: first.line, column: 'lesion', value: lesion, remedy });
  }
  const start = its.find(m => m.months === baseline);
  if (first.target && start?.status !== 'measured') {
    const remedy = `${lesion} has no size at the baseline visit (month ${baseline}): measure it there, or make it a non-target`;
    faults.push({ line: first.line, column: 'target', value: 'yes', remedy });
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
      remedy: `it lies before the baseline visit (month ${baseline}): take it out`,
    }));
}

/**
 * What is wrong with a set of lines that are each sound: lesions that change their nature, doubled visits, a lesion
 * without a second visit, a visit before the baseline's, targets against RECIST 1.1.
 */
export function setFaults(all: readonly Measurement[]): Fault[] {
  const faults = baselineFaults(all);
  const baseline = Math.max(...all.map(m => m.months).filter(months => months <= 0));
  for (const [lesion, its] of group(all)) faults.push(...lesionFaults(lesion, its, baseline));
  const targets = all
    .filter(m => m.target && m.months === baseline && m.mm !== undefined)
    .map(m => ({ lesion: m.lesion, organ: m.site, nodal: m.kind === 'node', mm: m.mm ?? 0 }));
  const line = all.find(m => m.target)?.line ?? 1;
  faults.push(...targetFaults(targets).map(remedy => ({ line, column: 'target' as const, remedy })));
  return faults;
}
