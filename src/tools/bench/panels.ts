import { LivePanel } from '../../imaging/live-panel';
import { residuals, restore } from '../../imaging/pack';
import type { Volume } from '../../imaging/volume';
import { WINDOWS } from '../../imaging/window';

/** A volume of noise: what it shows does not matter to the clock. */
function noise(columns: number, slices: number): Volume {
  const data = new Uint8Array(columns * columns * slices);
  for (let n = 0; n < data.length; n++) data[n] = (n * 2654435761) >>> 24;
  const spacing = 384 / columns;
  return {
    dims: [columns, columns, slices],
    spacingMm: [spacing, spacing, 2],
    originMm: [-192, -192, 0],
    unit: 'HU',
    slope: 8,
    inter: -1024,
    data,
  };
}

/** Slices a second on so many linked panels of a size in px: each drawn, and read back so that it is done. */
export function slicesPerSecond(panels: number, columns: number, widthPx: number, heightPx: number): number {
  const volume = noise(columns, 60);
  const all = Array.from({ length: panels }, () => new LivePanel(volume, null));
  const framing = { centreMm: [0, 0], widthMm: 300, widthPx, heightPx } as const;
  const started = performance.now();
  let drawn = 0;
  while (performance.now() - started < 2000) {
    for (const panel of all) {
      panel.draw({ zMm: (drawn * 2) % 120, framing, window: WINDOWS.lung, invert: false }, 1);
      panel.canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
    }
    drawn++;
  }
  return (drawn * 1000) / (performance.now() - started);
}

/** ms to restore a volume as large as the phantom's CT. */
export async function restoreMs(): Promise<number> {
  const { data, dims } = noise(256, 144);
  const bytes = residuals({ data, dims });
  const started = performance.now();
  await restore(bytes, { dims, bits: 8 }, undefined, async () => {});
  return performance.now() - started;
}
