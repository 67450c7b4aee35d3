import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { type Bounded, comparison, type Directional, type Observation } from '../oncology/observations';
import { band, bar, breakMark, diamond, hatchedBand } from './marks';
import type { Palette } from './palette';
import { arrow, openArrowUp, type Pen, rule, text } from './pen';

/** What is known of lesion sizes over time, in report mode, with the treatment under it. */
export interface SizeCourseData {
  readonly kind: 'size-course';
  /** CT visits in order; `name` is how one is called: `2 months`. */
  readonly visits: readonly { readonly id: string; readonly name: string; readonly months: number }[];
  readonly observations: readonly Observation[];
  /** Heights that no observation gives: mm on the primary's scale, 0 to 1 in the nodes' lane. */
  readonly schematic: {
    readonly levelMm: number;
    readonly lane: Readonly<Record<string, number>>;
  };
  readonly treatment: string;
  /** px of the figure a month is long. */
  readonly monthPx: number;
  /** The specimen beside the time axis: after an interval that is not reported, so on no scale. */
  readonly specimen?: {
    readonly interval: string;
    readonly event: string;
    readonly nodes: readonly [string, string];
    readonly bodyName: string;
    readonly rivalName: string;
  };
}

interface View {
  readonly show?: readonly string[];
  readonly highlight?: string;
}

const ZERO_X = 160;
const SPECIMEN_X = 1000;
const MM = { min: 21, max: 72 };

interface Sheet {
  readonly pen: Pen;
  readonly palette: Palette;
  readonly data: SizeCourseData;
  readonly x: (visit: string) => number;
  readonly mm: (mm: number) => number;
  readonly lane: (share: number) => number;
  readonly ruleY: number;
  readonly bottom: number;
  readonly shown: (visit: string) => boolean;
  /** The visit that the step is about. */
  readonly last: string;
}

const sans = (palette: Palette, size: number, weight = 500) => ({
  family: palette['sans-face'],
  size,
  weight,
  color: palette.ink,
});

function sheetOf(chart: Chart, data: SizeCourseData, palette: Palette, view: View): Sheet {
  const { mm, nodes } = chart.scales;
  const shown = (visit: string) => view.show?.includes(visit) ?? true;
  const monthsOf = (visit: string) => data.visits.find(v => v.id === visit)?.months ?? 0;
  return {
    pen: chart.ctx,
    palette,
    data,
    x: visit => (visit === 'specimen' ? SPECIMEN_X : ZERO_X + monthsOf(visit) * data.monthPx),
    mm: size => mm?.getPixelForValue(size) ?? 0,
    lane: share => nodes?.getPixelForValue(share) ?? 0,
    ruleY: nodes?.top ?? 0,
    bottom: nodes?.bottom ?? 0,
    shown,
    last: data.visits.findLast(v => shown(v.id))?.id ?? '',
  };
}

/** The zone without a scale, and the names of the lanes. */
function drawGround(sheet: Sheet) {
  const { pen, palette, data, mm, ruleY, bottom, last } = sheet;
  const left = ZERO_X + 54;
  const right = data.specimen ? 876 : 1176;
  if (last !== data.visits[0]?.id) {
    pen.fillStyle = palette.tint;
    pen.fillRect(left, 34, right - left, bottom - 34);
    const label = { ...sans(palette, 24, 600), color: palette.second, align: 'center' as const };
    text(pen, 'direction only: no size reported', (left + right) / 2, 24, label);
  }
  rule(pen, [0, ruleY], [1176, ruleY], { color: palette.ink });
  text(pen, 'CT', ZERO_X, 24, { ...sans(palette, 24, 700), align: 'center' });
  text(pen, 'Primary', 0, mm(62.5), { ...sans(palette, 30, 800), color: palette.primary });
  const nodes = { ...sans(palette, 30, 800), color: palette.nodes };
  text(pen, 'Lymph', 0, ruleY + 40, nodes);
  text(pen, 'nodes', 0, ruleY + 72, nodes);
  text(pen, 'no unit', 0, ruleY + 104, { ...sans(palette, 24), color: palette.second });
}

/** The cut-points of a category beside the only places where one bounds a size. */
function drawScale({ pen, palette, mm }: Sheet, x: number, sizes: readonly number[]) {
  const top = Math.max(...sizes);
  for (const size of sizes) {
    rule(pen, [x - 44, mm(size)], [x + 40, mm(size)], { color: palette.rule, width: 2 });
    const label = { ...sans(palette, 24, 600), color: palette.second } as const;
    const name = size === top ? `${size} mm` : `${size}`;
    text(pen, name, x - 52, mm(size) + 1, { ...label, align: 'right', baseline: 'middle' });
  }
}

