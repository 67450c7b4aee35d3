import type { Chart } from 'chart.js';
import type { MeasuredCourse } from '../oncology/measured-course';
import type { Observation } from '../oncology/observations';
import type { Palette } from './palette';
import { type Pen, rule, text } from './pen';

/** What is known of lesion sizes over time, in report mode, with the treatment under it. */
export interface SizeCourseData {
  readonly kind: 'size-course';
  /** CT visits in order; `name` is how one is called: `2 months`. */
  readonly visits: readonly { readonly id: string; readonly name: string; readonly months: number }[];
  readonly observations: readonly Observation[];
  /** Heights that no observation gives: mm on the primary's scale, 0 to 1 in the nodes' lane. */
  readonly schematic: {
    readonly levelMm: number;
    readonly lane: Readonly<Record<string, number>>;
  };
  readonly treatment: string;
  readonly treatmentMonths: number;
  /** The presenter's own sizes; with the sign that marks them. */
  readonly measured?: MeasuredCourse;
  readonly measuredSign?: string;
  /** px of the figure a month is long. */
  readonly monthPx: number;
  /** The specimen beside the time axis: after an interval that is not reported, so on no scale. */
  readonly specimen?: {
    readonly interval: string;
    readonly event: string;
    readonly nodes: readonly [string, string];
    readonly bodyName: string;
    readonly rivalName: string;
  };
}

export interface View {
  readonly show?: readonly string[];
  readonly highlight?: string;
}

export const ZERO_X = 160;
export const SPECIMEN_X = 1000;
export const MM = { min: 21, max: 72 };

export interface Sheet {
  readonly pen: Pen;
  readonly palette: Palette;
  readonly data: SizeCourseData;
  readonly x: (visit: string) => number;
  readonly mm: (mm: number) => number;
  readonly lane: (share: number) => number;
  readonly ruleY: number;
  readonly bottom: number;
  readonly shown: (visit: string) => boolean;
  /** The visit that the step is about. */
  readonly last: string;
  /** A lane of the report's beside measured sizes has less room. */
  readonly compact?: boolean;
}

/** The look of words in the deck's sans face. */
export const sans = (palette: Palette, size: number, weight = 500) => ({
  family: palette['sans-face'],
  size,
  weight,
  color: palette.ink,
});

/** What the marks are drawn on, and where. */
export function sheetOf(chart: Chart, data: SizeCourseData, palette: Palette, view: View): Sheet {
  const { mm, nodes } = chart.scales;
  const shown = (visit: string) => view.show?.includes(visit) ?? true;
  const monthsOf = (visit: string) => data.visits.find(v => v.id === visit)?.months ?? 0;
  return {
    pen: chart.ctx,
    palette,
    data,
    x: visit => (visit === 'specimen' ? SPECIMEN_X : ZERO_X + monthsOf(visit) * data.monthPx),
    mm: size => mm?.getPixelForValue(size) ?? 0,
    lane: share => nodes?.getPixelForValue(share) ?? 0,
    ruleY: nodes?.top ?? 0,
    bottom: nodes?.bottom ?? 0,
    shown,
    last: data.visits.findLast(v => shown(v.id))?.id ?? '',
  };
}

/** The cut-points of a category beside the only places where one bounds a size. */
export function drawScale({ pen, palette, mm }: Sheet, x: number, sizes: readonly number[]) {
  const top = Math.max(...sizes);
  for (const size of sizes) {
    rule(pen, [x - 44, mm(size)], [x + 40, mm(size)], { color: palette.rule, width: 2 });
    const label = { ...sans(palette, 24, 600), color: palette.second } as const;
    const name = size === top ? `${size} mm` : `${size}`;
    text(pen, name, x - 52, mm(size) + 1, { ...label, align: 'right', baseline: 'middle' });
  }
}
