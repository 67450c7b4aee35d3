import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Diagnostic {
  readonly start: { readonly line: number };
  readonly text: string;
  readonly code?: number;
}
interface Answer {
  readonly type: string;
  readonly request_seq?: number;
  readonly body?: readonly Diagnostic[];
}

/** Sources that import a CSS module. */
function importers(root: string): string[] {
  return ['slides', 'src'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file))
      .map(file => join(root, folder, file))
      .filter(file => /\.module\.css'/.test(readFileSync(file, 'utf8'))),
  );
}

/**
 * Uses of CSS module classes that don't exist. `tsc` lets them pass: only tsserver loads
 * typescript-plugin-css-modules, so each importing file is opened there and its diagnostics read.
 */
export async function misspelledClasses(root: string): Promise<string[]> {
  const server = spawn(process.execPath, [join(root, 'node_modules/typescript/lib/tsserver.js')], {
    cwd: root,
  });
  const waiting = new Map<number, (body: readonly Diagnostic[]) => void>();
  let seq = 0;
  let buffer = '';
  server.stdout.on('data', data => {
    buffer += data;
    const lines = buffer.split('\n');
    buffer = lines.pop() ?? '';
    for (const line of lines.filter(l => l.startsWith('{'))) {
      const answer = JSON.parse(line) as Answer;
      if (answer.type === 'response') waiting.get(answer.request_seq ?? -1)?.(answer.body ?? []);
    }
  });
  const send = (command: string, args: object) => {
    server.stdin.write(`${JSON.stringify({ seq: ++seq, type: 'request', command, arguments: args })}\n`);
    return seq;
  };
  const found: string[] = [];
  for (const file of importers(root)) {
    send('open', { file });
    const id = send('semanticDiagnosticsSync', { file });
    const diagnostics = await new Promise<readonly Diagnostic[]>(resolve => waiting.set(id, resolve));
    for (const { start, text } of diagnostics) found.push(`${file.slice(root.length)}:${start.line} ${text}`);
  }
  server.kill();
  return found;
}
