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

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read or written: check its permissions',
  EPERM: 'it may not be read or written: check its permissions',
  EBUSY: 'another program has it open: close it there',
  EEXIST: 'a file stands where a folder should be: move it away',
  ENOTDIR: 'a file stands where a folder should be: move it away',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
};

/** An error in one sentence; of the file system, with the file and what to do. */
function inWords(error: unknown): string {
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = code && REASONS[code];
  if (reason) return `${path ?? ''}: ${reason}`;
  return error instanceof Error ? error.message : String(error);
}

/** Runs a command; its error is one sentence and a non-zero exit. */
export function run(command: () => Promise<void>) {
  command().catch((error: unknown) => {
    console.error(inWords(error));
    process.exitCode = 1;
  });
}

export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
