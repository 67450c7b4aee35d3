import presenter from '../presenter.json';

/** A presenter's field, or its name in brackets until slides/presenter.json is filled in. */
export const field = (of: keyof typeof presenter, name: string) => presenter[of].trim() || `[${name}]`;

/** The fields that still stand empty. */
export const unfilled = Object.entries(presenter)
  .filter(([, value]) => !value.trim())
  .map(([name]) => name);
