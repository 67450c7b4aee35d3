import { fileURLToPath } from 'node:url';
import { launch } from './browser';
import { bundleScript } from './bundle';
import { run } from './run';

type Bench = typeof import('./bench/panels');

const SCRIPT = fileURLToPath(new URL('./bench/panels.ts', import.meta.url));

/** `npm run bench`: how fast panels are in a browser without a GPU. Figures, not tests: machines differ. */
run(async () => {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.evaluate(await bundleScript(SCRIPT, 'bench'));
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
