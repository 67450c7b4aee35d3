import { relative } from 'node:path';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it may not be read or written: check its permissions',
  EPERM: 'it may not be read or written: check its permissions',
  EBUSY: 'another program has it open: close it there',
  EEXIST: 'a file stands where a folder should be: move it away',
  EISDIR: 'a folder stands where the file should be: give the path of a file',
  ENOTDIR: 'a file stands where a folder should be: move it away',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read: give a path on another',
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

/** A path as the user would type it. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
}

/** A number with its word: 1 slide, 3 slides. */
export const counted = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
