import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { Palette } from './palette';
import { rule, text } from './pen';
import type { Places } from './places';

/** Share of cells with a rearrangement, against a cut-off; both in per cent, with their texts as printed. */
export interface FishData {
  readonly kind: 'fish';
  readonly percent: number;
  readonly percentText: string;
  readonly cutOffPercent: number;
  readonly cutOffText: string;
  readonly unit: string;
}

const BAR = 84;
const TOP = 70;
const BOTTOM = 50;

function marks(data: FishData, palette: Palette): Plugin<'bar'> {
  return {
    id: 'fish-marks',
    beforeDatasetsDraw({ ctx, chartArea: { left, top, right, bottom } }) {
      ctx.fillStyle = palette.tint;
      ctx.fillRect(left, top, right - left, bottom - top);
    },
    afterDatasetsDraw({ ctx, chartArea: { top, bottom }, scales }) {
      const x = (percent: number) => scales.x?.getPixelForValue(percent) ?? 0;
      const cut = x(data.cutOffPercent);
      const family = palette['sans-face'];
      ctx.fillStyle = palette.page;
      ctx.fillRect(cut - 4.5, top, 9, bottom - top);
      rule(ctx, [cut, 18], [cut, bottom + 8], { color: palette.ink, width: 3, dash: [9, 6] });
      text(ctx, data.cutOffText, cut + 14, 46, { size: 28, weight: 600, color: palette.ink, family });
      const value = {
        size: 72,
        weight: 600,
        family: palette['serif-face'],
        color: palette.page,
        align: 'right',
      } as const;
      text(ctx, data.percentText, x(data.percent) - 20, (top + bottom) / 2 + 25, value);
      const axis = { size: 24, color: palette.second, family } as const;
      const y = bottom + 38;
      text(ctx, '0', x(0), y, axis);
      text(ctx, '50', x(50), y, { ...axis, align: 'center' });
      text(ctx, `100 ${data.unit}`, x(100), y, { ...axis, align: 'right' });
    },
  };
}

/** Where its two numbers are. */
export function fishPlaces({ chartArea, scales }: Chart, { percent, cutOffPercent }: FishData): Places {
  const y = (chartArea.top + chartArea.bottom) / 2;
  const x = (at: number) => scales.x?.getPixelForValue(at) ?? 0;
  return { value: { x: x(percent), y }, 'cut-off': { x: x(cutOffPercent), y } };
}

/** One bar from 0 to 100 %, the cut-off as a dashed line across it. */
export function fish(data: FishData, palette: Palette): ChartConfiguration<'bar'> {
  return {
    type: 'bar',
    data: {
      labels: [''],
      datasets: [{ data: [data.percent], backgroundColor: palette.ink, barThickness: BAR }],
    },
    options: {
      animation: false,
      responsive: false,
      events: [],
      indexAxis: 'y',
      layout: { padding: { top: TOP, bottom: BOTTOM } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: { display: false, min: 0, max: 100 },
        y: { display: false },
      },
    },
    plugins: [marks(data, palette)],
  };
}
