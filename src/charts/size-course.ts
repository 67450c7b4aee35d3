import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { drawn, sizeLanes } from './drawn';
import { lesionLines } from './lesion-lines';
import { band } from './marks';
import type { Palette } from './palette';
import { rule, text } from './pen';
import { sizeMeasured } from './size-measured';
import { drawBaseline, drawNodes, drawPrimary, drawSchematicLine } from './size-report';
import { MM, type Sheet, type SizeCourseData, sans, sheetOf, type View, ZERO_X } from './size-sheet';
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

/** Whether a lesion was measured at two visits or more. */
export const hasLines = ({ measured }: SizeCourseData) =>
  lesionLines(measured?.observations ?? []).length > 0;

/** Report mode: the marks are all drawn; there is no data point. */
function sizeReported(data: SizeCourseData, palette: Palette, view: View): ChartConfiguration<'scatter'> {
  return drawn({
    plugin: known(data, palette, view),
    padding: { top: 36, bottom: 74 },
    scales: { x: { type: 'linear', display: false, min: 0, max: 1176 }, ...sizeLanes(MM, 1.72) },
  });
}

/**
 * Size over time. From the report alone: millimetres only beside the two places where a T category bounds a size;
 * between them directions on no scale; no point on an unmeasured size; after the interval that is not reported, the
 * specimen. Lesions that were measured on CT become lines in mm; those that were not keep what the report says.
 */
export function sizeCourse(
  data: SizeCourseData,
  palette: Palette,
  view: View,
): ChartConfiguration<'scatter'> {
  return hasLines(data) ? sizeMeasured(data, palette, view) : sizeReported(data, palette, view);
}
