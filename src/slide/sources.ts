import type { Fact } from '../oncology/fact';

/** Locators in reading order: abstract, background, case presentation, discussion, conclusions, figures. */
const ORDER = ['Title', 'Abs', 'Bg', 'CP', 'D', 'Con', 'F'];
const rank = (locator: string) => ORDER.findIndex(start => locator.startsWith(start));

/** The source line: the report and the places in it that the facts come from. */
export function sourceLine(report: string, facts: Iterable<Fact>): string {
  const where = new Set([...facts].flatMap(f => f.where).filter(l => l !== 'Title'));
  const sorted = [...where].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en', { numeric: true }));
  return sorted.length > 0 ? `${report} · ${sorted.join(', ')}` : report;
}

/** What the signs on a slide mean: the rules of what is inferred (`*`), the sources from outside (`§`). */
export function marksLine(facts: Iterable<Fact>): string {
  const rules = new Set<string>();
  const sources = new Set<string>();
  for (const fact of facts) {
    if (fact.status === 'inferred' && fact.rule) rules.add(fact.rule);
    if (fact.status === 'external' && fact.source) {
      sources.add([fact.source.label, fact.source.id].filter(Boolean).join(', '));
    }
  }
  const lines = [];
  if (rules.size > 0) lines.push(`* inferred: ${[...rules].join('; ')}`);
  if (sources.size > 0) lines.push(`§ not from the report: ${[...sources].join('; ')}`);
  return lines.join(' · ');
}
