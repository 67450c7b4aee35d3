import { build } from 'vite';

/**
 * A module with all that it imports as one classic script, for a page that loads nothing: it defines a global.
 * @param entry the module's path
 * @param name the global's name
 */
export async function bundleScript(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap(r => ('output' in r ? r.output : []));
  const script = outputs.find(output => output.type === 'chunk');
  if (!script) throw new Error(`Vite gave no script from ${entry}`);
  return script.code;
}
