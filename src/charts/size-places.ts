import type { Chart } from 'chart.js';
import { SPECIMEN } from '../oncology/measurements';
import type { Observation } from '../oncology/observations';
import { indexPrimary } from '../oncology/report-check';
import type { Palette } from './palette';
import type { Places } from './places';
import { hasLines } from './size-course';
import { type MeasuredPlan, measuredSheet, planOf } from './size-measured';
import { type Sheet, type SizeCourseData, SPECIMEN_X, sheetOf, type View } from './size-sheet';

/** The middle of an observation's mark. */
function markOf({ x, mm, lane, data }: Sheet, o: Observation) {
  if (o.kind === 'bounded') return { x: x(o.visit), y: mm((o.band.overMm + o.band.upToMm) / 2) };
  const level = mm(data.schematic.levelMm);
  if (o.lesion !== 'primary') return { x: x(o.visit), y: lane(0.55) };
  const larger = o.kind === 'directional' && o.direction === 'larger';
  return { x: x(o.visit), y: larger ? level - 40 : (mm(46) + level) / 2 };
}

/** Where the marks of the size chart are: those of the report that it draws, sizes that were measured, sums. */
export function sizePlaces(chart: Chart, data: SizeCourseData, palette: Palette, view: View): Places {
  const plan = hasLines(data) ? planOf(data, palette, view) : null;
  const sheet = plan ? measuredSheet(chart, plan) : sheetOf(chart, data, palette, view);
  const drawn = (o: Observation) =>
    o.visit === SPECIMEN
      ? data.specimen !== undefined
      : sheet.shown(o.visit) && (plan?.reportedGroups.some(group => group === o.lesion) ?? true);
  const places = data.observations.filter(drawn).map(o => [o.id, markOf(sheet, o)] as const);
  const nodes = { x: SPECIMEN_X, y: sheet.lane(0.62) + 4 };
  return {
    ...Object.fromEntries(places),
    ...(data.specimen && { 'nodes-specimen': nodes }),
    ...ownSpecimens(sheet),
    ...(plan && ownPlaces(chart, plan)),
  };
}

function ownSpecimens({ data, mm }: Sheet): Places {
  const index = indexPrimary(data.measured?.observations ?? []);
  const own = (data.measured?.observations ?? []).filter(o => o.visit === SPECIMEN && o.lesion === index);
  return data.specimen
    ? Object.fromEntries(own.map(o => [o.id, { x: SPECIMEN_X, y: mm(o.diameterMm) }]))
    : {};
}

function ownPlaces({ scales }: Chart, { lines, time, sum }: MeasuredPlan): Places {
  const x = (months: number) => scales.x?.getPixelForValue(months) ?? 0;
  const points = lines.flatMap(line => line.points).filter(p => time.shown(p.months));
  const sizes = points.map(
    p => [p.id, { x: x(p.months), y: scales.measured?.getPixelForValue(p.diameterMm) ?? 0 }] as const,
  );
  const sums = (sum?.sum ?? []).flatMap(({ x: months, y }) =>
    y === null
      ? []
      : [[`sum, month ${months}`, { x: x(months), y: scales.sum?.getPixelForValue(y) ?? 0 }] as const],
  );
  return Object.fromEntries([...sizes, ...sums]);
}
