import type { Fact } from '../oncology/fact';

/** Text with the facts that stand in it. Literal parts hold no number of their own (a test looks). */
export interface Words {
  readonly parts: readonly (string | Fact)[];
}

const isWords = (value: Fact | Words | string): value is Words =>
  typeof value === 'object' && 'parts' in value;

/** Text for claims, notes and alternative texts: a template whose values are facts, or other words. */
export function words(strings: TemplateStringsArray, ...values: readonly (Fact | Words | string)[]): Words {
  const parts = strings.flatMap((text, i) => {
    const value = values[i];
    const rest = value === undefined ? [] : isWords(value) ? value.parts : [value];
    return text ? [text, ...rest] : rest;
  });
  return { parts };
}

/** Several words as one, with a separator between them. */
export const joined = (all: readonly Words[], separator: string): Words => ({
  parts: all.flatMap(({ parts }, i) => (i > 0 ? [separator, ...parts] : parts)),
});

/** The words as plain text, each fact as it is printed. */
export function plain({ parts }: Words): string {
  return parts.map(part => (typeof part === 'string' ? part : part.text)).join('');
}

/** The facts in the words. */
export function factsIn({ parts }: Words): Fact[] {
  return parts.filter((part): part is Fact => typeof part !== 'string');
}
