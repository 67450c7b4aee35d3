import type { ChartDataset } from 'chart.js';
import type { MeasuredCourse } from '../oncology/measured-course';
import { responseText } from '../oncology/response-text';
import type { MeasuredTime } from './measured-time';
import type { Palette } from './palette';

/** RECIST 1.1: partial response from 30 % below baseline on. */
export const PARTIAL_PERCENT = -30;

/** px that the row of letters takes of the panel's height. */
const LETTERS_PX = 44;

interface Point {
  readonly x: number;
  readonly y: number | null;
}

/** Change of the sum of target diameters from baseline, in per cent, with its limits. */
export interface SumPanel {
  readonly baselineSumMm: number;
  readonly sum: readonly Point[];
  /** The level from which it is progression, as a step: each new nadir lowers it from the next visit on. */
  readonly progression: readonly { readonly x: number; readonly y: number }[];
  readonly letters: readonly { readonly months: number; readonly letters: string }[];
  /** What the letters are: without the non-targets' status, a target response. */
  readonly response: readonly string[];
  /** Why the last visit is progression, where the sum is not the reason. */
  readonly because?: string;
  readonly min: number;
  readonly max: number;
}

/** The panel's numbers, for a panel of so many px; null where no target was measured. */
export function sumPanel(
  course: MeasuredCourse,
  { shown }: Pick<MeasuredTime, 'shown'>,
  heightPx = Number.POSITIVE_INFINITY,
): SumPanel | null {
  const { baselineSumMm, visitMonths } = course;
  const [baseline] = visitMonths;
  if (!baselineSumMm || baseline === undefined || course.assessments.length === 0) return null;
  const all = course.assessments;
  const percentOf = (mm: number) => (mm / baselineSumMm - 1) * 100;
  const levels = all.map(a => percentOf(a.progressionFromMm));
  const seen = all.filter(a => shown(a.months));
  const progression = seen.flatMap((a, i) => {
    const from = i === 0 ? baseline : (all[i - 1]?.months ?? baseline);
    const y = percentOf(a.progressionFromMm);
    return [
      { x: from, y },
      { x: a.months, y },
    ];
  });
  // Where all are target responses the row says so; else each letter that is one.
  const named = !all.some(a => a.overall);
  const because = seen.at(-1)?.because;
  const percents = all.flatMap(a => (a.percentFromBaseline === null ? [] : [a.percentFromBaseline]));
  const [low, high] = [
    Math.min(PARTIAL_PERCENT, ...percents, ...levels),
    Math.max(0, ...percents, ...levels),
  ];
  return {
    baselineSumMm,
    sum: [{ x: baseline, y: 0 }, ...seen.map(a => ({ x: a.months, y: a.percentFromBaseline }))],
    progression,
    letters: seen.map(a => {
      const { letters, name } = responseText(a);
      return { months: a.months, letters: named || name === 'response' ? letters : `target ${letters}` };
    }),
    response: all.some(a => a.overall) ? ['response'] : ['target', 'response'],
    ...(because && { because }),
    // The letters have a row of their own under the lines.
    min: low - (((high - low) * 1.2) / (heightPx - LETTERS_PX)) * LETTERS_PX - (high - low) * 0.1,
    max: high + (high - low) * 0.1,
  };
}

/** The panel's lines: the sum, and the progression line as a step. */
export function sumDatasets(
  { sum, progression }: SumPanel,
  palette: Palette,
  scale: string,
): ChartDataset<'scatter'>[] {
  const shared = { yAxisID: scale, showLine: true, segment: {} } as const;
  return [
    {
      ...shared,
      label: 'sum of targets',
      data: sum as { x: number; y: number }[],
      spanGaps: false,
      borderColor: palette.ink,
      borderWidth: 4,
      pointStyle: 'rectRot',
      pointRadius: 11,
      pointHoverRadius: 11,
      pointBackgroundColor: palette.ink,
      pointBorderColor: palette.page,
      pointBorderWidth: 2,
    },
    {
      ...shared,
      label: 'progression line',
      data: [...progression],
      borderColor: palette.ink,
      borderWidth: 2.5,
      borderDash: [12, 6],
      pointRadius: 0,
      pointHoverRadius: 0,
    },
  ];
}
