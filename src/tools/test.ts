import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser';
import { ROOT } from './build';

const OUT = join(ROOT, 'test/.out');

/** A browser for the tests: the one there is, else Playwright's, else Debian's. */
async function ensureBrowser() {
  if (await findBrowser()) return;
  const ways: [string, string[]][] = [['npx', ['playwright', 'install', 'chromium']]];
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    ways.push(['apt-get', ['update']], ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']]);
  }
  for (const [command, args] of ways) {
    console.log(`No browser yet: ${command} ${args.join(' ')}`);
    try {
      execFileSync(command, args, { stdio: 'inherit', cwd: ROOT });
    } catch {
      // The next way, or the sentence below.
    }
    if (await findBrowser()) return;
  }
  throw new Error(
    'The tests need a Chromium: install Google Chrome, or on Debian run `apt-get install chromium`, or set CHROMIUM_PATH',
  );
}

interface Count {
  passed: number;
  failed: number;
}

/** Runs a runner; `quiet` keeps its lines until it is done, so that two can run side by side. */
function step(name: string, args: string[], read: () => Count, quiet = false): Promise<Count> {
  return new Promise(resolve => {
    const child = spawn('npx', args, { stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', cwd: ROOT });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', data => (text += data));
    child.on('close', status => {
      console.log(`\n${name}\n${text}`);
      const count = existsSync(join(OUT, `${name}.json`)) ? read() : { passed: 0, failed: 1 };
      // A runner that fails without a failed test has failed all the same.
      resolve(status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count);
    });
  });
}

const report = (name: string) => JSON.parse(readFileSync(join(OUT, `${name}.json`), 'utf8'));

async function main() {
  await ensureBrowser();
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const readUnit = () => {
    const { numPassedTests, numFailedTests, numTotalTestSuites, numFailedTestSuites } = report('unit');
    const broken = numTotalTestSuites > 0 && numFailedTests === 0 ? numFailedTestSuites : 0;
    return { passed: numPassedTests, failed: numFailedTests + broken };
  };
  const readBrowser = () => {
    const { expected, unexpected, flaky } = report('browser').stats;
    return { passed: expected + flaky, failed: unexpected };
  };
  // Side by side: the browser tests wait for their browser more than they work.
  const [unit, browser] = await Promise.all([
    step('unit', ['vitest', 'run', '--config', 'test/vitest.config.ts'], readUnit, true),
    step('browser', ['playwright', 'test', '--config', 'test/playwright.config.ts'], readBrowser),
  ]);
  const failed = unit.failed + browser.failed;
  console.log(`\n${unit.passed + browser.passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
