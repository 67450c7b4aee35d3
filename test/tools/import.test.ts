import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createServer } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readMeasurements } from '../../src/oncology/measurement-file';
import { ROOT } from '../../src/tools/build';
import { importMeasurements, type Reported } from '../../src/tools/import/measurements';
import { withTalk } from '../../src/tools/vite/slides';
import { MEASURED, MIXED, NO_OWN_FILES, NODES_ONLY } from '../support/own';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'own-'));
const file = join(folder, 'measurements.csv');
const sound = join(MEASURED, 'measurements.csv');
const bad = join(folder, 'bad.csv');

/** The command without npm's start: what it prints, and its error. */
function importing(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(line => out.push(`${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation(line => err.push(`${line}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation(text => out.push(`${text}`) > 0),
  ];
  let code = 0;
  try {
    importMeasurements(args, folder, reported);
  } catch (error) {
    code = 1;
    err.push(`${error}`);
  }
  for (const spy of spies) spy.mockRestore();
  return { code, stdout: out.join(''), stderr: err.join('') };
}

let reported: Reported = { observations: [], visits: [] };
beforeAll(async () => {
  reported = await withTalk(ROOT, talk => talk.reported, NO_OWN_FILES);
});
beforeEach(() => {
  rmSync(file, { force: true });
  writeFileSync(bad, readFileSync(sound, 'utf8').replace(',46,', ',0,').replace(',no\n', ',No\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run import -- measurements', () => {
  test('puts a sound file in its place, and says what the charts will show', () => {
    const { code, stdout } = importing(sound);
    expect(code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(sound, 'utf8'));
    // By hand: 46 + 19 + 17; 27 + 12.5 + 11; a target missing; 45 + 8 + 5.
    expect(stdout).toContain('month −0.5: baseline, sum 82 mm');
    expect(stdout).toContain('month 2: sum 50.5 mm, −38.4 % from baseline, −38.4 % from nadir, response PR');
    expect(stdout).toContain('month 4: sum not evaluable, response NE');
    expect(stdout).toContain('month 6: sum 58 mm, −29.3 % from baseline, +14.9 % from nadir, response SD');
    expect(stdout).toContain('month 7: operation, RECIST ends');
    expect(stdout).not.toContain('note:');
  });
  test('keeps the old file where the new one has a fault, and tells every fault', () => {
    cpSync(sound, file);
    const { code, stderr } = importing(bad);
    expect(code).toBe(1);
    expect(stderr).toContain('bad.csv: line 2, mm "0": give a size above 0 and up to 300 mm');
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(sound, 'utf8'));
  });
  test('takes a sound file in place of one that has gone bad', () => {
    cpSync(bad, file);
    expect(importing(sound).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(sound, 'utf8'));
  });
  test('says where sizes differ from the report', () => {
    const other = join(folder, 'other.csv');
    writeFileSync(other, readFileSync(sound, 'utf8').replace(',27,', ',47,').replace(',46,', ',51,'));
    const { code, stdout } = importing(other);
    expect(code).toBe(0);
    expect(stdout).toContain('note: primary, before: the report says cT2b, so 40 to 50 mm if by size');
    expect(stdout).toContain('note: primary, 6 months: the report says larger than 2 months');
  });
  test('the template is a sound file; help goes to stderr', () => {
    const { stdout, stderr } = importing('--template');
    expect(stdout.split('\n')[0]).toBe('lesion,site,kind,target,months,axis,mm,method,status,new');
    expect(readMeasurements(stdout).faults).toEqual([]);
    expect(stderr).toContain('negative for a baseline CT before it');
  });
  test('--remove goes back to the report', () => {
    cpSync(sound, file);
    expect(importing('--remove').stdout).toContain('the charts show what the report');
    expect(existsSync(file)).toBe(false);
  });
  test('as a user runs it: npm starts it, the exit code says how it ended', async () => {
    const env = { ...process.env, DECK_OWN: folder };
    const npm = (...args: string[]) => run('npm', ['run', '--silent', 'import', ...args], { cwd: ROOT, env });
    await expect(npm('--', 'measurements', bad)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/bad.csv: line 2, mm "0": .*\n$/),
    });
    await expect(npm()).rejects.toMatchObject({ stderr: expect.stringContaining('there is this to import') });
    expect((await npm('--', 'measurements', sound)).stdout).toContain(`${file}: 17 lines, 4 lesions`);
    expect(readFileSync(file, 'utf8')).toBe(readFileSync(sound, 'utf8'));
  });
  test.each([
    [[], /No file: give a CSV file, --template or --remove/],
    [['nowhere.csv'], /nowhere.csv: no such file/],
    [['--wrong'], /Unknown option '--wrong': give a CSV/],
    [[join(ROOT, 'assets/readme.jpg')], /readme.jpg: it is not text in UTF-8/],
  ])('%j is refused in one sentence', (args, message) => {
    const { code, stderr } = importing(...args);
    expect(code).toBe(1);
    expect(stderr).toMatch(message);
  });
});

describe('the talk with measurements', () => {
  const modes = async (files: string) =>
    withTalk(
      ROOT,
      talk => {
        const { html, order } = talk.render();
        return { html, spider: order.some(e => e.id === 'spider') };
      },
      files,
    );
  test.each([MEASURED, MIXED, NODES_ONLY])(
    '%s: its size charts are measured, and a spider plot joins',
    async files => {
      const { html, spider } = await modes(files);
      expect(html.match(/data-mode="measured"/g)).toHaveLength(4);
      expect(html).not.toContain('data-mode="report"');
      expect(spider).toBe(true);
    },
  );
  test('a fault in them fails the build with its sentence', async () => {
    cpSync(bad, file);
    await expect(modes(folder)).rejects.toThrow(/measurements.csv: line 2, mm "0": give a size above 0/);
  });
});

test('npm start shows a fault on the page, keeps the last good state, and recovers', async () => {
  cpSync(bad, file);
  process.env.DECK_OWN = folder;
  const server = await createServer({
    configFile: join(ROOT, 'vite.config.ts'),
    logLevel: 'silent',
    server: { port: 0, host: '127.0.0.1' },
  });
  delete process.env.DECK_OWN;
  try {
    await server.listen();
    const page = async () => (await fetch(server.resolvedUrls?.local[0] ?? '')).text();
    const after = async (change: () => void) => {
      const seen = new Promise(resolve => server.watcher.once('all', resolve));
      change();
      await seen;
      return page();
    };
    // Nothing good yet: what the report gives.
    const first = await page();
    expect(first).toContain('role="alert"');
    expect(first).toContain('data-mode="report"');
    expect(await after(() => cpSync(sound, file))).toContain('data-mode="measured"');
    const faulty = await after(() => cpSync(bad, file));
    expect(faulty).toMatch(/role="alert"[^>]*>.*measurements.csv: line 2, mm &quot;0&quot;: give a size/);
    expect(faulty).toContain('data-mode="measured"');
    const removed = await after(() => rmSync(file));
    expect(removed).not.toContain('role="alert"');
    expect(removed).toContain('data-mode="report"');
    expect(await after(() => cpSync(sound, file))).toContain('data-mode="measured"');
  } finally {
    await server.close();
  }
});
