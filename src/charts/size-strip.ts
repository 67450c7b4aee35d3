import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import type { MeasuredCourse } from '../oncology/measured-course';
import type { Observation, VisitId } from '../oncology/observations';
import { drawn, sizeLanes } from './drawn';
import { lesionLines } from './lesion-lines';
import type { Palette } from './palette';
import { rule, text } from './pen';
import type { Places } from './places';
import { drawMeasuredLane, drawResponses, measuredPlaces } from './strip-measured';
import { drawBand, drawNodes, drawPrimary } from './strip-report';
import { COLUMN, MM, type Sheet } from './strip-sheet';

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
