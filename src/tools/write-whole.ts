import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory();
const refusal = (code: string, path: string) => Object.assign(new Error(`${code}: ${path}`), { code, path });

/**
 * Refuses a place that could not be written to, before the work is done.
 * @throws Error of the file system with `code` and `path`
 */
export function checkPlace(path: string, kind: 'file' | 'folder') {
  if (kind === 'file' && isFolder(path)) throw refusal('EISDIR', path);
  let folder = kind === 'file' ? dirname(path) : path;
  while (!existsSync(folder)) folder = dirname(folder);
  if (!isFolder(folder)) throw refusal('ENOTDIR', folder);
  accessSync(folder, constants.W_OK);
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
