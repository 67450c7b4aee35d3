import type { Chart, ChartConfiguration } from 'chart.js';
import type { Palette } from './palette';
import type { Places } from './places';

/** A share as so many dots of a hundred: certain up to `fromPercent`, ringed up to `toPercent`. */
export interface DotsData {
  readonly kind: 'dots';
  readonly fromPercent: number;
  readonly toPercent: number;
}

const COLUMNS = 10;
const ROWS = 10;
const RADIUS = 13;

/** Where the dots that count are: between the last full one and the last ring. */
export function dotPlaces({ scales }: Chart, { fromPercent }: DotsData): Places {
  const at = { x: fromPercent - 0.5, y: ROWS - 1 };
  return {
    certain: { x: scales.x?.getPixelForValue(at.x) ?? 0, y: scales.y?.getPixelForValue(at.y) ?? 0 },
  };
}

/** A hundred dots in ten rows, counted along the rows from above. */
export function dots({ fromPercent, toPercent }: DotsData, palette: Palette): ChartConfiguration<'scatter'> {
  const place = (i: number) => ({ x: i % COLUMNS, y: ROWS - 1 - Math.floor(i / COLUMNS) });
  const range = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => place(from + i));
  const look = { pointRadius: RADIUS, pointHoverRadius: RADIUS, pointBorderWidth: 3 };
  const { ink, rule } = palette;
  return {
    type: 'scatter',
    data: {
      datasets: [
        { data: range(0, fromPercent), ...look, pointBackgroundColor: ink, pointBorderColor: ink },
        {
          data: range(fromPercent, toPercent),
          ...look,
          pointBackgroundColor: palette.page,
          pointBorderColor: ink,
        },
        {
          data: range(toPercent, COLUMNS * ROWS),
          ...look,
          pointRadius: RADIUS - 5,
          pointBorderWidth: 0,
          pointBackgroundColor: rule,
          pointBorderColor: rule,
        },
      ],
    },
    options: {
      animation: false,
      responsive: false,
      events: [],
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: { type: 'linear', display: false, min: -0.5, max: COLUMNS - 0.5 },
        y: { type: 'linear', display: false, min: -0.5, max: ROWS - 0.5 },
      },
    },
  };
}
