import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright';

const DEBIAN = '/usr/bin/chromium';
const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const HOW =
  'install Google Chrome, run `npx playwright install chromium`, or set CHROMIUM_PATH to a Chromium';

/** Where a Chromium is: `CHROMIUM_PATH`, Playwright's own, Debian's, an installed Chrome or Edge; null if there is none. */
export async function findBrowser(): Promise<{ executablePath?: string; channel?: string } | null> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH: no file at ${named}; ${HOW}`);
    return { executablePath: named };
  }
  if (existsSync(chromium.executablePath())) return { executablePath: chromium.executablePath() };
  // Before Chrome and Edge: they are found only by starting them, which leaves a profile behind where they are not there.
  if (existsSync(DEBIAN)) return { executablePath: DEBIAN };
  for (const channel of ['chrome', 'msedge']) {
    const starts = await chromium.launch({ channel, args: launchArgs() }).then(
      b => b.close().then(() => true),
      () => false,
    );
    if (starts) return { channel };
  }
  return null;
}

/** Chromium's switches: quiet without a network, and no sandbox only where there can be none (as root). */
export function launchArgs(): string[] {
  return process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
}

/** Starts the browser that `findBrowser` finds; throws with the remedy where there is none. */
export async function launch(options: Pick<LaunchOptions, 'handleSIGINT'> = {}): Promise<Browser> {
  const found = await findBrowser();
  if (!found) throw new Error(`No Chromium, Chrome or Edge found: ${HOW}`);
  return chromium.launch({ ...found, ...options, args: launchArgs() });
}
