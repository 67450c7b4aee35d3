import presenter from '../presenter.json';
import { MOST_CHARACTERS } from './presenter-limits';

type Field = keyof typeof presenter;

/**
 * A presenter's field, or its name in brackets until slides/presenter.json is filled in.
 * @throws Error when it is longer than its place
 */
export function field(of: Field, name: string, fields: Readonly<Record<Field, string>> = presenter): string {
  const text = fields[of].trim();
  if (text.length > MOST_CHARACTERS[of]) {
    throw new Error(
      `slides/presenter.json, ${of}: ${text.length} characters: give up to ${MOST_CHARACTERS[of]}, or it leaves its slide`,
    );
  }
  return text || `[${name}]`;
}

/** The fields that still stand empty. */
export const unfilled = Object.entries(presenter)
  .filter(([, value]) => !value.trim())
  .map(([name]) => name);
