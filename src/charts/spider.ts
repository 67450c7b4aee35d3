import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { MeasuredCourse } from '../oncology/measured-course';
import { monthsText, percentText } from '../oncology/response-text';
import { spread } from './label-column';
import { type LesionLine, lesionLines, lineDataset, nthOfGroup, toneOf } from './lesion-lines';
import type { Palette } from './palette';
import { rule, text } from './pen';
import type { Places } from './places';
import { sans } from './size-sheet';
import { PARTIAL_PERCENT, type SumPanel, sumDatasets, sumPanel } from './sum-panel';

/** Change of every measured lesion from its own baseline, and of the targets' sum. */
export interface SpiderData {
  readonly kind: 'spider';
  readonly measured: MeasuredCourse;
  readonly measuredSign: string;
}

const LEFT = 150;
const RIGHT = 760;
const WIDTH = 1176;
/** Not more lines than that across the plot. */
const MOST_TICKS = 8;
const STEPS = [50, 100, 250, 500, 1000, 5000];
/** Two months nearer than that would run into each other, px. */
const LEAST_PX = 60;

interface Leg extends LesionLine {
  readonly changes: readonly { readonly x: number; readonly y: number | null }[];
}

/** A lesion's changes in per cent of its first size, visit by visit; without a size at baseline it has none. */
function legsOf({
  observations,
  visitMonths,
  resectedAtMonths = Number.POSITIVE_INFINITY,
}: MeasuredCourse): Leg[] {
  const [baseline] = visitMonths;
  return lesionLines(observations).flatMap(line => {
    const first = line.points.find(p => p.months === baseline)?.diameterMm;
    if (!first) return [];
    const changes = visitMonths
      .filter(months => months <= resectedAtMonths)
      .map(x => {
        const mm = line.points.find(p => p.months === x)?.diameterMm;
        return { x, y: mm === undefined ? null : (mm / first - 1) * 100 };
      });
    return [{ ...line, changes }];
  });
}

interface Plan {
  readonly data: SpiderData;
  readonly palette: Palette;
  readonly legs: readonly Leg[];
  readonly sum: SumPanel | null;
  readonly max: number;
  readonly step: number;
}

function drawGrid(chart: Chart, { palette, max, step, sum, data }: Plan) {
  const { ctx: pen, scales, chartArea } = chart;
  const at = (percent: number) => scales.y?.getPixelForValue(percent) ?? 0;
  const tick = { ...sans(palette, 24, 600), color: palette.second, align: 'right' as const };
  for (let percent = -100; percent <= max; percent += step) {
    rule(pen, [chartArea.left, at(percent)], [RIGHT, at(percent)], {
      color: palette.rule,
      width: percent === 0 ? 2.5 : 1,
    });
    const name = percent === 0 ? '0 %' : `${percent > 0 ? '+' : '−'}${Math.abs(percent)} %`;
    text(pen, name, chartArea.left - 14, at(percent), { ...tick, baseline: 'middle' });
  }
  if (sum) {
    rule(pen, [chartArea.left, at(PARTIAL_PERCENT)], [RIGHT, at(PARTIAL_PERCENT)], {
      color: palette.second,
      width: 3,
      dash: [3, 7],
    });
  }
  text(pen, 'change from baseline', chartArea.left, 24, sans(palette, 24, 600));
  text(pen, `own measurements${data.measuredSign}`, RIGHT + 28, 24, sans(palette, 24, 700));
  const y = chartArea.bottom + 44;
  text(pen, 'months', 0, y, { ...sans(palette, 26), color: palette.second });
  let free = Number.POSITIVE_INFINITY;
  for (const months of data.measured.visitMonths.toReversed()) {
    const x = scales.x?.getPixelForValue(months) ?? 0;
    if (x > RIGHT + 1 || free - x < LEAST_PX) continue;
    free = x;
    if (x <= RIGHT + 1) text(pen, monthsText(months), x, y, { ...sans(palette, 28, 700), align: 'center' });
  }
}

