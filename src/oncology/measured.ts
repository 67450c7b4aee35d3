import { sizeOf, TOO_SMALL_MM } from './measurement-visits';
import { isSpecimen, type Kind, type Measurement, SPECIMEN } from './measurements';
import type { LesionGroup, Measured } from './observations';

const GROUPS: Readonly<Record<Kind, LesionGroup>> = { primary: 'primary', node: 'nodes', other: 'other' };

/** A size in mm where the line gives one; a target too small or gone has RECIST's. */
function diameterOf(m: Measurement): number | null {
  if (m.mm !== undefined) return m.mm;
  return m.target ? sizeOf(m) : null;
}

/** How a visit is called in observations: by its month, or the specimen. */
const visitOf = (m: Measurement) => (isSpecimen(m) ? SPECIMEN : `month ${m.months}`);

/** The sizes of a sound measurements file as observations, in its order. A line without a size gives none. */
export function measuredOf(all: readonly Measurement[]): Measured[] {
  return all.flatMap(m => {
    const diameterMm = diameterOf(m);
    if (diameterMm === null) return [];
    const { lesion, months, axis, method, target } = m;
    const visit = visitOf(m);
    const group = GROUPS[m.kind];
    const tooSmall = m.status === 'too small' && diameterMm === TOO_SMALL_MM;
    const id = `${lesion}, ${visit}`;
    return [
      { id, kind: 'measured', lesion, group, visit, months, axis, diameterMm, method, target, tooSmall },
    ];
  });
}

/** The month of the operation: the first specimen's; undefined where the file holds none. RECIST ends there. */
export function resectedAtMonths(all: readonly Measurement[]): number | undefined {
  const months = all.filter(isSpecimen).map(m => m.months);
  return months.length > 0 ? Math.min(...months) : undefined;
}
