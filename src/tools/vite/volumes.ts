import type { Plugin } from 'vite';
import { packedVolume, volumeIds } from './packed-volume.ts';

const PATH = /^\/assets\/([a-z0-9-]+)\.vol$/;

/**
 * The volumes of the manifest, packed: served or written beside the site's images; in a single file as blocks of data,
 * which are no script and need no hash.
 */
export function volumes(root: string, { inline }: { inline: boolean }): Plugin {
  return {
    name: 'deck-volumes',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const id = PATH.exec(request.url?.split('?')[0] ?? '')?.[1];
        const packed = id ? packedVolume(root, id) : null;
        if (!packed) return next();
        response.setHeader('Content-Type', 'application/octet-stream');
        response.end(packed);
      });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        for (const id of volumeIds(root)) {
          const source = packedVolume(root, id) ?? new Uint8Array();
          if (!inline) {
            this.emitFile({ type: 'asset', fileName: `assets/${id}.vol`, source });
            continue;
          }
          const block = `<script type="application/octet-stream" data-volume="${id}">${Buffer.from(source).toString('base64')}</script>`;
          page.source = String(page.source).replace('</body>', () => `${block}</body>`);
        }
      },
    },
  };
}
