import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { ROOT } from './build';
import { run } from './run';

/**
 * `npm run phantom`: draws the synthetic images into assets/ anew, with their manifest. The code is bundled first:
 * run through tsx it takes four times as long.
 */
run(async () => {
  const outDir = join(ROOT, 'node_modules/.cache/phantom');
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      ssr: 'src/phantom/make.ts',
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { format: 'es' } },
    },
  });
  const started = Date.now();
  const { makePhantom }: typeof import('../phantom/make') = await import(
    pathToFileURL(join(outDir, 'make.js')).href
  );
  const manifest = await makePhantom(join(ROOT, 'assets'));
  const files = Object.values(manifest).flatMap(asset => asset.stills.map(still => still.file));
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${files.map(file => `assets/${file}`).join('\n')}\n${files.length} images, ${seconds} s`);
});
