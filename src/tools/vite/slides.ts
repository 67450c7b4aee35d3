import { join } from 'node:path';
import { createServer, type HtmlTagDescriptor, type Plugin, type ViteDevServer } from 'vite';
import type { Rendered } from '../../slide/render.tsx';
import type { Reported } from '../import/measurements.ts';
import { ownFolder } from '../own.ts';
import { type Own, own } from './own.ts';
import { generateScopedName } from './scoped-name.ts';

const ENTRY = 'slides/talk.ts';
/** Where the shell wants the slides. */
const PLACE = '<!--slides-->';

/** What is spoken and proven of each slide: a module of its own, which the stage loads once the first slide is up. */
const SPOKEN = 'virtual:spoken';

interface Talk {
  render(): Rendered;
  /** What the report says of sizes, for whoever brings measurements. */
  readonly reported: Reported;
  /** Texts for the places `<!--name-->` in the page's head. */
  about: Readonly<Record<string, string>>;
}

/** Loads slides/talk.ts outside a dev server: for the build, exports and tests. `files` are the presenter's own. */
export async function withTalk<R>(
  root: string,
  use: (talk: Talk) => R | Promise<R>,
  files = ownFolder(root),
): Promise<R> {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    // What fails is thrown, and told by whoever asked.
    logLevel: 'silent',
    css: { modules: { generateScopedName } },
    plugins: [own(files).plugin],
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

/** The first faults; the terminal has all that are told. */
function short(fault: string): string {
  const lines = fault.split('\n');
  return [...lines.slice(0, 3), ...(lines.length > 3 ? [`and ${lines.length - 3} more`] : [])].join('\n');
}

/** What is wrong, upon the page that shows the last good state. */
const banner = (fault: string): HtmlTagDescriptor => ({
  tag: 'p',
  attrs: {
    role: 'alert',
    'data-fault': true,
    style:
      'position:fixed;z-index:99;left:0;right:0;bottom:0;margin:0;padding:12px 24px;white-space:pre-line;background:#f0e442;color:#121315;font:600 20px/1.4 system-ui',
  },
  children: escapeHtml(`${short(fault)}\nUntil it is mended the page shows the last good state.`),
  injectTo: 'body',
});

/** The page of a running server: rendered on every load; what fails is told, and the last good page stays. */
function livePage(root: string, files: Own) {
  let good: Page | undefined;
  let fault: string | null = null;
  return {
    async page(dev: ViteDevServer): Promise<Page> {
      try {
        good = pageOf((await dev.ssrLoadModule(join(root, ENTRY))) as unknown as Talk);
        fault = files.fault();
      } catch (error) {
        if (!good) throw error;
        fault = error instanceof Error ? error.message : String(error);
      }
      return good;
    },
    fault: () => fault,
  };
}

/** Renders the slides into the page's HTML: at build, and on every load while serving. */
export function slides(root: string): Plugin[] {
  const files = own(ownFolder(root), { keep: true });
  const live = livePage(root, files);
  let dev: ViteDevServer | undefined;
  let built: Promise<Page> | undefined;
  const page = async (): Promise<Page> => {
    if (dev) return live.page(dev);
    built ??= withTalk(root, pageOf);
    return built;
  };
  const plugin: Plugin = {
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
        const filled = fill(html, await page());
        const sentence = live.fault();
        return { html: filled, tags: sentence ? [banner(sentence)] : [] };
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
  return [files.plugin, plugin];
}
