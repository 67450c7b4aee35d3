import type { Chart, ChartConfiguration } from 'chart.js';
import { PALETTE_NAMES, type Palette } from '../../src/charts/palette';

/** A palette whose colours are their names. */
export const palette = Object.fromEntries(PALETTE_NAMES.map(name => [name, name])) as Palette;

const scale = { getPixelForValue: (v: number) => v * 100, top: 0, bottom: 192, height: 192 };

/** A chart with the scales named, 100 px a unit. */
export const chartWith = (names: readonly string[], pen: unknown = {}) =>
  ({
    ctx: pen,
    scales: Object.fromEntries(names.map(name => [name, scale])),
    chartArea: { left: 0, top: 70, right: 1176, bottom: 154 },
  }) as unknown as Chart;

/** What a chart's plugins write and fill, on scales of 100 px a unit. */
export function draw({ plugins = [] }: ChartConfiguration, names: readonly string[] = ['x', 'mm', 'nodes']) {
  const texts: string[] = [];
  const fills: { color: string; box: number[] }[] = [];
  const pen: Record<string, unknown> = { fillStyle: '' };
  const ctx = new Proxy(pen, {
    get: (target, name) => {
      if (name === 'fillText') return (text: string) => texts.push(text);
      if (name === 'fillRect') return (...box: number[]) => fills.push({ color: `${target.fillStyle}`, box });
      return name in target ? target[name as string] : () => {};
    },
    set: (target, name, value) => {
      target[name as string] = value;
      return true;
    },
  });
  for (const plugin of plugins) {
    for (const hook of ['beforeDatasetsDraw', 'afterDatasetsDraw'] as const) {
      const run = plugin[hook] as ((chart: Chart) => void) | undefined;
      run?.(chartWith(names, ctx));
    }
  }
  return { texts, fills };
}
