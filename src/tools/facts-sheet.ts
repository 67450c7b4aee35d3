import type { Entry, FactRow, Spoken } from '../slide/types';

/** What a sheet of facts is made from: the running order, and what each slide shows. */
export interface Talk {
  readonly order: readonly Entry[];
  readonly spoken: Readonly<Record<string, Pick<Spoken[string], 'facts'>>>;
}

interface SlideFacts {
  readonly number: string;
  readonly id: string;
  readonly cuts: string;
  readonly facts: readonly FactRow[];
}

function bySlide({ order, spoken }: Talk): SlideFacts[] {
  const counted = order.filter(entry => !entry.appendix).length;
  return order.map((entry, i) => ({
    number: entry.appendix ? `A${i + 1 - counted}` : `${i + 1}`,
    id: entry.id,
    cuts: entry.appendix ? 'appendix' : Object.keys(entry.minutes).join(', '),
    facts: spoken[entry.id]?.facts ?? [],
  }));
}

/** A cell that a spreadsheet reads as it stands: quoted where needed, never a formula. */
function csvCell(text: string): string {
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const COLUMNS = ['slide', 'id', 'cuts', 'as shown', 'status', 'basis', 'stands on', 'name', 'signed'];

/** Every fact shown or said, slide by slide, as CSV (RFC 4180) with a byte order mark, which Excel needs for UTF-8. */
export function factsCsv(talk: Talk): string {
  const rows = bySlide(talk).flatMap(({ number, id, cuts, facts }) =>
    facts.map(f => [number, id, cuts, f.text, f.status, f.basis, f.on, f.name, '']),
  );
  return `\uFEFF${[COLUMNS, ...rows].map(row => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

const markdownCell = (text: string) => text.replace(/\|/g, '\\|');

/** The same as Markdown, a table a slide, with a place to sign. */
export function factsMarkdown(talk: Talk, title: string): string {
  const parts = bySlide(talk).map(({ number, id, cuts, facts }) => {
    const rows = facts.map(
      f =>
        `| ${markdownCell(f.text)} | ${f.status}${f.on === 'notes' ? ', notes only' : ''} | ${markdownCell(f.basis)} | ${markdownCell(f.name)} |`,
    );
    const table =
      rows.length > 0
        ? ['| as shown | status | where, rule or source | name |', '|---|---|---|---|', ...rows].join('\n')
        : 'No facts of the case.';
    return `## ${number} · ${id} (${cuts})\n\n${table}`;
  });
  const legend =
    'stated: in the report, at the locator (Abs abstract, Bg background, CP case presentation, D1–D7 discussion paragraphs, Con conclusions, F1–F3 figures) · inferred: from it, by the rule named · external: another source, cited · unknown: not in the supplied text';
  return `# Facts: ${title}\n\n${legend}\n\n${parts.join('\n\n')}\n\nChecked against the report by: ____________________  date: ____________\n`;
}
