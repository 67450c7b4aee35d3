import type { NonTargetFinding } from './recist';

/** The columns of a measurements file, in this order. */
export const MEASUREMENT_COLUMNS = [
  'lesion',
  'site',
  'kind',
  'target',
  'months',
  'axis',
  'mm',
  'method',
  'status',
  'new',
] as const;
export type MeasurementColumn = (typeof MEASUREMENT_COLUMNS)[number];

export const KINDS = ['primary', 'node', 'other'] as const;
export type Kind = (typeof KINDS)[number];
export const AXES = ['longest', 'short'] as const;
export type Axis = (typeof AXES)[number];
/** `absent` is a target that is gone: 0 mm by RECIST, which a size in mm cannot say. */
export const TARGET_STATUSES = ['measured', 'too small', 'absent', 'not measured'] as const;
export type TargetStatus = (typeof TARGET_STATUSES)[number];
/** A non-target that a file leaves out at a visit was not evaluated there. */
export const NON_TARGET_STATUSES = [
  'present',
  'absent',
  'unequivocal progression',
] as const satisfies readonly NonTargetFinding[];
export type NonTargetStatus = (typeof NON_TARGET_STATUSES)[number];

interface Seen {
  /** Line of the file, counted from 1: the header's is 1. */
  readonly line: number;
  readonly lesion: string;
  readonly site: string;
  readonly kind: Kind;
  /** Since the start of treatment; a baseline before it is negative. */
  readonly months: number;
  readonly axis: Axis;
  readonly method: string;
  readonly isNew: boolean;
}
/** A target at a visit; `mm` is there where its status is `measured`. */
export interface TargetMeasurement extends Seen {
  readonly target: true;
  readonly status: TargetStatus;
  readonly mm?: number;
}
export interface NonTargetMeasurement extends Seen {
  readonly target: false;
  readonly status: NonTargetStatus;
  readonly mm?: number;
}
export type Measurement = TargetMeasurement | NonTargetMeasurement;

/** How the size of a resected lesion was measured: no visit, and another measure than on CT. */
export const SPECIMEN = 'specimen';
export const isSpecimen = ({ method }: Pick<Measurement, 'method'>) => method.toLowerCase() === SPECIMEN;
/** A name stands beside its line in the chart. */
export const MOST_NAME_CHARACTERS = 20;

/** What is wrong with a file: where, which value, and what to do about it. */
export interface Fault {
  readonly line: number;
  readonly column?: MeasurementColumn;
  readonly value?: string;
  readonly remedy: string;
}

/** A fault in one sentence: line 4, mm "0": give a size above 0 and up to 300 mm. */
export function faultText({ line, column, value, remedy }: Fault): string {
  const what = [`line ${line}`, column && (value === undefined ? column : `${column} "${value}"`)];
  return `${what.filter(Boolean).join(', ')}: ${remedy}`;
}
