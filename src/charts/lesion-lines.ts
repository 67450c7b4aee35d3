import type { ChartDataset } from 'chart.js';
import type { LesionGroup, Measured } from '../oncology/observations';
import type { Palette } from './palette';

/** A lesion's measured sizes on CT, in order. */
export interface LesionLine {
  readonly lesion: string;
  readonly group: LesionGroup;
  readonly axis: Measured['axis'];
  readonly points: readonly Measured[];
}

const ORDER: readonly LesionGroup[] = ['primary', 'nodes', 'other'];

/**
 * The lesions with two sizes on CT or more, primary first: one size makes no line, and stands in the table alone. A
 * specimen is no visit.
 */
export function lesionLines(measured: readonly Measured[]): LesionLine[] {
  const onCt = measured.filter(m => m.visit !== 'specimen');
  const names = [...new Set(onCt.map(m => m.lesion))];
  const lines = names.map(lesion => {
    const points = onCt.filter(m => m.lesion === lesion).sort((a, b) => a.months - b.months);
    const { group = 'other', axis = 'longest' } = points[0] ?? {};
    return { lesion, group, axis, points };
  });
  const followed = lines.filter(line => line.points.length > 1);
  return followed.sort((a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group));
}

/** A group's colour in lines and in words. */
export const toneOf = (group: LesionGroup, palette: Palette) => ({
  line: group === 'other' ? palette.second : palette[`${group}-fill`],
  text: group === 'other' ? palette.second : palette[group],
});

/** Marks tell the measure, dashes the lesion: colour is never the only cue. */
const MARKS = { longest: 'circle', short: 'rect' } as const;
const DASHES: readonly number[][] = [[], [10, 7], [3, 6], [16, 6, 3, 6]];

interface Place {
  readonly x: number;
  readonly y: number | null;
}

/** A line through a lesion's points on a scale. A visit without a size parts it. */
export function lineDataset(
  line: LesionLine,
  data: readonly Place[],
  { palette, scale, nth }: { palette: Palette; scale: string; nth: number },
): ChartDataset<'scatter'> {
  const { line: color } = toneOf(line.group, palette);
  // A target is full; hollow is followed beside the sum.
  const isTarget = line.points[0]?.target ?? true;
  return {
    label: line.lesion,
    data: data as { x: number; y: number }[],
    yAxisID: scale,
    showLine: true,
    spanGaps: false,
    borderColor: color,
    borderWidth: 4,
    borderDash: DASHES[nth % DASHES.length] ?? [],
    pointStyle: MARKS[line.axis],
    pointRadius: 9,
    pointHoverRadius: 9,
    pointBackgroundColor: isTarget ? color : palette.page,
    pointBorderColor: isTarget ? palette.page : color,
    pointBorderWidth: isTarget ? 2 : 4,
    // On paper Chart.js would cache the line as a Path2D, which svgcanvas does not draw.
    segment: {},
  };
}

/** Which line of its group each is, from 0. */
export const nthOfGroup = (lines: readonly LesionLine[]) =>
  lines.map((line, i) => lines.slice(0, i).filter(l => l.group === line.group).length);
