import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Plugin } from 'vite';
import { ownFolder } from '../own.ts';

const TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.json': 'application/json',
};
/** Where slides name the presenter's own. */
const OWN = 'own/';
const REFERENCE = /(src=")assets\/([^"]+)(")/g;

/**
 * Images under assets/, as the slides name them. Served as they are; the build takes along only those that a slide
 * shows, and a single file gets them as data.
 */
export function assets(root: string, { inline }: { inline: boolean }): Plugin {
  const folder = join(root, 'assets');
  const own = ownFolder(root);
  /** The file of a name; null where it leads out of its folder or is not there. */
  const fileOf = (name: string): string | null => {
    const [base, rest] = name.startsWith(OWN) ? [own, name.slice(OWN.length)] : [folder, name];
    const file = join(base, normalize(rest));
    return file.startsWith(base) && existsSync(file) ? file : null;
  };
  const read = (name: string) => {
    const file = fileOf(name);
    if (!file) throw new Error(`assets/${name}: no such file, but a slide shows it; run npm run phantom`);
    return readFileSync(file);
  };
  return {
    name: 'deck-assets',
    configureServer(server) {
      server.middlewares.use('/assets', (request, response, next) => {
        const file = fileOf(decodeURIComponent(request.url?.split('?')[0] ?? '').replace(/^\//, ''));
        if (!file) return next();
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        page.source = String(page.source).replace(REFERENCE, (_all, before, name, after) => {
          const source = read(name);
          if (inline) {
            return `${before}data:${TYPES[extname(name)]};base64,${source.toString('base64')}${after}`;
          }
          this.emitFile({ type: 'asset', fileName: `assets/${name}`, source });
          return `${before}assets/${name}${after}`;
        });
      },
    },
  };
}
