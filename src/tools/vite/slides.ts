import { join } from 'node:path';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import type { Rendered } from '../../slide/render.tsx';
import { generateScopedName } from './scoped-name.ts';

const ENTRY = 'slides/talk.ts';
/** Where the shell wants the slides. */
const PLACE = '<!--slides-->';

/** What is spoken and proven of each slide: a module of its own, which the stage loads once the first slide is up. */
const SPOKEN = 'virtual:spoken';

interface Talk {
  render(): Rendered;
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
    // Nothing is served to a browser: there is nothing to prepare for one.
    optimizeDeps: { noDiscovery: true },
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

type Page = Rendered & Pick<Talk, 'about'>;
const pageOf = (talk: Talk): Page => ({ ...talk.render(), about: talk.about });

function fill(html: string, talk: Page): string {
  const head = Object.entries(talk.about).reduce(
    (page, [name, text]) => page.replace(`<!--${name}-->`, () => escapeHtml(text)),
    html,
  );
  return head.replace(PLACE, () => talk.html);
}

/** Renders the slides into the page's HTML: at build, and on every load while serving. */
export function slides(root: string): Plugin {
  let dev: ViteDevServer | undefined;
  let built: Promise<Page> | undefined;
  const page = async (): Promise<Page> => {
    if (dev) return pageOf((await dev.ssrLoadModule(join(root, ENTRY))) as unknown as Talk);
    built ??= withTalk(root, pageOf);
    return built;
  };
  return {
    name: 'deck-slides',
    buildStart() {
      built = undefined;
    },
    configureServer(server) {
      dev = server;
    },
    resolveId: id => (id === SPOKEN ? `\0${SPOKEN}` : undefined),
    async load(id) {
      if (id !== `\0${SPOKEN}`) return undefined;
      return `export default ${JSON.stringify((await page()).spoken)}`;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        return fill(html, await page());
      },
    },
    handleHotUpdate({ server, file }) {
      if (!/\.(tsx|ts|json)$/.test(file)) return;
      const spoken = server.moduleGraph.getModuleById(`\0${SPOKEN}`);
      if (spoken) server.moduleGraph.invalidateModule(spoken);
      server.ws.send({ type: 'full-reload' });
      return [];
    },
  };
}
