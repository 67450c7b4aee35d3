import { parseArgs } from 'node:util';

export interface Flags {
  readonly cut: 'rounds' | 'conference';
  readonly theme: 'light' | 'dark';
  readonly out: string;
}

/**
 * The flags that all exports share.
 * @throws Error in one sentence with the valid values
 */
export function readFlags(argv: readonly string[], defaults: { out: string }): Flags {
  const options = { cut: { type: 'string' }, theme: { type: 'string' }, out: { type: 'string' } } as const;
  let values: { cut?: string; theme?: string; out?: string };
  try {
    values = parseArgs({ args: [...argv], options, strict: true }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Error(`${reason}: the flags are --cut, --theme and --out`);
  }
  const { cut = 'rounds', theme = 'light', out = defaults.out } = values;
  if (cut !== 'rounds' && cut !== 'conference') throw new Error(`--cut ${cut}: give rounds or conference`);
  if (theme !== 'light' && theme !== 'dark') throw new Error(`--theme ${theme}: give light or dark`);
  return { cut, theme, out };
}

/** Runs a command; its error is one sentence and a non-zero exit. */
export function run(command: () => Promise<void>) {
  command().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