/** Names at the ends of the legs, and of the two lines that hold for the sum alone. */
function drawNames(chart: Chart, { palette, legs, sum }: Plan) {
  const { ctx: pen, scales, chartArea } = chart;
  const at = (percent: number) => scales.y?.getPixelForValue(percent) ?? 0;
  const ends = legs.flatMap(leg => {
    const last = leg.changes.findLast(c => c.y !== null);
    return last
      ? [{ x: last.x, percent: last.y ?? 0, name: leg.lesion, color: toneOf(leg.group, palette).text }]
      : [];
  });
  const summed = sum?.sum.findLast(p => p.y !== null);
  if (summed) ends.push({ x: summed.x, percent: summed.y ?? 0, name: 'sum of targets', color: palette.ink });
  const lastX = Math.max(...ends.map(end => end.x));
  const limits = sum
    ? [
        { percent: sum.progression.at(-1)?.y ?? 0, name: 'sum: progression' },
        { percent: PARTIAL_PERCENT, name: 'sum: partial response' },
      ]
    : [];
  const names = [
    ...ends.map(end => ({
      ...end,
      words: `${end.name} ${percentText(end.percent)}${end.x === lastX ? '' : `, month ${monthsText(end.x)}`}`,
      weight: 700,
    })),
    ...limits.map(l => ({ ...l, x: undefined, words: l.name, weight: 500, color: palette.second })),
  ];
  const room = { pitch: 30, top: chartArea.top + 20, bottom: chartArea.bottom - 4 };
  const places = spread(
    names.map(n => at(n.percent) + 8),
    room,
  );
  names.forEach(({ x, percent, words, weight, color }, i) => {
    const y = places[i] ?? 0;
    const from = x === undefined ? RIGHT : (scales.x?.getPixelForValue(x) ?? 0) + 14;
    rule(pen, [from, at(percent)], [RIGHT + 22, y - 8], { color: palette.rule });
    text(pen, words, RIGHT + 28, y, { ...sans(palette, 24, weight), color });
  });
}

function frame(plan: Plan): Plugin<'scatter'> {
  return {
    id: 'spider',
    beforeDatasetsDraw(chart) {
      drawGrid(chart as Chart, plan);
      drawNames(chart as Chart, plan);
    },
  };
}

/** Where each leg's and the sum's points are. */
export function spiderPlaces({ scales }: Chart, { measured }: SpiderData): Places {
  const at = (months: number, percent: number) => ({
    x: scales.x?.getPixelForValue(months) ?? 0,
    y: scales.y?.getPixelForValue(percent) ?? 0,
  });
  const legs = legsOf(measured).flatMap(({ changes, points }) =>
    points.flatMap(p => {
      const percent = changes.find(c => c.x === p.months)?.y;
      return typeof percent === 'number' ? [[p.id, at(p.months, percent)] as const] : [];
    }),
  );
  const sums = (sumPanel(measured, { shown: () => true })?.sum ?? []).flatMap(({ x, y }) =>
    y === null ? [] : [[`sum, month ${x}`, at(x, y)] as const],
  );
  return Object.fromEntries([...legs, ...sums]);
}

/**
 * A spider plot of one patient: each lesion's change from its own baseline, the targets' sum in ink, and the lines of
 * partial response and progression, which hold for the sum alone.
 */
export function spider(data: SpiderData, palette: Palette): ChartConfiguration<'scatter'> {
  const legs = legsOf(data.measured);
  const sum = sumPanel(data.measured, { shown: () => true });
  const percents = [...legs.flatMap(l => l.changes.map(c => c.y ?? 0)), sum?.max ?? 0];
  const most = Math.max(...percents);
  const step = STEPS.find(size => (most + 100) / size <= MOST_TICKS) ?? 5000;
  const max = Math.max(50, Math.ceil(most / step) * step);
  const plan = { data, palette, legs, sum, max, step };
  const nth = nthOfGroup(legs);
  const [first = 0] = data.measured.visitMonths;
  const last = Math.max(first, ...legs.flatMap(l => l.changes.map(c => c.x)));
  return {
    type: 'scatter',
    data: {
      datasets: [
        // Chart.js draws from the last: the sum lies upon the legs.
        ...(sum ? sumDatasets(sum, palette, 'y') : []),
        ...legs.map((leg, i) => lineDataset(leg, leg.changes, { palette, scale: 'y', nth: nth[i] ?? 0 })),
      ],
    },
    options: {
      animation: false,
      responsive: false,
      events: [],
      clip: false,
      layout: { padding: { top: 36, bottom: 60, left: LEFT, right: WIDTH - RIGHT } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: { type: 'linear', display: false, min: first, max: last },
        y: { type: 'linear', display: false, min: -100, max },
      },
    },
    plugins: [frame(plan)],
  };
}
