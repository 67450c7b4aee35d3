/** What a key does. */
export type Action =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'overview'
  | 'speaker'
  | 'fullscreen'
  | 'black'
  | 'white'
  | 'laser'
  | 'goto'
  | 'return'
  | 'leave'
  | 'facts'
  | 'table'
  | 'theme'
  | 'print'
  | 'read'
  | 'resume'
  | 'preflight'
  | 'zoom'
  | 'larger'
  | 'smaller'
  | 'help';

interface KeyRow {
  readonly does: Action;
  readonly keys: readonly string[];
  readonly says: string;
}

/**
 * The deck's keys: the only table. Key names as `KeyboardEvent.key` gives them, letters in lower case. The help sheet
 * and the README's list are made from it.
 */
export const KEYS: readonly KeyRow[] = [
  { does: 'next', keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter'], says: 'next step' },
  { does: 'back', keys: ['PageUp', 'ArrowLeft', 'ArrowUp'], says: 'back' },
  { does: 'first', keys: ['Home'], says: 'first slide' },
  { does: 'last', keys: ['End'], says: 'last slide: the appendix follows it' },
  { does: 'speaker', keys: ['s'], says: 'speaker window' },
  { does: 'fullscreen', keys: ['f', 'F5'], says: 'full screen' },
  { does: 'black', keys: ['b', '.'], says: 'black screen' },
  { does: 'white', keys: ['w'], says: 'white screen' },
  { does: 'laser', keys: ['l'], says: 'laser: the pointer shows in both windows' },
  {
    does: 'zoom',
    keys: ['z'],
    says: 'twice as large where the pointer is (or Alt and a click); again: whole',
  },
  { does: 'goto', keys: ['g'], says: 'go to a slide: by number, name, or the words of a question' },
  { does: 'return', keys: ['Backspace'], says: 'back to where you were' },
  {
    does: 'leave',
    keys: ['Escape'],
    says: 'back to the whole slide: from zoom, black, a table, a sheet, the overview',
  },
  { does: 'overview', keys: ['o'], says: 'overview' },
  { does: 'facts', keys: ['i'], says: 'the slide’s facts: status, place in the report, rule' },
  { does: 'table', keys: ['d'], says: 'the chart’s data as a table' },
  { does: 'theme', keys: ['t'], says: 'dark or light' },
  { does: 'print', keys: ['p'], says: 'print or save as PDF (with Ctrl where a panel takes p)' },
  {
    does: 'read',
    keys: ['a'],
    says: 'reading page: all slides, one under the other, text at any size, what is said',
  },
  { does: 'resume', keys: ['r'], says: 'take up the last talk, while it is offered' },
  { does: 'larger', keys: ['+', '='], says: 'speaker window: larger notes' },
  { does: 'smaller', keys: ['-'], says: 'speaker window: smaller notes' },
  { does: 'preflight', keys: ['c'], says: 'check before the talk: screen, windows, fields; a test pattern' },
  { does: 'help', keys: ['?'], says: 'these keys' },
];

interface Pressed {
  readonly key: string;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly altKey?: boolean;
}

/** What a pressed key asks for; null where it is not the deck's. The browser keeps every combination. */
export function actionOf({ key, ctrlKey, metaKey, altKey }: Pressed): Action | null {
  if (ctrlKey || metaKey || altKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  return KEYS.find(row => row.keys.includes(name))?.does ?? null;
}

/** A hand more or less by a digit: the option's index and the direction; null for any other key. */
export function handOf(event: { code: string; shiftKey: boolean }): { option: number; by: 1 | -1 } | null {
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
  return digit ? { option: Number(digit) - 1, by: event.shiftKey ? -1 : 1 } : null;
}
