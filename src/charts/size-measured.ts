import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { Measured } from '../oncology/observations';
import { mmText, monthsText } from '../oncology/response-text';
import { hide } from './drawn';
import { spread } from './label-column';
import { type LesionLine, lesionLines, lineDataset, nthOfGroup, toneOf } from './lesion-lines';
import { type MeasuredTime, measuredTime } from './measured-time';
import { drawMeasuredTime } from './measured-time-axis';
import type { Palette } from './palette';
import { rule, text } from './pen';
import { drawLanes } from './size-lanes';
import { type Sheet, type SizeCourseData, SPECIMEN_X, sans, type View } from './size-sheet';
import { drawSpecimen } from './size-specimen';
import { drawSum } from './sum-marks';
import { type SumPanel, sumDatasets, sumPanel } from './sum-panel';

/** px of the figure: the plot's left edge, and its right edge with and without a specimen beside it. */
const LEFT = 150;
/** The report's lane of the primary has a scale of its own. */
const LEFT_OF_SCALE = 215;
const RIGHT = 760;
const RIGHT_OF_SPECIMEN = 520;
const WIDTH = 1176;
const PADDING = { top: 36, bottom: 74 } as const;
const PANELS_PX = 542 - PADDING.top - PADDING.bottom;
/** How high each panel is against the others. */
const WEIGHT = { sum: 1.3, nodes: 0.9, measured: 2, mm: 1.6 } as const;

/** All that the chart is drawn from. */
export interface MeasuredPlan {
  readonly data: SizeCourseData;
  readonly palette: Palette;
  readonly time: MeasuredTime;
  readonly lines: readonly LesionLine[];
  /** Only before an operation: RECIST ends there. */
  readonly sum: SumPanel | null;
  readonly left: number;
  readonly right: number;
  readonly maxMm: number;
  /** Groups that were not measured: the report's directions stand for them. */
  readonly reportedGroups: readonly ('primary' | 'nodes')[];
}

/** px of the sum's panel: its share of what the panels have together. */
function sumHeightPx(reported: MeasuredPlan['reportedGroups']): number {
  const lanes =
    (reported.includes('nodes') ? WEIGHT.nodes : 0) + (reported.includes('primary') ? WEIGHT.mm : 0);
  return (PANELS_PX * WEIGHT.sum) / (WEIGHT.sum + WEIGHT.measured + lanes);
}

const ceilTo = (value: number, step: number) => Math.ceil(value / step) * step;

/** What the chart is drawn from, for a view. */
export function planOf(data: SizeCourseData, palette: Palette, view: View): MeasuredPlan {
  const time = measuredTime(data, view);
  const course = data.measured;
  const lines = lesionLines(course?.observations ?? []);
  const groups = ['primary', 'nodes'] as const;
  const reportedGroups = groups.filter(group => !lines.some(line => line.group === group));
  const apart = reportedGroups.includes('primary');
  // The specimen's bands and size stand on the primary's scale.
  const bands = data.observations.flatMap(o =>
    data.specimen && !apart && o.kind === 'bounded' ? [o.band.upToMm] : [],
  );
  const sizes = (course?.observations ?? []).filter(o => !(apart && o.group === 'primary'));
  return {
    data,
    palette,
    time,
    lines,
    sum: course && !data.specimen ? sumPanel(course, time, sumHeightPx(reportedGroups)) : null,
    left: apart ? LEFT_OF_SCALE : LEFT,
    right: data.specimen ? RIGHT_OF_SPECIMEN : RIGHT,
    maxMm: ceilTo(Math.max(...sizes.map(o => o.diameterMm), ...bands), 10),
    reportedGroups,
  };
}

