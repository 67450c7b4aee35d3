import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script that reads slides in the browser, as one string that defines the global `deckPptx`. */
export async function bundleInPage(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./in-page/index.ts', import.meta.url)),
        formats: ['iife'],
        name: 'deckPptx',
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap(r => ('output' in r ? r.output : []));
  const script = outputs.find(output => output.type === 'chunk');
  if (!script) throw new Error('Vite gave no script from src/tools/pptx/in-page');
  return script.code;
}
