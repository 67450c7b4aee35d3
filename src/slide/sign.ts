import type { Fact } from '../oncology/fact';

/** The sign behind a fact that the report does not state: `*` inferred, `§` from another source, both if both. */
export function signOf(fact: Fact): string {
  if (fact.status === 'external' && fact.rule) return '*§';
  return { stated: '', inferred: '*', external: '§', unknown: '' }[fact.status];
}
