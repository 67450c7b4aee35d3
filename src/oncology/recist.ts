/** Response by RECIST 1.1 (Eisenhauer 2009): a rule about the sum of target diameters, which bounds no single lesion. */
export type Response = 'CR' | 'PR' | 'SD' | 'PD' | 'NE';
export type NonTargetResponse = 'CR' | 'non-CR/non-PD' | 'PD' | 'NE';

/** A node under it is of normal size. */
export const NORMAL_NODE_BELOW_MM = 10;
const PARTIAL_AT_MOST = 0.7;
const PROGRESSION_FROM = 1.2;
const PROGRESSION_AT_LEAST_MM = 5;
/** Sums of tenths of millimetres: 0.7 times 50 is 35, and not a hair less. */
const ROUNDING_MM = 1e-6;

/** A target at a visit: longest diameter, or the short axis of a node; 0 if it is gone, null if not measured. */
export interface TargetFinding {
  readonly lesion: string;
  readonly nodal: boolean;
  readonly mm: number | null;
}
export type NonTargetFinding = 'present' | 'absent' | 'unequivocal progression' | 'not evaluated';

/** A visit. Without `nonTargets` nobody said how they were; an empty list says that there are none. */
export interface VisitFindings {
  /** Since the start of treatment; negative for a baseline before it. */
  readonly months: number;
  readonly targets: readonly TargetFinding[];
  readonly nonTargets?: readonly NonTargetFinding[];
  readonly newLesion?: boolean;
}

export interface Assessment {
  readonly months: number;
  /** null where a target was not measured. */
  readonly sumMm: number | null;
  readonly percentFromBaseline: number | null;
  /** Against the smallest sum before this visit, the baseline's included. */
  readonly percentFromNadir: number | null;
  /** The smallest sum before this visit. */
  readonly nadirMm: number;
  /** The sum from which it is progression: the nadir + 20 %, and at least + 5 mm. */
  readonly progressionFromMm: number;
  readonly target: Response;
  readonly nonTarget?: NonTargetResponse | 'none';
  /** Left out where the non-targets' status is not known: the result is then a target response only. */
  readonly overall?: Response | 'non-CR/non-PD';
  /** Why it is progression where the sum alone is not the reason. */
  readonly because?: 'new lesion' | 'non-target' | 'reappeared';
}

const total = (targets: readonly TargetFinding[]) => targets.reduce((sum, t) => sum + (t.mm ?? 0), 0);
const isWhole = (targets: readonly TargetFinding[]) => targets.every(t => t.mm !== null);

/** The sum from which it is progression, in mm, for a nadir in mm: a step up at every new nadir. */
export const progressionLineMm = (nadirMm: number) =>
  Math.max(nadirMm * PROGRESSION_FROM, nadirMm + PROGRESSION_AT_LEAST_MM);

/** Gone: nodes back to normal size, everything else not to be seen. */
function allGone(targets: readonly TargetFinding[]): boolean {
  return targets.every(({ nodal, mm }) => mm !== null && (nodal ? mm < NORMAL_NODE_BELOW_MM : mm === 0));
}

function targetResponse(targets: readonly TargetFinding[], baselineMm: number, nadirMm: number): Response {
  if (targets.length === 0) return 'NE';
  if (allGone(targets)) return 'CR';
  const sum = total(targets);
  // A target that was not measured can only add to the sum: progression proven without it stands.
  if (sum >= progressionLineMm(nadirMm) - ROUNDING_MM) return 'PD';
  if (!isWhole(targets)) return 'NE';
  return sum <= baselineMm * PARTIAL_AT_MOST + ROUNDING_MM ? 'PR' : 'SD';
}

/** The non-targets together; `none` where there are none. */
export function nonTargetResponse(findings: readonly NonTargetFinding[]): NonTargetResponse | 'none' {
  if (findings.length === 0) return 'none';
  if (findings.includes('unequivocal progression')) return 'PD';
  if (findings.includes('present')) return 'non-CR/non-PD';
  return findings.includes('not evaluated') ? 'NE' : 'CR';
}

/** Target, non-target and new lesions together: the tables of RECIST 1.1, with and without target disease. */
export function overallResponse(
  target: Response | 'none',
  nonTarget: NonTargetResponse | 'none',
  newLesion: boolean,
): Response | 'non-CR/non-PD' {
  if (newLesion || target === 'PD' || nonTarget === 'PD') return 'PD';
  if (target === 'none') return nonTarget === 'none' ? 'NE' : nonTarget;
  if (target === 'CR') return nonTarget === 'CR' || nonTarget === 'none' ? 'CR' : 'PR';
  return target;
}

const percent = (of: number | null, from: number) =>
  of === null || from === 0 ? null : ((of - from) / from) * 100;

