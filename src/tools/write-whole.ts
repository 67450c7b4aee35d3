import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
const refusal = (code: string, path: string) => Object.assign(new Error(`${code}: ${path}`), { code, path });

/** Asks by writing: rights say yes to the superuser also where nothing can be written, as in /proc. */
function tryFolder(folder: string) {
  try {
    rmSync(mkdtempSync(join(folder, '.deck-')), { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw refusal(code === 'EROFS' || code === 'ENOSPC' ? code : 'EACCES', folder);
  }
}

/**
 * Refuses a place that could not be written to, before the work is done; and a folder that holds the whole project.
 * @throws Error of the file system with `code` and `path`, or with a sentence
 */
export function checkPlace(path: string, kind: 'file' | 'folder') {
  if (kind === 'file' && isFolder(path)) throw refusal('EISDIR', path);
  let folder = kind === 'file' ? dirname(path) : path;
  while (!existsSync(folder)) folder = dirname(folder);
  if (!isFolder(folder)) throw refusal('ENOTDIR', folder);
  if (kind === 'folder' && !relative(path, process.cwd()).startsWith('..'))
    throw new Error(`--out ${path}: give a folder of its own, in which nothing else is`);
  tryFolder(folder);
}

/** Writes a file whole or not at all: beside its place first, then renamed over it. */
export function writeWhole(file: string, content: string | Uint8Array) {
  mkdirSync(dirname(file), { recursive: true });
  const part = `${file}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    // Of the file that was asked for, not of the one beside it.
    throw Object.assign(error as Error, { path: file });
  }
}
