import type { Chart } from 'chart.js';
import { monthsText } from '../oncology/response-text';
import { bar } from './marks';
import { text } from './pen';
import type { MeasuredPlan } from './size-measured';
import { type Sheet, sans } from './size-sheet';
import { drawNow, drawOperation } from './size-specimen';

/** Two months nearer than that would run into each other. */
const LEAST_PX = 50;

/** The drug on the months' scale, the visits' months, the step's visit marked; the operation. */
export function drawMeasuredTime(
  sheet: Sheet,
  chart: Chart,
  { data, palette, time, reportedGroups }: MeasuredPlan,
) {
  const { pen, bottom } = sheet;
  const { x } = chart.scales;
  if (!x) return;
  const at = (months: number) => x.getPixelForValue(months);
  const y = bottom + 18;
  text(pen, 'months', 0, y + 46, { ...sans(palette, 26), color: palette.second });
  // With the operation the whole course is known; before it, as far as the step has come.
  const end = data.specimen ? data.treatmentMonths : Math.min(time.now, data.treatmentMonths);
  if (end > 0) {
    const look = { fill: palette['alectinib-fill'], edge: palette.alectinib };
    bar(pen, { x: at(0), y: y - 14, width: at(end) - at(0), height: 28 }, look);
    const name = { ...sans(palette, 24, 700), color: palette['on-fill'] };
    text(pen, data.treatment, at(0) + 16, y + 1, { ...name, baseline: 'middle' });
  }
  // From the right: the last visit's month always stands.
  let free = Number.POSITIVE_INFINITY;
  visitMonths(data, time, reportedGroups.length > 0)
    .toReversed()
    .forEach((months, i) => {
      if (free - at(months) < LEAST_PX) return;
      free = at(months);
      text(pen, monthsText(months), free, y + 44, { ...sans(palette, 28, 700), align: 'center' });
      if (i === 0 && !data.specimen) drawNow(sheet, free);
    });
  if (data.specimen) drawOperation(sheet, { fromX: at(end) });
}

/** The months that have a mark: of what was measured, and of the report's lanes where there are any. */
function visitMonths(
  { measured, visits }: MeasuredPlan['data'],
  { shown }: MeasuredPlan['time'],
  hasLanes: boolean,
) {
  const reported = hasLanes ? visits.slice(1).map(v => v.months) : [];
  const months = new Set([...(measured?.visitMonths ?? []), ...reported]);
  return [...months].filter(shown).sort((a, b) => a - b);
}
