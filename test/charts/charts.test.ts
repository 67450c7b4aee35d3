import type { Chart, ChartConfiguration } from 'chart.js';
import { describe, expect, test } from 'vitest';
import { illustration, observations } from '../../src/case';
import { type ChartData, configure } from '../../src/charts';
import { PALETTE_NAMES, type Palette } from '../../src/charts/palette';

const palette = Object.fromEntries(PALETTE_NAMES.map(name => [name, name])) as Palette;

/** What a chart's plugins write and fill, on scales of 100 px a unit. */
function draw({ plugins = [] }: ChartConfiguration) {
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
  const scale = { getPixelForValue: (v: number) => v * 100, top: 0, bottom: 192 };
  const chart = {
    ctx,
    scales: { x: scale, mm: scale, nodes: scale },
    chartArea: { left: 0, top: 70, right: 1176, bottom: 154 },
  };
  for (const plugin of plugins) {
    for (const hook of ['beforeDatasetsDraw', 'afterDatasetsDraw'] as const) {
      const run = plugin[hook] as ((chart: Chart) => void) | undefined;
      run?.(chart as unknown as Chart);
    }
  }
  return { texts, fills };
}

describe('FISH', () => {
  const data: ChartData = {
    kind: 'fish',
    percent: 76,
    percentText: '76.0 %',
    cutOffPercent: 15,
    cutOffText: 'cut-off 15 %§',
    unit: '% of cells',
  };
  const configuration = configure(data, palette, {});
  test('one bar of the percentage, on an axis from 0 to 100', () => {
    expect(configuration.data.datasets[0]?.data).toEqual([76]);
    expect(configuration.options?.scales?.x).toMatchObject({ min: 0, max: 100 });
  });
  test('value, cut-off and axis are written', () => {
    expect(draw(configuration).texts).toEqual(['cut-off 15 %§', '76.0 %', '0', '50', '100 % of cells']);
  });
  test('the cut-off parts the bar at its place', () => {
    const gap = draw(configuration).fills.find(f => f.color === 'page');
    expect(gap?.box).toEqual([1500 - 4.5, 70, 9, 84]);
  });
});

describe('sizes, report mode', () => {
  const data: ChartData = {
    kind: 'size-strip',
    visits: [
      { id: 'baseline', name: 'before' },
      { id: 'month2', name: '2 months' },
      { id: 'month6', name: '6 months' },
    ],
    observations: observations.filter(o => o.visit !== 'specimen'),
    schematic: { levelMm: illustration.schematicLevelMm.month2, lane: illustration.nodeLane },
  };
  const shown = (...show: string[]) => draw(configure(data, palette, { show })).texts;
  test('no data point: nothing that looks measured', () => {
    expect(configure(data, palette, {}).data.datasets).toEqual([]);
  });
  test('millimetres stand beside the T category alone', () => {
    const texts = shown('baseline', 'month2', 'month6');
    expect(texts.filter(t => /\d/.test(t))).toEqual(['40', '50 mm', 'cT2b*', 'than at 2 months']);
  });
  test('a step shows what is known by then', () => {
    expect(shown('baseline')).not.toContain('smaller');
    expect(shown('baseline', 'month2')).toContain('smaller');
    expect(shown('baseline', 'month2')).not.toContain('larger again');
    expect(shown('baseline', 'month2', 'month6')).toEqual(
      expect.arrayContaining(['larger again', 'smaller still']),
    );
  });
  test('the band is drawn from the observation: 40 to 50', () => {
    const band = draw(configure(data, palette, { show: ['baseline'] })).fills.find(
      f => f.color === 'primary-fill',
    );
    expect(band?.box).toEqual([-18, 5000, 36, -1000]);
  });
  test('the month that a direction compares with comes from the observation', () => {
    const month6 = data.observations.find(o => o.id === 'primary-month6');
    expect(month6).toMatchObject({ direction: 'larger', than: 'month2' });
  });
});
