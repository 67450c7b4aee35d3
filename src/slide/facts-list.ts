import type { Fact } from '../oncology/fact';
import { signOf } from './sign';
import type { FactRow } from './types';

const isFact = (value: object): value is Fact => 'status' in value && 'where' in value && 'text' in value;

/** `alkIhc` as words: alk ihc. Abbreviations keep the case that the case file gives them. */
const asWords = (key: string) => key.replace(/([a-z0-9])([A-Z])|([a-z])([0-9])/g, '$1$3 $2$4').toLowerCase();

/** Names for facts, from where each stands in a case: `staging: primary site`. Indices are left out. */
export function nameFacts(tree: object): Map<Fact, string> {
  const names = new Map<Fact, string>();
  const walk = (value: unknown, path: readonly string[]) => {
    if (typeof value !== 'object' || value === null) return;
    if (isFact(value)) {
      const [group = '', ...rest] = path;
      if (!names.has(value)) names.set(value, rest.length > 0 ? `${group}: ${rest.join(', ')}` : group);
      return;
    }
    const own = 'name' in value ? value.name : 'topic' in value ? value.topic : undefined;
    for (const [key, child] of Object.entries(value)) {
      const step = /^(\d+|items|verdict)$/.test(key) ? [] : [asWords(key)];
      walk(child, [...path, ...(typeof own === 'string' ? [own] : step)]);
    }
  };
  walk(tree, []);
  return names;
}

/** What a fact's status rests on, in words. */
function basisOf({ status, where, rule, source }: Fact): string {
  const cited = source && [source.full ?? source.label, source.id].filter(Boolean).join(', ');
  const places = where.join(', ');
  if (status === 'unknown') return 'nowhere in the supplied text';
  if (rule) return [rule, places && `from ${places}`, cited].filter(Boolean).join('; ');
  return [places, cited && (status === 'external' ? cited : `citing ${cited}`)].filter(Boolean).join(', ');
}

/** The rows of a slide's list: its facts as first used, each once. */
export function factRows(
  facts: Iterable<Fact>,
  on: FactRow['on'],
  names: ReadonlyMap<Fact, string>,
): FactRow[] {
  return [...new Set(facts)].map(fact => ({
    name: names.get(fact) ?? '',
    text: fact.text,
    sign: signOf(fact),
    status: fact.status,
    basis: basisOf(fact),
    on,
  }));
}