/** The panels from below, as Chart.js stacks them. */
function scalesOf({ sum, reportedGroups, maxMm, time, data }: MeasuredPlan) {
  const bare = { ticks: { display: false }, grid: { display: false }, border: { display: false } };
  const stacked = { ...bare, type: 'linear', axis: 'y', stack: 'sizes', afterFit: hide } as const;
  const has = (group: 'primary' | 'nodes') => reportedGroups.includes(group);
  return {
    x: { type: 'linear', display: false, min: time.firstMonth, max: time.lastMonth } as const,
    ...(sum && { sum: { ...stacked, min: sum.min, max: sum.max, stackWeight: WEIGHT.sum } }),
    ...(has('nodes') && { nodes: { ...stacked, min: 0, max: 1, stackWeight: WEIGHT.nodes } }),
    // Room at either end, so that its numbers stand clear of the next panel.
    measured: { ...stacked, min: -maxMm * 0.06, max: maxMm * 1.12, stackWeight: WEIGHT.measured },
    ...(has('primary') && {
      mm: { ...stacked, min: 21, max: data.specimen ? 72 : 62, stackWeight: WEIGHT.mm },
    }),
  };
}

/** What the report's own marks need: the same places, on the measured chart's scales. */
export function measuredSheet(chart: Chart, plan: MeasuredPlan): Sheet {
  const { data, palette, time } = plan;
  const { x, mm, measured, nodes } = chart.scales;
  const primary = mm ?? measured;
  const monthsOf = (visit: string) => data.visits.find(v => v.id === visit)?.months ?? 0;
  const shown = (visit: string) => time.shown(monthsOf(visit));
  return {
    pen: chart.ctx,
    palette,
    data,
    x: visit => (visit === 'specimen' ? SPECIMEN_X : (x?.getPixelForValue(monthsOf(visit)) ?? 0)),
    mm: size => primary?.getPixelForValue(size) ?? 0,
    lane: share => nodes?.getPixelForValue(share) ?? measured?.getPixelForValue(share * LANE_MM) ?? 0,
    ruleY: nodes?.top ?? chart.chartArea.bottom,
    bottom: chart.chartArea.bottom,
    shown,
    last: data.visits.findLast(v => shown(v.id))?.id ?? '',
    compact: true,
  };
}
/** Where the nodes were measured, their word at the operation stands low on the size scale. */
const LANE_MM = 18;

/** What the marks are, over the plot. */
function drawHead({ pen }: Sheet, { palette, lines, data, left, right }: MeasuredPlan) {
  const y = 24;
  let x = left;
  for (const [axis, name] of [
    ['longest', 'longest diameter'],
    ['short', 'short axis'],
  ] as const) {
    if (!lines.some(line => line.axis === axis)) continue;
    pen.fillStyle = palette.second;
    pen.beginPath();
    if (axis === 'longest') pen.arc(x + 9, y - 8, 9, 0, 2 * Math.PI);
    else pen.rect(x + 1, y - 16, 16, 16);
    pen.fill();
    text(pen, name, x + 28, y, sans(palette, 24, 600));
    x += axis === 'longest' ? 240 : 0;
  }
  const own = { ...sans(palette, 24, 700) };
  text(pen, `own measurements${data.measuredSign ?? ''}`, right + 28, y, own);
}

function drawGrid({ pen }: Sheet, chart: Chart, { palette, maxMm, left, right, time }: MeasuredPlan) {
  const scale = chart.scales.measured;
  if (!scale) return;
  // As far as the step has come: beyond it stand the names.
  const end = Math.min(right, (chart.scales.x?.getPixelForValue(time.now) ?? right) + 14);
  const step = maxMm > 100 ? 50 : maxMm > 30 ? 20 : 10;
  const ticks = Array.from({ length: Math.floor(maxMm / step) + 1 }, (_, i) => i * step);
  for (const mm of ticks) {
    const y = scale.getPixelForValue(mm);
    rule(pen, [left, y], [end, y], { color: palette.rule, width: mm === 0 ? 2 : 1 });
    const name = mm === ticks.at(-1) ? `${mm} mm` : `${mm}`;
    const label = { ...sans(palette, 24, 600), color: palette.second, align: 'right' as const };
    text(pen, name, left - 14, y, { ...label, baseline: 'middle' });
  }
}

