import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readFlags } from '../../src/tools/flags';

const folder = mkdtempSync(join(tmpdir(), 'flags-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const usual = join(folder, 'dist/case.pdf');
const read = (...argv: string[]) => readFlags(argv, { takes: ['cut', 'theme', 'slides', 'out'], out: usual });

test('what is not asked for is as usual; a theme stays each view’s own', () => {
  expect(read()).toEqual({ cut: 'rounds', out: usual, paper: 'A4', width: 1920 });
  expect(read('--theme', 'Dark', '--cut=conference')).toMatchObject({ theme: 'dark', cut: 'conference' });
});

test('a path is whole, without a slash at its end', () =>
  expect(read('--out', `${folder}/x/`).out).toBe(join(folder, 'x')));

test.each([
  [['--cut', 'short'], '--cut short: give rounds or conference'],
  [['--cut', ''], '--cut "": give rounds or conference'],
  [['--theme', 'pink'], '--theme pink: give light or dark'],
  [
    ['--out', '--cut', 'rounds'],
    '--out has no value after it: the flags are --cut, --theme, --slides and --out',
  ],
  [['--out'], '--out has no value after it: the flags are --cut, --theme, --slides and --out'],
  [['--out', ''], '--out "": give a path'],
  [['--wide'], "Unknown option '--wide': the flags are --cut, --theme, --slides and --out"],
])('%j is refused in one sentence', (argv, sentence) => expect(() => read(...argv)).toThrow(sentence));

test('a command takes its own flags alone', () => {
  const handout = (...argv: string[]) =>
    readFlags(argv, { takes: ['cut', 'theme', 'slides', 'paper', 'out'], out: usual });
  expect(handout('--paper', 'letter').paper).toBe('Letter');
  expect(() => handout('--paper', 'A5')).toThrow('--paper A5: give A4 or Letter');
  expect(() => handout('--pages', '3')).toThrow(
    "Unknown option '--pages': the flags are --cut, --theme, --slides, --paper and --out",
  );
});

test('a place that can’t be written to is refused at once', () => {
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'file'), '');
  expect(() => read('--out', join(folder, 'taken'))).toThrow(/EISDIR/);
  expect(() => read('--out', join(folder, 'file/case.pdf'))).toThrow(/ENOTDIR/);
  expect(() => read('--out', join(folder, 'not/yet/there.pdf'))).not.toThrow();
  expect(readdirSync(folder).sort()).toEqual(['file', 'taken']);
  // Nothing can be written there, though the superuser may.
  if (existsSync('/proc/self')) expect(() => read('--out', '/proc/none/case.pdf')).toThrow(/EACCES/);
  const asFolder = (out: string) =>
    readFlags(['--out', out], { takes: ['out'], out: usual, writes: 'folder' });
  for (const out of ['.', '..', '/']) expect(() => asFolder(out)).toThrow(/give a folder of its own/);
  expect(asFolder('dist/podium').out).toBe(join(process.cwd(), 'dist/podium'));
  // The system's superuser may write anywhere.
  if (process.getuid?.() === 0) return;
  chmodSync(join(folder, 'taken'), 0o555);
  expect(() => read('--out', join(folder, 'taken/case.pdf'))).toThrow(/EACCES/);
});
