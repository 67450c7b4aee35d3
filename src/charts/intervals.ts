import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { drawn } from './drawn';
import type { Palette } from './palette';
import { type Pen, rule, text } from './pen';
import type { Places } from './places';

/** A figure of a cohort in per cent with its interval, as printed; without a figure, what stands in its place. */
export interface IntervalCell {
  readonly percent?: number;
  readonly percentText: string;
  readonly from?: number;
  readonly to?: number;
  readonly note: string;
}

/** Cohorts side by side, outcome by outcome. They are not a comparison. */
export interface IntervalsData {
  readonly kind: 'intervals';
  readonly corner: string;
  readonly cohorts: readonly {
    readonly id: string;
    readonly letter: string;
    readonly name: string;
    readonly source: string;
  }[];
  readonly outcomes: readonly {
    readonly name: readonly [string, string?];
    readonly cells: readonly IntervalCell[];
  }[];
}

interface View {
  readonly show?: readonly string[];
}

const HEAD = 80;
const ROW = 100;
/** Where the cohorts' columns begin, and how long 100 % is. */
const COLUMNS = [340, 784];
const LENGTH = 352;
/** What the lines are. */
const SCALE = '0 to 100 %, 95 % CI';

interface Sheet {
  readonly pen: Pen;
  readonly palette: Palette;
}

function drawHead({ pen, palette }: Sheet, data: IntervalsData, shown: (id: string) => boolean) {
  const family = palette['sans-face'];
  rule(pen, [0, 1], [300, 1], { color: palette.ink });
  [data.corner, SCALE].forEach((line, i) => {
    text(pen, line, 0, 34 + i * 32, { family, size: 26, color: palette.second });
  });
  data.cohorts.forEach(({ id, letter, name, source }, i) => {
    if (!shown(id)) return;
    const x = COLUMNS[i] ?? 0;
    rule(pen, [x, 1], [x + 392, 1], { color: palette.ink });
    text(pen, letter, x, 34, { family, size: 28, weight: 800, color: palette.ink });
    text(pen, name, x + 30, 34, { family, size: 28, weight: 700, color: palette.ink });
    text(pen, source, x, 66, { family, size: 24, color: palette.second });
  });
}

function drawCell({ pen, palette }: Sheet, cell: IntervalCell, x: number, y: number) {
  const family = palette['sans-face'];
  if (cell.percent === undefined) {
    text(pen, cell.percentText, x, y + 58, { family, size: 26, color: palette.second });
    return;
  }
  const serif = { family: palette['serif-face'], size: 46, weight: 600, color: palette.ink };
  text(pen, cell.percentText, x, y + 50, serif);
  text(pen, cell.note, x + 150, y + 46, { family, size: 24, color: palette.second });
  const at = (percent: number) => x + (percent / 100) * LENGTH;
  const lineY = y + 78;
  rule(pen, [at(0), lineY], [at(100), lineY], { color: palette.rule, width: 2 });
  for (const tick of [0, 50, 100]) {
    rule(pen, [at(tick), lineY - 7], [at(tick), lineY + 7], { color: palette.rule, width: 2 });
  }
  if (cell.from !== undefined && cell.to !== undefined) {
    rule(pen, [at(cell.from), lineY], [at(cell.to), lineY], { color: palette.ink, width: 6 });
    for (const end of [cell.from, cell.to]) {
      rule(pen, [at(end), lineY - 14], [at(end), lineY + 14], { color: palette.ink, width: 3 });
    }
  }
  pen.beginPath();
  pen.arc(at(cell.percent), lineY, 9, 0, 2 * Math.PI);
  pen.fillStyle = palette.ink;
  pen.fill();
  pen.strokeStyle = palette.page;
  pen.lineWidth = 2.5;
  pen.stroke();
}

/** Where the cells' figures are, by cohort and row: `b-0`. */
export function cohortPlaces({ cohorts, outcomes }: IntervalsData, view: View): Places {
  return Object.fromEntries(
    outcomes.flatMap(({ cells }, row) =>
      cells.flatMap(({ percent }, c) => {
        const id = cohorts[c]?.id ?? '';
        if (percent === undefined || !(view.show?.includes(id) ?? true)) return [];
        const x = (COLUMNS[c] ?? 0) + (percent / 100) * LENGTH;
        return [[`${id}-${row}`, { x, y: HEAD + row * ROW + 78 }]];
      }),
    ),
  );
}

function rows(data: IntervalsData, palette: Palette, view: View): Plugin<'scatter'> {
  const shown = (id: string) => view.show?.includes(id) ?? true;
  return {
    id: 'intervals',
    afterDatasetsDraw(chart) {
      const sheet = { pen: (chart as Chart).ctx, palette };
      drawHead(sheet, data, shown);
      data.outcomes.forEach(({ name, cells }, i) => {
        const y = HEAD + i * ROW;
        rule(sheet.pen, [0, y], [1176, y], { color: palette.rule });
        name.forEach((line, n) => {
          if (!line) return;
          const top = name[1] ? 42 + n * 36 : 58;
          const label = { family: palette['sans-face'], size: 30, weight: 700, color: palette.ink };
          text(sheet.pen, line, 0, y + top, label);
        });
        cells.forEach((cell, c) => {
          if (shown(data.cohorts[c]?.id ?? '')) drawCell(sheet, cell, COLUMNS[c] ?? 0, y);
        });
      });
    },
  };
}

/** Points with their intervals on lines from 0 to 100 %, a cohort a column. */
export function intervals(data: IntervalsData, palette: Palette, view: View): ChartConfiguration<'scatter'> {
  return drawn({ plugin: rows(data, palette, view) });
}
