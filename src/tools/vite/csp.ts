import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const hash = (text: string) =>
  `'sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}'`;

/** Hashes of a page's inline scripts and styles, found in one pass: a style tag in a script's text must not count. */
function inlineHashes(html: string): { scripts: string[]; styles: string[] } {
  const scripts: string[] = [];
  const styles: string[] = [];
  for (const [, tag = '', attributes = '', text = ''] of html.matchAll(
    /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi,
  )) {
    // A block of data is not run and needs no hash.
    if (/\ssrc=/.test(attributes) || /type="application\//.test(attributes)) continue;
    (tag.toLowerCase() === 'script' ? scripts : styles).push(hash(text));
  }
  return { scripts, styles };
}

/** The policy: nothing from elsewhere, no inline script or style but the page's own, by hash in a single file. */
export function policyOf(html: string, single: boolean): string {
  const { scripts, styles } = inlineHashes(html);
  const directives: Record<string, string> = {
    'default-src': "'none'",
    'script-src': single ? scripts.join(' ') : "'self'",
    'style-src': single ? styles.join(' ') : "'self'",
    // svgcanvas sets style attributes; without this, chart text in print falls to a default font.
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    ...(single ? {} : { 'connect-src': "'self'" }),
    'base-uri': "'none'",
    'form-action': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** Puts the policy right behind the charset, in the build only: a dev server needs inline scripts of its own. */
export function csp({ single }: { single: boolean }): Plugin {
  return {
    name: 'deck-csp',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
          const html = String(file.source);
          const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, single)}">`;
          file.source = html.replace(/<meta charset="utf-8"\s*\/?>/i, charset => charset + meta);
        }
      },
    },
  };
}
