import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { type Bounded, comparison, type Directional } from '../oncology/observations';
import { drawn, sizeLanes } from './drawn';
import { band } from './marks';
import type { Palette } from './palette';
import { arrow, openArrowUp, rule, text } from './pen';
import {
  drawScale,
  MM,
  type Sheet,
  type SizeCourseData,
  sans,
  sheetOf,
  type View,
  ZERO_X,
} from './size-sheet';
import { drawSpecimen, drawTime } from './size-specimen';

/** The zone without a scale, and the names of the lanes. */
function drawGround(sheet: Sheet) {
  const { pen, palette, data, mm, ruleY, bottom, last } = sheet;
  const left = ZERO_X + 54;
  const right = data.specimen ? 870 : 1176;
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
  const quiet = { ...sans(palette, 24), color: palette.second };
  text(pen, 'no unit', 0, ruleY + 104, quiet);
  // Nodes before treatment: there, and of a size that is not reported.
  band(pen, ZERO_X, ruleY + 12, ruleY + 44, 24, palette['nodes-fill']);
  text(pen, 'size not', ZERO_X, ruleY + 76, { ...quiet, align: 'center' });
  text(pen, 'reported', ZERO_X, ruleY + 104, { ...quiet, align: 'center' });
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
    text(pen, 'schematic', ZERO_X + 58, mm(21.9), { ...sans(palette, 24), color: palette.second });
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

/**
 * Size over time in report mode: millimetres only beside the two places where a T category bounds a size; between
 * them directions on no scale; no point on an unmeasured size; after the interval that is not reported, the specimen.
 */
export function sizeCourse(
  data: SizeCourseData,
  palette: Palette,
  view: View,
): ChartConfiguration<'scatter'> {
  return drawn({
    plugin: known(data, palette, view),
    padding: { top: 36, bottom: 74 },
    scales: { x: { type: 'linear', display: false, min: 0, max: 1176 }, ...sizeLanes(MM, 1.72) },
  });
}
