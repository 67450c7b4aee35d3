import type { Fact } from '../oncology/fact';
import type { PointRow } from './types';
import { factsIn, plain, type Words } from './words';

/** A point of a chart: the id that the chart's drawing knows, and what it says. */
export interface ChartPoint extends Omit<PointRow, 'text'> {
  readonly says: Words;
}

/** Status and locator, rule or source of a fact, short enough to stand upon a chart. */
function proofOf({ where, rule, source }: Fact): string {
  const from = where.length > 0 ? `from ${where.join(', ')}` : '';
  const cited = source && [source.label, source.id].filter(Boolean).join(', ');
  if (rule) return [`inferred: ${rule}`, from, cited].filter(Boolean).join('; ');
  return `not from the report: ${cited ?? 'source not named'}`;
}

/** A point as it is read: what it says, then what it rests on, a line each. */
export function pointRow({ says, ...point }: ChartPoint): PointRow {
  const facts = factsIn(says);
  const where = new Set(facts.filter(f => f.status === 'stated').flatMap(f => f.where));
  const stated = where.size > 0 ? [`stated: ${[...where].join(', ')}`] : [];
  // What is not reported says so itself.
  const others = facts.filter(f => f.status !== 'stated' && f.status !== 'unknown').map(proofOf);
  return { ...point, text: [plain(says), ...stated, ...new Set(others)].join('\n') };
}
