import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { MeasuredCourse } from '../oncology/measured-course';
import {
  type Bounded,
  comparison,
  type Directional,
  type Observation,
  type VisitId,
} from '../oncology/observations';
import { drawn, sizeLanes } from './drawn';
import { lesionLines } from './lesion-lines';
import type { Palette } from './palette';
import { arrow, openArrowUp, rule, text } from './pen';
import type { Places } from './places';
import { drawMeasuredLane, drawResponses, measuredPlaces } from './strip-measured';
import { COLUMN, type Sheet } from './strip-sheet';

/** What is known of lesion sizes, visit by visit, for the strip under the images. */
export interface SizeStripData {
  readonly kind: 'size-strip';
  /** In order; `name` is how a visit is called: `2 months`. */
  readonly visits: readonly { readonly id: VisitId; readonly name: string; readonly months: number }[];
  readonly observations: readonly Observation[];
  /** Heights that no observation gives: mm on the primary's scale, 0 to 1 in the nodes' lane. */
  readonly schematic: { readonly levelMm: number; readonly lane: Readonly<Record<string, number>> };
  /** The presenter's own sizes; with the sign that marks them. */
  readonly measured?: MeasuredCourse;
  readonly measuredSign?: string;
}
export interface SizeView {
  readonly show?: readonly VisitId[];
  readonly highlight?: string;
}

const MM = { min: 23, max: 53 };
function sheetOf(chart: Chart, data: SizeStripData, palette: Palette): Sheet {
  const { x, mm, nodes } = chart.scales;
  return {
    pen: chart.ctx,
    palette,
    x: visit => x?.getPixelForValue(data.visits.findIndex(v => v.id === visit)) ?? 0,
    mm: size => mm?.getPixelForValue(size) ?? 0,
    lane: share => nodes?.getPixelForValue(share) ?? 0,
    ruleY: nodes?.top ?? 0,
    wordsY: ((mm?.top ?? 0) + (nodes?.top ?? 0)) / 2 - 10,
    bottom: nodes?.bottom ?? 0,
  };
}

/** The zones without a scale, and the names of the two lanes. */
function drawGround(sheet: Sheet, data: SizeStripData, columns: number, own: ReadonlySet<string>) {
  const { pen, palette, x, lane, ruleY, wordsY, bottom } = sheet;
  const [first] = data.visits;
  if (!first) return;
  pen.fillStyle = palette.tint;
  const width = COLUMN * (columns - 1);
  if (!own.has('primary')) pen.fillRect(COLUMN, 0, width, ruleY);
  if (!own.has('nodes')) pen.fillRect(COLUMN, ruleY, width, bottom - ruleY);
  rule(pen, [52, ruleY], [Math.min(1228, COLUMN * columns), ruleY], { color: palette.ink });
  const name = { family: palette['sans-face'], size: 28, weight: 800 } as const;
  text(pen, 'Primary', 52, own.has('primary') ? ruleY / 2 - 1 : wordsY, { ...name, color: palette.primary });
  text(pen, 'Nodes', 52, own.has('nodes') ? (ruleY + bottom) / 2 : lane(0.5) + 11, {
    ...name,
    color: palette.nodes,
  });
  if (own.has('nodes')) return;
  text(pen, 'size not reported', x(first.id) - 60, lane(0.5) + 11, {
    family: palette['sans-face'],
    size: 24,
    color: palette.second,
  });
}

/** A band beside the only visit where a category bounds the size: its millimetres stand nowhere else. */
function drawBand({ pen, palette, x, mm }: Sheet, o: Bounded) {
  const at = x(o.visit);
  for (const size of [o.band.overMm, o.band.upToMm]) {
    const unit = size === o.band.upToMm ? `${size} mm` : `${size}`;
    rule(pen, [at - 40, mm(size)], [at + 30, mm(size)], { color: palette.rule, width: 2 });
    text(pen, unit, at + 38, mm(size) + 1, {
      family: palette['sans-face'],
      size: 24,
      weight: 600,
      color: palette.second,
      baseline: 'middle',
    });
  }
  pen.fillStyle = palette['primary-fill'];
  pen.fillRect(at - 18, mm(o.band.upToMm), 36, mm(o.band.overMm) - mm(o.band.upToMm));
  text(pen, `${o.category}*`, at, mm(o.band.overMm) + 27, {
    family: palette['sans-face'],
    size: 24,
    weight: 700,
    color: palette.primary,
    align: 'center',
  });
}

