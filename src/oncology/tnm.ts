/** TNM of lung cancer, 8th edition (IASLC/UICC summary tables). */
export const T_CATEGORIES = ['T1a', 'T1b', 'T1c', 'T2a', 'T2b', 'T3', 'T4'] as const;
export const N_CATEGORIES = ['N0', 'N1', 'N2', 'N3'] as const;
export const M_CATEGORIES = ['M0', 'M1a', 'M1b', 'M1c'] as const;
export type T = (typeof T_CATEGORIES)[number];
export type N = (typeof N_CATEGORIES)[number];
export type M = (typeof M_CATEGORIES)[number];
export type StageGroup =
  | 'IA1'
  | 'IA2'
  | 'IA3'
  | 'IB'
  | 'IIA'
  | 'IIB'
  | 'IIIA'
  | 'IIIB'
  | 'IIIC'
  | 'IVA'
  | 'IVB';

/** A half-open size interval: above `overMm`, up to and including `upToMm`. */
export interface SizeBand {
  readonly overMm: number;
  readonly upToMm: number;
}

const BANDS: Readonly<Record<T, SizeBand>> = {
  T1a: { overMm: 0, upToMm: 10 },
  T1b: { overMm: 10, upToMm: 20 },
  T1c: { overMm: 20, upToMm: 30 },
  T2a: { overMm: 30, upToMm: 40 },
  T2b: { overMm: 40, upToMm: 50 },
  T3: { overMm: 50, upToMm: 70 },
  T4: { overMm: 70, upToMm: Number.POSITIVE_INFINITY },
};

/** The rule behind `sizeBand`, in words. Size is one of several reasons for a T category, so it names itself a size rule. */
export const SIZE_RULE = 'size rule for T, TNM 8th edition';
/** The rule behind `stageGroup`, in words. */
export const STAGE_RULE = 'stage groups, TNM 8th edition';

/** The diameters that the size rule gives for a T category: mm, if nothing but size decided it. */
export function sizeBand(t: T): SizeBand {
  return BANDS[t];
}

/**
 * The T category by size alone.
 * @param diameterMm longest diameter, above 0 mm
 * @throws RangeError when the diameter is not a positive number
 */
export function tBySize(diameterMm: number): T {
  const found = T_CATEGORIES.find(t => diameterMm > BANDS[t].overMm && diameterMm <= BANDS[t].upToMm);
  if (!found) throw new RangeError(`diameterMm ${diameterMm} has no T category: give a size above 0 mm`);
  return found;
}

const GROUPS: Readonly<Record<T, Readonly<Record<N, StageGroup>>>> = {
  T1a: { N0: 'IA1', N1: 'IIB', N2: 'IIIA', N3: 'IIIB' },
  T1b: { N0: 'IA2', N1: 'IIB', N2: 'IIIA', N3: 'IIIB' },
  T1c: { N0: 'IA3', N1: 'IIB', N2: 'IIIA', N3: 'IIIB' },
  T2a: { N0: 'IB', N1: 'IIB', N2: 'IIIA', N3: 'IIIB' },
  T2b: { N0: 'IIA', N1: 'IIB', N2: 'IIIA', N3: 'IIIB' },
  T3: { N0: 'IIB', N1: 'IIIA', N2: 'IIIB', N3: 'IIIC' },
  T4: { N0: 'IIIA', N1: 'IIIA', N2: 'IIIB', N3: 'IIIC' },
};

/** The stage group of T, N and M. */
export function stageGroup(t: T, n: N, m: M): StageGroup {
  if (m === 'M1c') return 'IVB';
  return m === 'M0' ? GROUPS[t][n] : 'IVA';
}

/** A classification as it is printed: prefix (c, p, yp), categories; `m` or `group` is left out where the text leaves it out. */
export interface Classification {
  readonly prefix: 'c' | 'p' | 'yp';
  readonly t: T;
  readonly n: N;
  readonly m?: M;
  readonly group?: StageGroup;
}

/** The classification in one piece, such as `cT2bN3M0`. */
export function printTnm({ prefix, t, n, m }: Classification): string {
  return `${prefix}${t}${n}${m ?? ''}`;
}

/**
 * Whether two classifications of the same specimen agree: in their categories, and each with the stage group that the
 * other prints. A part that one of them leaves out can't disagree. Gives the reasons, none if they agree.
 */
export function disagreements(a: Classification, b: Classification): string[] {
  const reasons: string[] = [];
  for (const part of ['t', 'n', 'm'] as const) {
    if (a[part] && b[part] && a[part] !== b[part])
      reasons.push(`${a.prefix}${a[part]} against ${b.prefix}${b[part]}`);
  }
  for (const [mine, other] of [
    [a, b],
    [b, a],
  ] as const) {
    if (!mine.group) continue;
    const group = stageGroup(other.t, other.n, other.m ?? mine.m ?? 'M0');
    if (group !== mine.group) reasons.push(`${printTnm(other)} would be ${group}, not ${mine.group}`);
  }
  return reasons;
}

/** Where involved nodes lie, for the N3 rule. */
export interface NodeSite {
  readonly site: 'hilar' | 'mediastinal' | 'supraclavicular';
  readonly side: 'left' | 'right';
}

/** The rule behind `isN3`, in words. */
export const N3_RULE = 'N3, TNM 8th edition: a contralateral node';

/** Whether a node makes N3 for a primary on the given side. */
export function isN3(node: NodeSite, primarySide: 'left' | 'right'): boolean {
  return node.site === 'supraclavicular' || node.side !== primarySide;
}
