/** How a fact is known, strongest first. `unknown` facts say that something was not reported. */
export const STATUSES = ['stated', 'inferred', 'external', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * A source other than the case report, or one that it cites. `label` is how it is called on a slide; `full` is the
 * whole citation; `id` is where it is published, where that is on record.
 */
export interface Citation {
  readonly label: string;
  readonly id?: string;
  readonly full?: string;
}

/**
 * One thing that is known of a case, written once. `text` is how it is printed, unit included; `where` holds locators
 * in the report (empty for an external fact, whose `source` is cited instead).
 */
export interface Fact<T = unknown> {
  readonly value: T;
  readonly unit?: string;
  readonly text: string;
  readonly status: Status;
  readonly where: readonly string[];
  readonly rule?: string;
  readonly source?: Citation;
}

interface Shown {
  unit?: string;
  text?: string;
}
/** `source`: whom the report cites for it. */
interface Cited extends Shown {
  source?: Citation;
}

const print = (value: unknown, { unit, text }: Shown) => text ?? (unit ? `${value} ${unit}` : `${value}`);

/** A fact that the report states at the given locators. */
export function stated<T>(value: T, where: readonly string[], shown: Cited = {}): Fact<T> {
  return { value, ...shown, text: print(value, shown), status: 'stated', where };
}

/** A fact from another source than the report. */
export function external<T>(value: T, source: Citation, shown: Shown = {}): Fact<T> {
  return { value, ...shown, text: print(value, shown), status: 'external', where: [], source };
}

/** Something that the report leaves out. `text` is what a slide prints in its place. */
export function unknown(what: string): Fact<null> {
  return { value: null, text: what, status: 'unknown', where: [] };
}

/**
 * A fact computed from others by a named rule. It carries the status of its weakest source, never better than
 * `inferred`, and the locators of what it rests on; the citation, where that is external.
 */
export function inferred<T>(value: T, rule: string, from: readonly Fact[], shown: Shown = {}): Fact<T> {
  const status = weakest(['inferred', ...from.map(f => f.status)]);
  const where = [...new Set(from.flatMap(f => f.where))];
  const source = from.find(f => f.status === 'external')?.source;
  return { value, ...shown, text: print(value, shown), status, where, rule, ...(source && { source }) };
}

/** The least certain of the given statuses. */
export function weakest(statuses: readonly Status[]): Status {
  return STATUSES[Math.max(0, ...statuses.map(s => STATUSES.indexOf(s)))] as Status;
}
