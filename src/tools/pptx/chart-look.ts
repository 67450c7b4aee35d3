import type PptxGenJS from 'pptxgenjs';
import { inches, sizePt, themed } from './look';
import type { ChartBox, Rect } from './page';

/** px of a chart's words: axes, legend, caption. */
export const LABEL_PX = 24;
/** Room beside the plot, so that the axis' first and last numbers are not cut off. */
const BESIDE_PX = 40;
const CAPTION_PX = 64;
/** px of a figure from which the names of its series have room beside each other. */
const WIDE_PX = 900;
const LEGEND_LINE_PX = 34;

export const labelPt = sizePt({ serif: false, sizePx: LABEL_PX });

/** The figure without its caption. */
export const chartRect = ({ rect, chart }: ChartBox): Rect =>
  chart.caption ? { ...rect, h: rect.h - CAPTION_PX } : rect;

/** Where the chart stands, and its plot within it: shares of the frame. */
export function placed(rect: Rect, plot: Rect): PptxGenJS.IChartOpts {
  const frame = { ...rect, x: rect.x - BESIDE_PX, w: rect.w + 2 * BESIDE_PX };
  return {
    x: inches(frame.x),
    y: inches(frame.y),
    w: inches(frame.w),
    h: inches(frame.h),
    layout: {
      x: (plot.x - frame.x) / frame.w,
      y: (plot.y - frame.y) / frame.h,
      w: plot.w / frame.w,
      h: plot.h / frame.h,
    },
  };
}

/** A colour for every series: as many as there are, or PptxGenJS colours points one by one, against the schema. */
export function chartColors({ chart, colors, tones }: ChartBox): string[] {
  const others = [colors.ink, '807E77', colors.second];
  return chart.series.map(({ tone }, i) => themed((tone && tones[tone]) ?? others[i % 3] ?? colors.ink));
}

/** Name of a value axis, where it has one. */
export const axisTitle = (
  text: string | undefined,
  which: 'val' | 'cat',
  { colors }: ChartBox,
): PptxGenJS.IChartOpts =>
  text
    ? which === 'val'
      ? {
          showValAxisTitle: true,
          valAxisTitle: text,
          valAxisTitleFontSize: labelPt,
          valAxisTitleFontFace: '+mn-lt',
          valAxisTitleColor: themed(colors.second),
        }
      : {
          showCatAxisTitle: true,
          catAxisTitle: text,
          catAxisTitleFontSize: labelPt,
          catAxisTitleFontFace: '+mn-lt',
          catAxisTitleColor: themed(colors.second),
        }
    : {};

/** px that the legend takes: a line, or a line a series where the figure is narrow. */
export function legendPx({ rect, chart }: ChartBox): number {
  if (chart.series.length < 2) return 0;
  const names = chart.series.reduce((sum, { name }) => sum + name.length, 0) * LABEL_PX * 0.5;
  return LEGEND_LINE_PX * (names < Math.min(rect.w, WIDE_PX) ? 1 : chart.series.length) + 10;
}

/** The series' names under the chart, where there are several. */
export const legend = ({ chart, colors }: ChartBox): PptxGenJS.IChartOpts =>
  chart.series.length > 1
    ? {
        showLegend: true,
        legendPos: 'b',
        legendFontFace: '+mn-lt',
        legendFontSize: labelPt,
        legendColor: themed(colors.ink),
      }
    : {};

/** What the deck's drawing says beside its shapes, as text that can be edited. */
export function addCaption(slide: PptxGenJS.Slide, { rect, chart, colors }: ChartBox) {
  if (!chart.caption) return;
  slide.addText(chart.caption, {
    x: inches(rect.x),
    y: inches(rect.y + rect.h - CAPTION_PX),
    w: inches(rect.w),
    h: inches(CAPTION_PX),
    margin: 0,
    valign: 'top',
    isTextBox: true,
    fontFace: '+mn-lt',
    fontSize: labelPt,
    color: themed(colors.ink),
    objectName: 'Caption',
  });
}

/**
 * A number format that writes the labels as the deck does ("76.0 %"), so that they follow when the presenter edits the
 * numbers; General where the labels share none.
 */
export function formatOf(labels: readonly string[], { whole = false } = {}): string {
  const parts = labels.map(label => /^\d+(?:\.(\d+))?(\D*)$/.exec(label));
  const [decimals, suffix] = [parts[0]?.[1]?.length ?? 0, parts[0]?.[2] ?? ''];
  const same = parts.every(p => p && (p[1]?.length ?? 0) === decimals && p[2] === suffix);
  if (!same || suffix.includes('"')) return 'General';
  return `0${decimals > 0 && !whole ? `.${'0'.repeat(decimals)}` : ''}${suffix && `"${suffix}"`}`;
}
