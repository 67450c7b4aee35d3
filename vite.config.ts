import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { assets } from './src/tools/vite/assets.ts';
import { dropClassNames } from './src/tools/vite/class-names.ts';
import { csp } from './src/tools/vite/csp.ts';
import { fonts } from './src/tools/vite/fonts.ts';
import { guard } from './src/tools/vite/guard.ts';
import { marks } from './src/tools/vite/marks.ts';
import { generateScopedName } from './src/tools/vite/scoped-name.ts';
import { slides } from './src/tools/vite/slides.ts';
import { trimReveal } from './src/tools/vite/trim-reveal.ts';
import { volumes } from './src/tools/vite/volumes.ts';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[/\\]$/, '');

/** `--mode single` builds one file that opens from file://; any other mode the site. */
export default defineConfig(({ mode }) => {
  const single = mode === 'single';
  return {
    root: `${root}/slides`,
    base: './',
    cacheDir: `${root}/node_modules/.vite`,
    // Found when a page first asks for them, they would load it anew: on a fresh machine, in the first talk.
    optimizeDeps: { include: ['chart.js', 'reveal.js', 'svgcanvas'] },
    css: { modules: { generateScopedName } },
    plugins: [
      fonts(root),
      slides(root),
      trimReveal(),
      dropClassNames(),
      ...(single ? [viteSingleFile({ removeViteModuleLoader: true })] : []),
      assets(root, { inline: single }),
      volumes(root, { inline: single }),
      marks(root),
      guard(root, { inline: single }),
      csp({ single }),
    ],
    build: {
      outDir: `${root}/dist/${single ? 'single' : 'site'}`,
      emptyOutDir: true,
      target: 'es2022',
      // Browsers of the last two years know it.
      modulePreload: { polyfill: false },
      ...(single && { assetsInlineLimit: Number.POSITIVE_INFINITY, cssCodeSplit: false }),
    },
  };
});
