import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPlace } from './write-whole';

const PAPERS = ['A4', 'Letter'] as const;
const THEMES = ['light', 'dark'] as const;

/** What every export can be asked for; each takes some of it. */
export interface Flags {
  readonly cut: 'rounds' | 'conference';
  /** Undefined where none was asked for: each view has its own. */
  readonly theme?: 'light' | 'dark';
  /** As given: `3-7,response`; undefined for the whole cut. */
  readonly slides?: string;
  /** Whole path of the file or folder to write. */
  readonly out: string;
  readonly paper: (typeof PAPERS)[number];
  /** px across a picture of a slide. */
  readonly width: number;
}
type Name = keyof Flags;

interface Asked {
  readonly takes: readonly Name[];
  /** Where it goes if nothing else is said. */
  readonly out: string;
  readonly writes?: 'file' | 'folder';
}

/** Whether text is to be had for a choice; throws one sentence with the valid values. */
function oneOf<T extends string>(name: Name, text: string, values: readonly T[]): T {
  const found = values.find(value => value.toLowerCase() === text.toLowerCase());
  if (!found) throw new Error(`--${name} ${text || '""'}: give ${values.join(' or ')}`);
  return found;
}

function widthOf(text: string): number {
  const width = Number(text);
  if (!(Number.isInteger(width) && width >= 320 && width <= 7680))
    throw new Error(`--width ${text}: give px across, 320 to 7680`);
  return width;
}

/** Node's reason in one sentence. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [, option] = /^Option '(--\w+)(?: <value>)?' argument (?:is ambiguous|missing)/.exec(text) ?? [];
  return option ? `${option} has no value after it` : (text.split('. ')[0] ?? text);
}

/**
 * The flags of an export: one set for all, of which a command takes some.
 * @throws Error in one sentence with the valid values, or of the file system where `--out` can't be written to
 */
export function readFlags(argv: readonly string[], { takes, out: usual, writes = 'file' }: Asked): Flags {
  const options = Object.fromEntries(takes.map(name => [name, { type: 'string' as const }]));
  let values: Partial<Record<Name, string>>;
  try {
    values = parseArgs({ args: [...argv], options, strict: true }).values as typeof values;
  } catch (error) {
    const names = takes.map(name => `--${name}`);
    throw new Error(
      `${reasonOf(error)}: ${names.length > 1 ? `the flags are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : `the only flag is ${names[0]}`}`,
    );
  }
  if (values.out?.trim() === '') throw new Error('--out "": give a path');
  const out = resolve(values.out ?? usual);
  checkPlace(out, writes);
  return {
    cut: oneOf('cut', values.cut ?? 'rounds', ['rounds', 'conference']),
    ...(values.theme !== undefined && { theme: oneOf('theme', values.theme, THEMES) }),
    ...(values.slides !== undefined && { slides: values.slides }),
    out,
    paper: oneOf('paper', values.paper ?? 'A4', PAPERS),
    width: widthOf(values.width ?? '1920'),
  };
}
