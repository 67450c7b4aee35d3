import type { Chart } from 'chart.js';
import { rule, text } from './pen';
import type { MeasuredPlan } from './size-measured';
import { drawBaseline, drawNodes, drawPrimary } from './size-report';
import { type Sheet, sans } from './size-sheet';

/** What the report says of a group that was not measured, in a lane of its own: directions on no scale. */
export function drawLanes(
  sheet: Sheet,
  chart: Chart,
  { data, palette, reportedGroups, right }: MeasuredPlan,
) {
  const { pen, shown } = sheet;
  for (const group of reportedGroups) {
    const scale = chart.scales[group === 'primary' ? 'mm' : 'nodes'];
    if (!scale) continue;
    pen.fillStyle = palette.tint;
    pen.fillRect(
      chart.chartArea.left + 60,
      scale.top + 2,
      right - chart.chartArea.left - 60,
      scale.height - 4,
    );
    rule(pen, [0, scale.bottom], [1176, scale.bottom], { color: palette.ink });
    if (group === 'nodes') rule(pen, [0, scale.top], [1176, scale.top], { color: palette.ink });
    const name = { ...sans(palette, 30, 800), color: palette[group] };
    text(pen, group === 'primary' ? 'Primary' : 'Nodes', 0, scale.top + 36, name);
    const noteY = group === 'primary' ? scale.bottom - 14 : scale.top + 66;
    text(pen, 'not measured', 0, noteY, { ...sans(palette, 24), color: palette.second });
    for (const o of data.observations) {
      if (o.lesion !== group || o.visit === 'specimen' || !shown(o.visit)) continue;
      if (o.kind === 'bounded') drawBaseline(sheet, o);
      else if (o.kind === 'directional') (group === 'primary' ? drawPrimary : drawNodes)(sheet, o);
    }
  }
}