/**
 * Assesses every visit after the baseline, in order. After a resection RECIST ends: later visits are left out; one in
 * the same month came before it. Progression holds; so does a complete response, after which whatever reappears is
 * progression.
 * @param visits the first is the baseline, with every target measured; at or before month 0; then in order
 * @param resectedAtMonths visits after it are not assessed
 * @throws RangeError where the baseline is missing, late or not whole, visits are out of order, or targets differ
 */
export function assess(
  visits: readonly VisitFindings[],
  resectedAtMonths = Number.POSITIVE_INFINITY,
): Assessment[] {
  const [baseline, ...later] = visits;
  checkVisits(baseline, later);
  const baselineMm = total(baseline.targets);
  let nadirMm = baselineMm;
  let so: 'far' | 'CR' | 'PD' = 'far';
  return later
    .filter(visit => visit.months <= resectedAtMonths)
    .map(visit => {
      const seen = assessVisit(visit, baselineMm, nadirMm);
      nadirMm = Math.min(nadirMm, seen.sumMm ?? nadirMm);
      const because = seen.because ?? (so === 'CR' ? reappeared(visit) : undefined);
      const assessment: Assessment =
        so === 'PD' || because ? { ...seen, overall: 'PD', ...(because && { because }) } : seen;
      const result = assessment.overall ?? assessment.target;
      if (result === 'PD') so = 'PD';
      else if (result === 'CR') so = 'CR';
      return assessment;
    });
}

/** What came back after a complete response; undefined where nothing did. Nodes have their size to tell. */
function reappeared({ targets, nonTargets = [] }: VisitFindings): Assessment['because'] {
  const isBack = targets.some(t => !t.nodal && (t.mm ?? 0) > 0) || nonTargets.includes('present');
  return isBack ? 'reappeared' : undefined;
}

function assessVisit(visit: VisitFindings, baselineMm: number, nadirMm: number): Assessment {
  const { months, targets, nonTargets, newLesion = false } = visit;
  const sumMm = isWhole(targets) && targets.length > 0 ? total(targets) : null;
  const target = targetResponse(targets, baselineMm, nadirMm);
  const nonTarget = nonTargets && nonTargetResponse(nonTargets);
  const because = newLesion ? 'new lesion' : nonTarget === 'PD' ? 'non-target' : undefined;
  const certain = newLesion || target === 'PD' ? 'PD' : undefined;
  const overall =
    nonTarget === undefined
      ? certain
      : overallResponse(targets.length === 0 ? 'none' : target, nonTarget, newLesion);
  return {
    months,
    sumMm,
    percentFromBaseline: percent(sumMm, baselineMm),
    percentFromNadir: percent(sumMm, nadirMm),
    nadirMm,
    progressionFromMm: progressionLineMm(nadirMm),
    target,
    ...(nonTarget && { nonTarget }),
    ...(overall && { overall }),
    ...(because && { because }),
  };
}

function checkVisits(
  baseline: VisitFindings | undefined,
  later: readonly VisitFindings[],
): asserts baseline is VisitFindings {
  if (!baseline) throw new RangeError('no visit: give a baseline first');
  if (baseline.months > 0) {
    throw new RangeError(
      `baseline at month ${baseline.months}: it lies at or before month 0, so give 0 or less`,
    );
  }
  const unmeasured = baseline.targets.find(t => t.mm === null);
  if (unmeasured) {
    throw new RangeError(
      `${unmeasured.lesion} has no size at baseline: measure it, or follow it as a non-target`,
    );
  }
  const names = (visit: VisitFindings) =>
    visit.targets
      .map(t => t.lesion)
      .sort()
      .join(', ');
  let before = baseline;
  for (const visit of later) {
    if (visit.months <= before.months) {
      throw new RangeError(`month ${visit.months} follows month ${before.months}: put the visits in order`);
    }
    if (names(visit) !== names(baseline)) {
      throw new RangeError(
        `month ${visit.months} has the targets ${names(visit)}, the baseline ${names(baseline)}: list the same, with null for one that was not measured`,
      );
    }
    before = visit;
  }
}

const RANK: readonly (Response | 'non-CR/non-PD')[] = ['CR', 'PR', 'SD', 'non-CR/non-PD', 'PD', 'NE'];

/**
 * The best overall response, without confirmation: from the start to the first progression.
 * @param minStableMonths stable disease counts from then on; RECIST leaves it to the protocol, in general not less
 *   than six weeks
 */
export function bestOverallResponse(
  assessments: readonly Pick<Assessment, 'months' | 'overall'>[],
  minStableMonths = 1.5,
): Response | 'non-CR/non-PD' {
  const end = assessments.findIndex(a => a.overall === 'PD');
  const counted = (end < 0 ? assessments : assessments.slice(0, end + 1)).map(({ months, overall = 'NE' }) =>
    (overall === 'SD' || overall === 'non-CR/non-PD') && months < minStableMonths ? 'NE' : overall,
  );
  return RANK.find(response => counted.includes(response)) ?? 'NE';
}
