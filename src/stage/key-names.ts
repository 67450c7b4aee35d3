/** Rows of keys that are not actions of the deck: a question's and a chart's. */
export const FIGURE_KEYS = [
  { keys: ['1–5', 'Shift 1–5'], says: 'on a question: a hand more, a hand less' },
  {
    keys: ['Tab', 'Enter'],
    says: 'on a chart (or a click): ← → walk its points, with status and source; Escape ends it',
  },
  {
    keys: ['Tab', 'Enter'],
    says: 'on a CT, PET or stain (or a click): the panel takes the keys below; Escape gives them back',
  },
  { keys: ['↑', '↓'], says: 'on a panel: slice up, down (or the wheel, or a finger)' },
  { keys: ['1', '2', '3'], says: 'on a panel: lung, mediastinum, bone (or drag: across width, down level)' },
  { keys: ['p', '[', ']'], says: 'on a panel: PET over CT on and off, fainter, stronger' },
  {
    keys: ['[', ']', '{', '}'],
    says: 'on a picture of a scan: darker, brighter; less, more contrast (or drag)',
  },
  { keys: ['m', 'v'], says: 'on a panel: measure a distance with the next drag; invert' },
  { keys: ['+', '-', 'Shift ← → ↑ ↓'], says: 'on a panel: zoom, and move what is zoomed' },
  { keys: ['e', '0'], says: 'on a panel: as large as the slide; back to what the step shows' },
] as const;

const NAMES: Record<string, string> = {
  ' ': 'Space',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
};

/** A key as it is written on the help sheet. */
export const keyName = (key: string) => NAMES[key] ?? key;
