import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../src/tools/build';

/** `npm start` with the presenter's files of a folder, on a free port. */
export async function start(own: string) {
  const server = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/vite/bin/vite.js'), '--port', '0', '--host', '127.0.0.1'],
    { cwd: ROOT, env: { ...process.env, DECK_OWN: own, NO_COLOR: '1' } },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', data => {
        said += data;
        const [, found] = /Local:\s+(http:\S+)/.exec(said) ?? [];
        if (found) resolve(found);
      });
    server.on('exit', () => reject(new Error(`npm start ended: ${said}`)));
  });
  return { url, close: () => server.kill() };
}
