import type { MeasuredCourse } from '../oncology/measured-course';
import type { Measured } from '../oncology/observations';
import { nearestMonth } from '../oncology/report-check';
import { mmText, percentText, responseText } from '../oncology/response-text';
import { type LesionLine, toneOf } from './lesion-lines';
import { text } from './pen';
import type { Places } from './places';
import type { Sheet } from './strip-sheet';

interface Visit {
  readonly id: string;
  readonly months: number;
}
interface Columns {
  /** Those that the step shows. */
  readonly visits: readonly Visit[];
  readonly all: readonly Visit[];
}
interface Lane extends Columns {
  readonly group: 'primary' | 'nodes';
  readonly lines: readonly LesionLine[];
}

/** The month whose sizes stand under a visit's images: one for all lesions. */
const monthAt = (lines: readonly LesionLine[], visit: Visit, all: readonly Visit[]) =>
  nearestMonth([...new Set(lines.flatMap(line => line.points.map(p => p.months)))], visit.id, all);

const textOf = (m: Measured | undefined) =>
  m === undefined ? 'not measured' : m.tooSmall ? 'too small' : mmText(m.diameterMm);

/** Sizes side by side; the unit once, where all have one: 19 / 17 mm. */
function textsOf(points: readonly (Measured | undefined)[]): string {
  const texts = points.map(textOf);
  if (points.every(p => p && !p.tooSmall)) return `${texts.map(t => t.replace(' mm', '')).join(' / ')} mm`;
  return [...new Set(texts)].join(' / ');
}

/** A column has room for two sizes: those of the targets, whose sum stands beside them. */
function linesOf({ lines, group }: Pick<Lane, 'lines' | 'group'>): LesionLine[] {
  const its = lines.filter(line => line.group === group);
  const targets = its.filter(line => line.points[0]?.target);
  return (targets.length > 0 ? targets : its).slice(0, 2);
}

/** The lane's extent, and the height in it of a size. */
function laneOf({ ruleY, bottom }: Sheet, group: Lane['group'], its: readonly LesionLine[]) {
  const [top, floor] = group === 'primary' ? [6, ruleY - 8] : [ruleY + 6, bottom - 8];
  const most = Math.max(...its.flatMap(line => line.points.map(p => p.diameterMm)));
  const y = (p: Measured) => floor - 8 - (p.diameterMm / most) * (floor - top - 18);
  return { middle: (top + floor) / 2, y };
}

/** Where the lane's marks are, by the measured size's id. */
export function measuredPlaces(sheet: Sheet, { group, lines, visits, all }: Lane): Places {
  const its = linesOf({ lines, group });
  const { y } = laneOf(sheet, group, its);
  const marks = visits.flatMap(visit =>
    its.flatMap(line => {
      const p = line.points.find(p => p.months === monthAt(lines, visit, all));
      return p ? [[p.id, { x: sheet.x(visit.id), y: y(p) }] as const] : [];
    }),
  );
  return Object.fromEntries(marks);
}

/** A group's sizes, visit by visit: a mark at its height in the lane, from 0, and the numbers beside it. */
export function drawMeasuredLane(sheet: Sheet, { group, lines, visits, all }: Lane) {
  const { pen, palette, x } = sheet;
  const its = linesOf({ lines, group });
  const lane = laneOf(sheet, group, its);
  const tone = toneOf(group, palette);
  const sans = { family: palette['sans-face'], size: 24 } as const;
  const axis = group === 'primary' ? 'longest, mm' : 'short axis';
  text(pen, axis, 52, lane.middle + 30, { ...sans, color: palette.second });
  for (const visit of visits) {
    const points = its.map(line => line.points.find(p => p.months === monthAt(lines, visit, all)));
    const at = x(visit.id);
    for (const p of points) {
      if (!p) continue;
      const y = lane.y(p);
      pen.fillStyle = tone.line;
      pen.beginPath();
      if (p.axis === 'longest') pen.arc(at, y, 11, 0, 2 * Math.PI);
      else pen.rect(at - 9, y - 9, 18, 18);
      pen.fill();
    }
    const months = monthAt(lines, visit, all);
    const other = months !== undefined && months > 0 && months !== visit.months;
    const words = textsOf(points);
    // Beside the first marks stand the lanes' names.
    const first = visit === all[0];
    // Words need more room than numbers.
    const size = words.length > 14 ? 24 : group === 'primary' ? 36 : 28;
    const look = { ...sans, size, weight: 800, color: tone.text } as const;
    text(pen, words, first ? at + 28 : at - 28, lane.middle + (other ? 6 : 11), {
      ...look,
      align: first ? 'left' : 'right',
    });
    if (!other) continue;
    const quiet = { ...sans, color: palette.second, align: first ? 'left' : 'right' } as const;
    text(pen, `month ${months}`, first ? at + 28 : at - 28, lane.middle + 34, quiet);
  }
}

interface Responses extends Columns {
  /** The lane that has room for them: a measured one. */
  readonly group: 'primary' | 'nodes';
}

/** Beside each visit's sizes: the change of the targets' sum from baseline, and the response in letters. */
export function drawResponses(
  { pen, palette, x, wordsY, ruleY, bottom }: Sheet,
  { assessments }: MeasuredCourse,
  { visits, all, group }: Responses,
) {
  const sans = { family: palette['sans-face'], color: palette.ink } as const;
  const y = group === 'primary' ? wordsY - 14 : (ruleY + bottom) / 2 - 2;
  for (const visit of visits) {
    const months = nearestMonth(
      assessments.map(a => a.months),
      visit.id,
      all,
    );
    const a = assessments.find(found => found.months === months);
    if (!a) continue;
    const { letters, name } = responseText(a);
    const words = name === 'response' ? letters : `target ${letters}`;
    text(pen, words, x(visit.id) + 28, y, { ...sans, size: 30, weight: 800 });
    // NE says it already.
    if (a.percentFromBaseline === null) continue;
    text(pen, `sum ${percentText(a.percentFromBaseline)}`, x(visit.id) + 28, y + 30, { ...sans, size: 24 });
  }
}
