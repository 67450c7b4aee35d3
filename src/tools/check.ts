import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { metadataIn } from './asset-scan';
import { ROOT } from './build';
import { misspelledClasses } from './css-classes';
import { ownFolder } from './own';

const COMMANDS: Record<string, string[]> = {
  types: ['tsc', '--noEmit', '-p', '.'],
  'lint and format': ['biome', 'check', '--error-on-warnings'],
  'unused files and exports': ['knip'],
};

function output(args: string[]): Promise<{ ok: boolean; text: string }> {
  return new Promise(resolve => {
    const child = spawn('npx', args, { cwd: ROOT });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (text += data));
    child.on('close', code => resolve({ ok: code === 0, text }));
  });
}

/** Nothing but pixels in any image, the presenter's own among them. */
async function scanned() {
  const folders = [join(ROOT, 'assets'), ownFolder(ROOT)];
  const found = (await Promise.all(folders.map(metadataIn))).flat();
  return { name: 'images without metadata', ok: found.length === 0, text: found.join('\n') };
}

/** `npm run check`: types, lint, format, imports, unused code, CSS classes, metadata in images. */
async function main() {
  const results = await Promise.all([
    ...Object.entries(COMMANDS).map(async ([name, args]) => ({ name, ...(await output(args)) })),
    scanned(),
    misspelledClasses(ROOT).then(found => ({
      name: 'CSS classes',
      ok: found.length === 0,
      text: found.join('\n'),
    })),
  ]);
  for (const { name, ok, text } of results) {
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}`);
    if (!ok) console.log(text);
  }
  process.exitCode = results.every(r => r.ok) ? 0 : 1;
}

void main();
