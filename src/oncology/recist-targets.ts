/** Which lesions may be targets by RECIST 1.1 (Eisenhauer 2009), and from which size on they can be measured. */
export const MOST_TARGETS = 5;
export const MOST_TARGETS_AN_ORGAN = 2;
/** Longest diameter of a lesion that is no node. */
export const MEASURABLE_FROM_MM = 10;
/** Short axis of a node; from 10 to below 15 mm it is pathological, but no target. */
export const NODE_MEASURABLE_FROM_MM = 15;

/** A target at baseline: longest diameter, or the short axis of a node, in mm. */
export interface Target {
  readonly lesion: string;
  readonly organ: string;
  readonly nodal: boolean;
  readonly mm: number;
}

/**
 * What is wrong with a choice of targets, a sentence each with its remedy; none if it is sound. All nodes are one
 * organ.
 * @param targets at baseline, in mm
 */
export function targetFaults(targets: readonly Target[]): string[] {
  const faults: string[] = [];
  if (targets.length > MOST_TARGETS) {
    faults.push(
      `${targets.length} targets: RECIST 1.1 takes up to ${MOST_TARGETS}; follow the rest as non-targets`,
    );
  }
  const organOf = ({ nodal, organ }: Target) => (nodal ? 'lymph nodes' : organ);
  for (const organ of new Set(targets.map(organOf))) {
    const its = targets.filter(target => organOf(target) === organ);
    if (its.length > MOST_TARGETS_AN_ORGAN) {
      faults.push(
        `${its.length} targets in ${organ}: RECIST 1.1 takes up to ${MOST_TARGETS_AN_ORGAN} an organ, and all nodes are one; follow the rest as non-targets`,
      );
    }
  }
  for (const { lesion, nodal, mm } of targets) {
    const from = nodal ? NODE_MEASURABLE_FROM_MM : MEASURABLE_FROM_MM;
    if (mm < from) {
      const axis = nodal ? 'short axis' : 'longest diameter';
      faults.push(`${lesion}: ${mm} mm ${axis} at baseline is under ${from} mm; follow it as a non-target`);
    }
  }
  return faults;
}
