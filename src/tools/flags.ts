import { parseArgs } from 'node:util';

const PAPERS = ['A4', 'Letter'] as const;

/** What every export can be asked for; each takes some of it. */
export interface Flags {
  readonly cut: 'rounds' | 'conference';
  readonly theme: 'light' | 'dark';
  /** As given: `3-7,response`; undefined for the whole cut. */
  readonly slides?: string;
  readonly out: string;
  readonly paper: (typeof PAPERS)[number];
  /** px across a picture of a slide. */
  readonly width: number;
}
type Name = keyof Flags;

/** Whether text is to be had for a choice; throws one sentence with the valid values. */
function oneOf<T extends string>(name: Name, text: string, values: readonly T[]): T {
  const found = values.find(value => value.toLowerCase() === text.toLowerCase());
  if (!found) throw new Error(`--${name} ${text}: give ${values.join(' or ')}`);
  return found;
}

function widthOf(text: string): number {
  const width = Number(text);
  if (!(Number.isInteger(width) && width >= 320 && width <= 7680))
    throw new Error(`--width ${text}: give px across, 320 to 7680`);
  return width;
}

/**
 * The flags of an export: one set for all, of which a command takes some.
 * @throws Error in one sentence with the valid values
 */
export function readFlags(
  argv: readonly string[],
  { takes, ...defaults }: { takes: readonly Name[] } & Pick<Flags, 'out'> & Partial<Flags>,
): Flags {
  const options = Object.fromEntries(takes.map(name => [name, { type: 'string' as const }]));
  let values: Partial<Record<Name, string>>;
  try {
    values = parseArgs({ args: [...argv], options, strict: true }).values as typeof values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    const names = takes.map(name => `--${name}`);
    throw new Error(
      `${reason}: ${names.length > 1 ? `the flags are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : `the only flag is ${names[0]}`}`,
    );
  }
  if (values.out?.trim() === '') throw new Error('--out "": give a path');
  return {
    cut: oneOf('cut', values.cut ?? defaults.cut ?? 'rounds', ['rounds', 'conference']),
    theme: oneOf('theme', values.theme ?? defaults.theme ?? 'light', ['light', 'dark']),
    ...(values.slides !== undefined && { slides: values.slides }),
    out: values.out ?? defaults.out,
    paper: oneOf('paper', values.paper ?? 'A4', PAPERS),
    width: widthOf(values.width ?? '1920'),
  };
}
