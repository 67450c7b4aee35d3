import type { Fact } from '../oncology/fact';

/** Locators in reading order: abstract, background, case presentation, discussion, conclusions, figures. */
const ORDER = ['Title', 'Abs', 'Bg', 'CP', 'D', 'Con', 'F'];
const rank = (locator: string) => ORDER.findIndex(start => locator.startsWith(start));

/** The source line: the report, the places in it that the facts come from, and its own references for them. */
export function sourceLine(report: string, facts: Iterable<Fact>): string {
  const all = [...facts];
  const where = new Set(all.flatMap(f => f.where).filter(l => l !== 'Title'));
  const refs = all
    .map(f => Number(/^ref (\d+) of the report$/.exec(f.source?.label ?? '')?.[1]))
    .filter(n => n > 0);
  const cited = [...new Set(refs)].sort((a, b) => a - b).join(', ');
  const sorted = [...where].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true }));
  const places = [sorted.join(', '), cited && `[${cited}]`].filter(Boolean).join(' ');
  return places ? `${report} · ${places}` : report;
}

/** One source with where it is published; more by name, as the references list them; many not at all. */
function named(sources: ReadonlyMap<string, string>): string {
  const names = [...sources.keys()];
  if (names.length > 3) return 'see References';
  if (names.length > 1) return names.join(', ');
  return [...sources].flat().filter(Boolean).join(', ');
}

/** What the signs on a slide mean: the rules of what is inferred (`*`), the sources from outside (`§`). */
export function marksLine(facts: Iterable<Fact>): string {
  const rules = new Set<string>();
  const sources = new Map<string, string>();
  for (const fact of facts) {
    if (fact.rule) rules.add(fact.rule);
    if (fact.status === 'external' && fact.source) sources.set(fact.source.label, fact.source.id ?? '');
  }
  const lines = [];
  if (rules.size > 0) lines.push(`* inferred: ${[...rules].join('; ')}`);
  if (sources.size > 0) lines.push(`§ not from the report: ${named(sources)}`);
  return lines.join(' · ');
}
