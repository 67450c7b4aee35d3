import {
  isSpecimen,
  type Measurement,
  type NonTargetMeasurement,
  type TargetMeasurement,
} from './measurements';
import type { NonTargetFinding, TargetFinding, VisitFindings } from './recist';

/** What RECIST 1.1 writes for a target that is seen but too small to measure. */
export const TOO_SMALL_MM = 5;

/** Its size for the sum of diameters in mm: what RECIST 1.1 writes for one too small, or gone; null if unknown. */
export const sizeOf = ({ status, mm }: TargetMeasurement): number | null => {
  if (status === 'too small') return TOO_SMALL_MM;
  if (status === 'absent') return 0;
  return status === 'measured' ? (mm ?? null) : null;
};

/** Names in the order of the file, each once. */
const namesOf = (all: readonly Measurement[]) => [...new Set(all.map(m => m.lesion))];

/**
 * The visits of a sound measurements file, in order, as RECIST takes them. A lesion that has no line at a visit was
 * not evaluated there. A file without non-targets does not say that there are none: their status is not known. A
 * specimen is no visit.
 */
export function visitsOf(file: readonly Measurement[]): VisitFindings[] {
  const all = file.filter(m => !isSpecimen(m));
  const targets = all.filter((m): m is TargetMeasurement => m.target);
  const nonTargets = all.filter((m): m is NonTargetMeasurement => !m.target);
  const followed = nonTargets.filter(m => !m.isNew);
  const months = [...new Set(all.map(m => m.months))].sort((a, b) => a - b);
  return months.map(visit => {
    const at = <M extends Measurement>(of: readonly M[], lesion: string) =>
      of.find(m => m.lesion === lesion && m.months === visit);
    return {
      months: visit,
      targets: namesOf(targets).map((lesion): TargetFinding => {
        const found = at(targets, lesion);
        const nodal = targets.some(m => m.lesion === lesion && m.kind === 'node');
        return { lesion, nodal, mm: found ? sizeOf(found) : null };
      }),
      ...(followed.length > 0 && {
        nonTargets: namesOf(followed).map(
          (lesion): NonTargetFinding => at(followed, lesion)?.status ?? 'not evaluated',
        ),
      }),
      newLesion: nonTargets.some(m => m.isNew && m.months === visit && m.status !== 'absent'),
    };
  });
}