interface Stress {
  readonly big: boolean;
}

type Label = Parameters<typeof text>[4];

/** The words beside a sign, in the lesion's colour. */
const labelIn = (palette: Palette, color: string, big: boolean): Label => ({
  family: palette['sans-face'],
  size: big ? 36 : 32,
  weight: big ? 800 : 700,
  color,
  align: 'right',
});

/** Where an arrow from a visit begins: at the band that bounds its size; at the lane's top where nothing does. */
function startMm(data: SizeStripData, lesion: string, visit: VisitId): number {
  const from = data.observations.find(
    (o): o is Bounded => o.kind === 'bounded' && o.lesion === lesion && o.visit === visit,
  );
  return from?.band.upToMm ?? MM.max;
}

function drawPrimary(sheet: Sheet, o: Directional, data: SizeStripData, { big }: Stress) {
  const { pen, palette, x, mm, wordsY } = sheet;
  const at = x(o.visit);
  const level = mm(data.schematic.levelMm);
  const color = palette['primary-fill'];
  const label = labelIn(palette, palette.primary, big);
  if (o.direction === 'smaller') {
    arrow(pen, at, mm(startMm(data, o.lesion, o.than)), level, {
      color,
      shaft: 20,
      head: 54,
      headLength: 32,
    });
    text(pen, 'smaller', at - 42, wordsY, label);
    return;
  }
  drawRegrowth(sheet, o, data, label);
}

/** Larger than at the visit before, with an open end: against the first visit, only what is reported is said. */
function drawRegrowth(sheet: Sheet, o: Directional, data: SizeStripData, label: Label) {
  const { pen, palette, x, mm, wordsY } = sheet;
  // The signs move left: what is said against the first visit stands on their right.
  const at = x(o.visit) - 36;
  const level = mm(data.schematic.levelMm);
  const color = palette['primary-fill'];
  rule(pen, [x(o.than) + 30, level], [at + 56, level], { color, width: 2.5, dash: [3, 7] });
  openArrowUp(pen, at, level, {
    color,
    shaft: 32,
    rise: 40,
    spread: 72,
    chevrons: [10, 6.5, 4, 2.5],
    pitch: 15,
  });
  text(pen, 'larger again', at - 50, wordsY, label);
  const quiet = { family: palette['sans-face'], size: 24, weight: 600 } as const;
  const nameOf = (id: VisitId) => data.visits.find(v => v.id === id)?.name;
  text(pen, `than at ${nameOf(o.than)}`, at - 50, wordsY + 32, {
    ...quiet,
    color: palette.ink,
    align: 'right',
  });
  const first = data.visits[0];
  if (!first) return;
  text(pen, 'against baseline:', at + 48, wordsY, { ...quiet, color: palette.second });
  const known = comparison(data.observations, o.lesion, o.visit, first.id);
  text(pen, known, at + 48, wordsY + 32, { ...quiet, color: palette.second });
}

function drawNodes({ pen, palette, x, lane }: Sheet, o: Directional, data: SizeStripData, { big }: Stress) {
  const { lane: heights } = data.schematic;
  const again = data.observations.some(
    p => p.lesion === o.lesion && p.visit === o.than && p.kind === 'directional',
  );
  const shape = big ? { shaft: 24, head: 80, headLength: 30 } : { shaft: 20, head: 54, headLength: 26 };
  const at = x(o.visit) - (big ? 36 : 0);
  const [from, to] = [heights.baseline ?? 1, heights[o.visit] ?? 0];
  arrow(pen, at, lane(from), lane(to), { color: palette['nodes-fill'], ...shape });
  const label = labelIn(palette, palette.nodes, big);
  text(pen, again ? 'smaller still' : 'smaller', at - (big ? 50 : 42), lane(0.5) + 11, label);
}

