import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const FILE = 'assets/guard.js';

/**
 * Puts src/stage/guard.js before all other scripts: a classic script, which Vite does not take into its modules. It is a
 * file of the site, whose policy allows no script in the page, and in the page elsewhere.
 */
export function guard(root: string, { inline }: { inline: boolean }): Plugin {
  let asFile = false;
  const code = () => readFileSync(join(root, 'src/stage/guard.js'), 'utf8');
  return {
    name: 'deck-guard',
    configResolved({ command }) {
      asFile = command === 'build' && !inline;
    },
    generateBundle() {
      if (asFile) this.emitFile({ type: 'asset', fileName: FILE, source: code() });
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'script',
          injectTo: 'head-prepend',
          ...(asFile ? { attrs: { src: `./${FILE}` } } : { children: code() }),
        },
      ],
    },
  };
}