function drawBaseline(sheet: Sheet, o: Bounded) {
  const { pen, palette, x, mm } = sheet;
  drawScale(sheet, x(o.visit), [o.band.overMm, o.band.upToMm]);
  band(pen, x(o.visit), mm(o.band.upToMm), mm(o.band.overMm), 48, palette['primary-fill']);
  const label = { ...sans(palette, 24, 700), color: palette.primary, align: 'center' as const };
  text(pen, `${o.category}*`, x(o.visit), mm(o.band.overMm) + 32, label);
}

/** From the band to the schematic level, dashed: the chart itself calls it schematic. */
function drawSchematicLine(sheet: Sheet, o: Bounded) {
  const { pen, palette, data, x, mm } = sheet;
  const [, second] = data.visits;
  if (!second) return;
  const from = [x(o.visit) + 28, mm((o.band.overMm + o.band.upToMm) / 2)] as const;
  const to = [x(second.id) - 40, mm(data.schematic.levelMm)] as const;
  rule(pen, from, to, { color: palette['primary-fill'], width: 4, dash: [12, 9] });
}

function drawPrimary(sheet: Sheet, o: Directional) {
  const { pen, palette, data, x, mm } = sheet;
  const at = x(o.visit);
  const level = mm(data.schematic.levelMm);
  const color = palette['primary-fill'];
  const words = { ...sans(palette, 30, 700), color: palette.primary };
  if (o.direction === 'smaller') {
    arrow(pen, at, mm(46), level, { color, shaft: 24, head: 64, headLength: 40 });
    text(pen, 'smaller', at + 44, mm(45) + 6, words);
    text(pen, 'schematic', at - 72, mm(22.6), {
      ...sans(palette, 24),
      color: palette.second,
      align: 'right',
    });
    return;
  }
  rule(pen, [x(o.than) + 38, level], [at + 56, level], { color, width: 2.5, dash: [3, 7] });
  openArrowUp(pen, at, level, {
    color,
    shaft: 40,
    rise: 90,
    spread: 92,
    chevrons: [17, 10, 6, 3],
    pitch: 32,
  });
  text(pen, 'larger again', at + 62, mm(33.6), { ...words, size: 38, weight: 800 });
  const visit = (id: string | undefined) => data.visits.find(v => v.id === id);
  text(pen, `than at ${visit(o.than)?.name}`, at + 62, mm(33.6) + 34, sans(palette, 26, 600));
  const quiet = { ...sans(palette, 24), color: palette.second };
  const first = data.visits[0];
  if (!first) return;
  text(pen, 'against baseline:', at + 62, mm(58) + 6, quiet);
  text(pen, comparison(data.observations, o.lesion, o.visit, first.id), at + 62, mm(58) + 36, quiet);
}

function drawNodes(sheet: Sheet, o: Directional) {
  const { pen, palette, data, x, lane } = sheet;
  const heights = data.schematic.lane;
  const again = o.visit !== data.visits[1]?.id;
  const shape = again ? { shaft: 40, head: 104, headLength: 48 } : { shaft: 24, head: 64, headLength: 34 };
  const from = again ? 0.82 : 0.92;
  const to = Math.max(0.22, heights[o.visit] ?? 0.22);
  arrow(pen, x(o.visit), lane(from), lane(to), { color: palette['nodes-fill'], ...shape });
  const words = { ...sans(palette, again ? 38 : 30, again ? 800 : 700), color: palette.nodes };
  const name = again ? 'smaller still' : 'smaller';
  text(pen, name, x(o.visit) + (again ? 62 : 44), lane(0.52) + 8, words);
}

function drawSpecimen(sheet: Sheet, specimen: NonNullable<SizeCourseData['specimen']>) {
  const { pen, palette, data, mm, lane } = sheet;
  const bands = data.observations.filter((o): o is Bounded => o.kind === 'bounded' && o.visit === 'specimen');
  text(pen, 'specimen', SPECIMEN_X, 24, { ...sans(palette, 24, 700), align: 'center' });
  drawScale(sheet, SPECIMEN_X, [...new Set(bands.flatMap(o => [o.band.overMm, o.band.upToMm]))]);
  for (const o of bands) {
    const [top, bottom] = [mm(o.band.upToMm), mm(o.band.overMm)];
    const draw = o.rivalOf ? hatchedBand : band;
    draw(pen, SPECIMEN_X, top, bottom, 52, palette['primary-fill']);
    const y = (top + bottom) / 2 - 4;
    const name = o.rivalOf ? `or ${o.category}*` : `${o.category}*`;
    text(pen, name, SPECIMEN_X + 46, y, { ...sans(palette, 28, 700), color: palette.primary });
    text(pen, o.rivalOf ? specimen.rivalName : specimen.bodyName, SPECIMEN_X + 46, y + 28, sans(palette, 24));
  }
  const centred = { align: 'center' as const };
  const [name, note] = specimen.nodes;
  text(pen, name, SPECIMEN_X, lane(0.62), { ...sans(palette, 30, 800), color: palette.nodes, ...centred });
  text(pen, note, SPECIMEN_X + 10, lane(0.62) + 32, { ...sans(palette, 24), ...centred });
}

