import { execFileSync } from 'node:child_process';
import { ROOT } from '../../src/tools/build';

/** Runs one of the project's commands as a user would; gives what it printed. */
export const npmRun = (script: string, ...args: string[]) => npmRunWith({}, script, ...args);

/** The same with more in the environment. */
export const npmRunWith = (env: Readonly<Record<string, string>>, script: string, ...args: string[]) =>
  execFileSync('npm', ['run', '--silent', script, '--', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

/** Runs a program of the system's, such as pdftotext; gives what it printed. */
export const tool = (name: string, ...args: string[]) =>
  execFileSync(name, args, { encoding: 'utf8', maxBuffer: 1e8 });

/** Whether a program of the system's is installed; a test that needs it skips where it is not. */
export function has(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
}

/** Runs one of the project's commands that must fail; gives what it said. */
export function failing(script: string, ...args: string[]): string {
  try {
    npmRun(script, ...args);
  } catch (error) {
    return String((error as { stderr?: unknown }).stderr ?? error);
  }
  throw new Error(`npm run ${script} ${args.join(' ')} did not fail`);
}
