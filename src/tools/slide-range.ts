/** A slide as it is named in a range: its id, and its number in the cut (12, or A3 in the appendix). */
export interface Numbered {
  readonly id: string;
  readonly number: string;
}

function howTo(slides: readonly Numbered[]): string {
  const counted = slides.filter(({ number }) => !number.startsWith('A'));
  const appendix = slides.filter(({ number }) => number.startsWith('A'));
  const spans = [counted, appendix]
    .filter(list => list.length > 0)
    .map(list => `${list[0]?.number} to ${list.at(-1)?.number}`);
  return `give numbers from ${spans.join(' or ')}, or names such as ${slides.at(-1)?.id}`;
}

/**
 * The slides that a text such as `3-7,response,A2` names, in the order of the talk, each once.
 * @throws Error in one sentence with the valid range
 */
export function slidesIn<T extends Numbered>(text: string, slides: readonly T[]): T[] {
  const place = (name: string) =>
    slides.findIndex(({ id, number }) => id === name || number.toLowerCase() === name.toLowerCase());
  const chosen = new Set<T>();
  for (const part of text.split(',').map(p => p.trim())) {
    const [, first = part, last = part] = place(part) < 0 ? (/^(\w+)-(\w+)$/.exec(part) ?? []) : [];
    const [from, to] = [place(first), place(last)];
    if (to >= 0 && to < from) throw new Error(`--slides ${part}: it runs backwards, give ${last}-${first}`);
    if (from < 0 || to < 0) throw new Error(`--slides ${part || '""'}: ${howTo(slides)}`);
    for (const slide of slides.slice(from, to + 1)) chosen.add(slide);
  }
  return slides.filter(slide => chosen.has(slide));
}
