import { join } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { generateScopedName } from './scoped-name.ts';

const ENTRY = 'slides/talk.ts';
/** Where the shell wants the slides. */
const PLACE = '<!--slides-->';

interface Talk {
  html(): string;
  /** Texts for the places `<!--name-->` in the page's head. */
  about: Readonly<Record<string, string>>;
}

/** Loads slides/talk.ts outside a dev server: for the build, exports and tests. */
export async function withTalk<R>(root: string, use: (talk: Talk) => R | Promise<R>): Promise<R> {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    css: { modules: { generateScopedName } },
    server: { middlewareMode: true, hmr: false, ws: false },
  });
  try {
    return await use((await server.ssrLoadModule(`/${ENTRY}`)) as Talk);
  } finally {
    await server.close();
  }
}

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function fill(html: string, talk: Talk): string {
  const head = Object.entries(talk.about).reduce(
    (page, [name, text]) => page.replace(`<!--${name}-->`, () => escapeHtml(text)),
    html,
  );
  return head.replace(PLACE, () => talk.html());
}

/** Renders the slides into the page's HTML: at build, and on every load while serving. */
export function slides(root: string): Plugin {
  let dev: ViteDevServer | undefined;
  return {
    name: 'deck-slides',
    configureServer(server) {
      dev = server;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const put = (talk: Talk) => fill(html, talk);
        if (dev) return put((await dev.ssrLoadModule(join(root, ENTRY))) as unknown as Talk);
        return withTalk(root, put);
      },
    },
    handleHotUpdate({ server, file }) {
      if (!/\.(tsx|ts|json)$/.test(file)) return;
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}
