import type { Axis } from './measurements';
import type { SizeBand } from './tnm';

/** Visits in the order they happen. */
export type VisitId = string;
export type ObservationId = string;

interface Seen {
  readonly id: ObservationId;
  /** A lesion, or a group of lesions that is described together. */
  readonly lesion: string;
  readonly visit: VisitId;
}

/** Which lesions of a report a measured one belongs to. */
export type LesionGroup = 'primary' | 'nodes' | 'other';

/** A size that somebody measured: the longest diameter, or the short axis of a node. */
export interface Measured extends Seen {
  readonly kind: 'measured';
  readonly group: LesionGroup;
  readonly months: number;
  readonly axis: Axis;
  readonly diameterMm: number;
  /** `specimen`, or how it was imaged: CT. */
  readonly method: string;
  /** RECIST followed it as a target. */
  readonly target: boolean;
  /** Seen, but too small to measure: the size is RECIST's convention. */
  readonly tooSmall: boolean;
}

/** A size that a rule bounds: above `overMm`, up to and including `upToMm`. */
export interface Bounded extends Seen {
  readonly kind: 'bounded';
  readonly band: SizeBand;
  readonly rule: string;
  readonly method: 'CT' | 'specimen';
  /** The category that gives the band, as printed: cT2b. */
  readonly category: string;
  /** The observation that this one contradicts: two statements of one size, of which at most one holds. */
  readonly rivalOf?: ObservationId;
}

/** A size that is only known against an earlier one of the same lesion. */
export interface Directional extends Seen {
  readonly kind: 'directional';
  readonly direction: 'smaller' | 'larger';
  readonly than: VisitId;
}

/** What is known of a lesion's size at a visit: measured, bounded by a rule, or a direction against an earlier visit. */
export type Observation = Measured | Bounded | Directional;

/** Sizes in mm of one lesion by visit; `lesion` as the observations name it. */
export interface Curve {
  readonly lesion: string;
  readonly sizesMm: Readonly<Record<VisitId, number>>;
}

/** Whether a curve agrees with all that was observed, and which observations it breaks. */
export interface Consistency {
  readonly consistent: boolean;
  readonly broken: readonly Observation[];
}

/**
 * Holds a curve against the observations of its lesion. A visit that the curve leaves out breaks nothing. Comparisons
 * hold within one method: CT and specimen sizes are different measures.
 */
export function consistent({ lesion, sizesMm }: Curve, observations: readonly Observation[]): Consistency {
  const broken = observations.filter(o => o.lesion === lesion && breaks(sizesMm, o));
  return { consistent: broken.length === 0, broken };
}

function breaks(curve: Curve['sizesMm'], o: Observation): boolean {
  const size = curve[o.visit];
  if (size === undefined) return false;
  switch (o.kind) {
    case 'measured':
      return size !== o.diameterMm;
    case 'bounded':
      return size <= o.band.overMm || size > o.band.upToMm;
    case 'directional': {
      const before = curve[o.than];
      if (before === undefined) return false;
      return o.direction === 'smaller' ? size >= before : size <= before;
    }
  }
}

/** Whether the size at a visit can be compared with that at an earlier one by what is reported, and how. */
export function comparison(
  observations: readonly Observation[],
  lesion: string,
  visit: VisitId,
  than: VisitId,
): 'smaller' | 'larger' | 'not reported' {
  const next = observations.find(
    (o): o is Directional => o.kind === 'directional' && o.lesion === lesion && o.visit === visit,
  );
  if (!next) return 'not reported';
  if (next.than === than) return next.direction;
  const earlier = comparison(observations, lesion, next.than, than);
  return earlier === next.direction ? earlier : 'not reported';
}