/** How a lesion's last size is written beside the end of its line. */
function sizeText({ tooSmall, diameterMm, months }: Measured, now: number): string {
  const size = tooSmall ? 'too small' : diameterMm === 0 ? 'absent' : mmText(diameterMm);
  return months === now ? size : `${size}, month ${monthsText(months)}`;
}

/** Each lesion's name and last size beside the end of its line. */
function drawNames({ pen }: Sheet, chart: Chart, plan: MeasuredPlan) {
  const { lines, palette, time, right, data } = plan;
  const { x, measured } = chart.scales;
  if (!x || !measured) return;
  const now = Math.max(...(data.measured?.visitMonths ?? []).filter(time.shown));
  const ends = lines.flatMap(line => {
    const last = line.points.findLast(p => time.shown(p.months));
    return last ? [{ line, last, y: measured.getPixelForValue(last.diameterMm) }] : [];
  });
  const room = { pitch: 30, top: measured.top + 20, bottom: measured.bottom - 6 };
  const places = spread(
    ends.map(end => end.y + 8),
    room,
  );
  ends.forEach(({ line, last, y }, i) => {
    const at = places[i] ?? y;
    const from = x.getPixelForValue(last.months) + 14;
    // Before the last step the names stand beside the marks.
    const nameX = Math.min(right, x.getPixelForValue(now)) + 28;
    if (last.months === now) rule(pen, [from, y], [nameX - 6, at - 8], { color: palette.rule });
    const { text: color } = toneOf(line.group, palette);
    text(pen, `${line.lesion} ${sizeText(last, now)}`, nameX, at, { ...sans(palette, 24, 700), color });
  });
}

function marks(plan: MeasuredPlan): Plugin<'scatter'> {
  return {
    id: 'measured-sizes',
    beforeDatasetsDraw(chart) {
      const sheet = measuredSheet(chart as Chart, plan);
      drawLanes(sheet, chart as Chart, plan);
      drawHead(sheet, plan);
      drawGrid(sheet, chart as Chart, plan);
      drawNames(sheet, chart as Chart, plan);
    },
    afterDatasetsDraw(chart) {
      const sheet = measuredSheet(chart as Chart, plan);
      if (plan.sum) drawSum(sheet, chart as Chart, plan.sum, plan.right);
      if (plan.data.specimen) drawSpecimen(sheet, plan.data.specimen);
      drawMeasuredTime(sheet, chart as Chart, plan);
    },
  };
}

/**
 * Size over time as it was measured: a line a lesion in mm; under it the change of the targets' sum from baseline with
 * the −30 % line, the progression line as a step and each visit's response. A group of lesions that was not measured
 * keeps a lane of its own, with the directions that the report gives.
 */
export function sizeMeasured(
  data: SizeCourseData,
  palette: Palette,
  view: View,
): ChartConfiguration<'scatter'> {
  const plan = planOf(data, palette, view);
  const nth = nthOfGroup(plan.lines);
  const lesions = plan.lines.map((line, i) => {
    const months = (data.measured?.visitMonths ?? []).filter(plan.time.shown);
    const sizeAt = (at: number) => line.points.find(p => p.months === at)?.diameterMm ?? null;
    const places = months.map(at => ({ x: at, y: sizeAt(at) }));
    return lineDataset(line, places, { palette, scale: 'measured', nth: nth[i] ?? 0 });
  });
  return {
    type: 'scatter',
    data: { datasets: [...lesions, ...(plan.sum ? sumDatasets(plan.sum, palette, 'sum') : [])] },
    options: {
      animation: false,
      responsive: false,
      events: [],
      clip: false,
      layout: { padding: { ...PADDING, left: plan.left, right: WIDTH - plan.right } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: scalesOf(plan),
    },
    plugins: [marks(plan)],
  };
}
