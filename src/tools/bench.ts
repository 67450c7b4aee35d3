import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { launch } from './browser';
import { run } from './flags';

type Bench = typeof import('./bench/panels');

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./bench/panels.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap(r => ('output' in r ? r.output : []));
  const script = outputs.find(output => output.type === 'chunk');
  if (!script) throw new Error('Vite gave no script from src/tools/bench');
  return script.code;
}

/** `npm run bench`: how fast panels are in a browser without a GPU. Figures, not tests: machines differ. */
run(async () => {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.evaluate(await bundle());
    const rate = (panels: number, columns: number, w: number, h: number) =>
      page.evaluate(args => (window as unknown as { bench: Bench }).bench.slicesPerSecond(...args), [
        panels,
        columns,
        w,
        h,
      ] as [number, number, number, number]);
    const restored = await page.evaluate(() => (window as unknown as { bench: Bench }).bench.restoreMs());
    console.log(`a CT of 256 × 256 × 144 restored: ${restored.toFixed(0)} ms`);
    console.log(
      `three linked panels, 256², 638 × 318 px: ${(await rate(3, 256, 638, 318)).toFixed(0)} slices/s`,
    );
    console.log(`one panel, 512², 1920 × 930 px: ${(await rate(1, 512, 1920, 930)).toFixed(0)} slices/s`);
  } finally {
    await browser.close();
  }
});