/** The drug as far as the talk has come, the months, and the operation after a break. */
function drawTime(sheet: Sheet) {
  const { pen, palette, data, x, bottom, last, shown } = sheet;
  const y = bottom + 18;
  const months = { ...sans(palette, 28, 700), align: 'center' as const };
  text(pen, 'months', 0, y + 46, { ...sans(palette, 26), color: palette.second });
  for (const visit of data.visits)
    if (shown(visit.id)) text(pen, `${visit.months}`, x(visit.id), y + 46, months);
  const width = x(last) - ZERO_X;
  if (width > 0) {
    const look = { fill: palette['alectinib-fill'], edge: palette.alectinib };
    bar(pen, { x: ZERO_X, y: y - 14, width, height: 28 }, look);
    text(pen, data.treatment, ZERO_X + 16, y + 1, {
      ...sans(palette, 24, 700),
      color: palette['on-fill'],
      baseline: 'middle',
    });
  }
  if (!data.specimen) return;
  const middle = (x(last) + SPECIMEN_X) / 2;
  rule(pen, [x(last), y], [middle - 18, y], { color: palette.second, width: 2.5 });
  rule(pen, [middle + 18, y], [SPECIMEN_X, y], { color: palette.second, width: 2.5 });
  breakMark(pen, middle, y, palette.second);
  const quiet = { ...sans(palette, 24), color: palette.second, align: 'center' as const };
  text(pen, data.specimen.interval, middle, y + 46, quiet);
  diamond(pen, SPECIMEN_X, y, 20, palette['surgery-fill'], palette['surgery-edge']);
  text(pen, data.specimen.event, SPECIMEN_X, y + 46, { ...sans(palette, 26, 700), align: 'center' });
}

function known(data: SizeCourseData, palette: Palette, view: View): Plugin<'scatter'> {
  return {
    id: 'known-sizes',
    beforeDatasetsDraw(chart) {
      drawGround(sheetOf(chart as Chart, data, palette, view));
    },
    afterDatasetsDraw(chart) {
      const sheet = sheetOf(chart as Chart, data, palette, view);
      for (const o of data.observations) {
        if (o.visit === 'specimen' || !sheet.shown(o.visit)) continue;
        if (o.kind === 'bounded') {
          if (sheet.last !== o.visit) drawSchematicLine(sheet, o);
          drawBaseline(sheet, o);
        } else if (o.kind === 'directional') (o.lesion === 'primary' ? drawPrimary : drawNodes)(sheet, o);
      }
      if (data.specimen) drawSpecimen(sheet, data.specimen);
      drawTime(sheet);
    },
  };
}

/** An axis that is stacked with another must be displayed; it takes no room. */
const hide = (axis: { width: number }) => {
  axis.width = 0;
};

/**
 * Size over time in report mode: millimetres only beside the two places where a T category bounds a size; between
 * them directions on no scale; no point on an unmeasured size; after the interval that is not reported, the specimen.
 */
export function sizeCourse(
  data: SizeCourseData,
  palette: Palette,
  view: View,
): ChartConfiguration<'scatter'> {
  const bare = { ticks: { display: false }, grid: { display: false }, border: { display: false } };
  const stacked = { ...bare, type: 'linear', axis: 'y', stack: 'sizes', afterFit: hide } as const;
  return {
    type: 'scatter',
    data: { datasets: [] },
    options: {
      animation: false,
      responsive: false,
      events: [],
      layout: { padding: { top: 36, bottom: 74 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: {
        x: { type: 'linear', display: false, min: 0, max: 1176 },
        // Stacked from below: the nodes' lane first.
        nodes: { ...stacked, min: 0, max: 1, stackWeight: 1 },
        mm: { ...stacked, ...MM, stackWeight: 1.72 },
      },
    },
    plugins: [known(data, palette, view)],
  };
}