/** Where the strip's marks are: those of the report that it draws, and sizes that were measured. */
export function stripPlaces(chart: Chart, data: SizeStripData, palette: Palette, view: SizeView): Places {
  const sheet = sheetOf(chart, data, palette);
  const lines = lesionLines(data.measured?.observations ?? []);
  const own = new Set<string>(lines.map(line => line.group));
  const visits = data.visits.filter(v => view.show?.includes(v.id) ?? true);
  const shown = new Set(visits.map(v => v.id));
  const middle = { primary: sheet.ruleY / 2, nodes: (sheet.ruleY + sheet.bottom) / 2 };
  const reported = data.observations
    .filter(o => shown.has(o.visit) && !own.has(o.lesion))
    .map(o => {
      const lane = o.lesion === 'primary' ? 'primary' : 'nodes';
      // At the last visit the signs stand to the left of its middle.
      const dx = o.kind === 'directional' && o.visit !== data.visits[1]?.id ? -36 : 0;
      return [o.id, { x: sheet.x(o.visit) + dx, y: middle[lane] }] as const;
    });
  const groups = (['primary', 'nodes'] as const).filter(group => own.has(group));
  const sizes = groups.map(group => measuredPlaces(sheet, { group, lines, visits, all: data.visits }));
  return Object.assign(Object.fromEntries(reported), ...sizes);
}

function known(data: SizeStripData, palette: Palette, view: SizeView): Plugin<'scatter'> {
  const order = data.visits.map(v => v.id);
  const shown = new Set(view.show ?? order);
  const lines = lesionLines(data.measured?.observations ?? []);
  const own = new Set<string>(lines.map(line => line.group));
  return {
    id: 'known-sizes',
    beforeDatasetsDraw(chart) {
      drawGround(sheetOf(chart as Chart, data, palette), data, shown.size, own);
    },
    afterDatasetsDraw(chart) {
      const sheet = sheetOf(chart as Chart, data, palette);
      const last = order.toReversed().find(v => shown.has(v));
      for (const o of data.observations) {
        if (!shown.has(o.visit) || own.has(o.lesion)) continue;
        const stress = { big: o.visit === last && o.visit !== order[1] };
        if (o.kind === 'bounded') drawBand(sheet, o);
        else if (o.kind === 'directional' && o.lesion === 'primary') drawPrimary(sheet, o, data, stress);
        else if (o.kind === 'directional') drawNodes(sheet, o, data, stress);
      }
      const visits = data.visits.filter(v => shown.has(v.id));
      for (const group of ['primary', 'nodes'] as const) {
        if (own.has(group)) drawMeasuredLane(sheet, { group, lines, visits, all: data.visits });
      }
      if (data.measured && own.size > 0) {
        const group = own.has('primary') ? 'primary' : 'nodes';
        drawResponses(sheet, data.measured, { visits, all: data.visits, group });
      }
    },
  };
}

/**
 * The strip from the report: a band where a T category bounds the size, arrows for directions, no point on an
 * unmeasured size. A group of lesions that was
 * measured has its sizes in mm. Each visit stands under its images.
 */
export function sizeStrip(
  data: SizeStripData,
  palette: Palette,
  view: SizeView,
): ChartConfiguration<'scatter'> {
  const middle = COLUMN / 2;
  const x = {
    type: 'linear',
    display: false,
    min: -middle / COLUMN,
    max: (1280 - middle) / COLUMN,
  } as const;
  return drawn({
    plugin: known(data, palette, view),
    padding: { top: 2, bottom: 2 },
    scales: { x, ...sizeLanes(MM, 1.75) },
  });
}
