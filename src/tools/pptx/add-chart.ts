import type PptxGenJS from 'pptxgenjs';
import { inches, points, sizePt, themed } from './look';
import { ORNAMENT } from './names';
import type { ChartBox, Rect } from './page';

const LABEL_PX = 24;
/** Room beside the plot, so that the axis' first and last numbers are not cut off. */
const BESIDE_PX = 40;
/** Shares of the figure's height: above the bars for the reference's label, below them for the axis. */
const ABOVE = 0.34;
const BELOW = 0.24;

/** Horizontal bars with their numbers in an embedded workbook; the reference value as a line and a label. */
export function addChart(slide: PptxGenJS.Slide, item: ChartBox, objectName: string) {
  const { chart, rect, alt } = item;
  const plot = plotOf(item);
  const frame = { ...rect, x: rect.x - BESIDE_PX, w: rect.w + 2 * BESIDE_PX };
  slide.addChart('bar', series(chart), {
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
    altText: alt,
    objectName,
    ...barProps(item, plot),
    ...axisProps(item),
  });
  if (chart.reference) addReference(slide, item, plot, chart.reference);
}

/** The numbers as PptxGenJS takes them: PowerPoint counts bars from below, the deck from above. */
function series({ series: all, categories }: ChartBox['chart']) {
  return all.map(({ name, values }) => ({
    name,
    labels: categories.toReversed(),
    values: values.toReversed(),
  }));
}

/** Where the bars stand. One category fills the figure's width and needs no name beside it. */
function plotOf({ rect, chart }: ChartBox): Rect {
  const names = chart.categories.length > 1 ? rect.w / 4 : 0;
  const above = chart.reference ? rect.h * ABOVE : 0;
  return { x: rect.x + names, y: rect.y + above, w: rect.w - names, h: rect.h * (1 - BELOW) - above };
}

function barProps({ chart, colors }: ChartBox, plot: Rect): PptxGenJS.IChartOpts {
  const values = chart.series.flatMap(s => s.values);
  const inside = Math.min(...values) > chart.max / 4;
  const single = chart.categories.length * chart.series.length === 1;
  const barPx = plot.h / (chart.categories.length * chart.series.length);
  return {
    barDir: 'bar',
    barGapWidthPct: single ? 0 : 40,
    // As many as there are series: one more, and PptxGenJS colours points one by one, against the schema.
    chartColors: [themed(colors.ink), 'accent6', 'tx2'].slice(0, chart.series.length),
    chartArea: { roundedCorners: false },
    plotArea: { fill: { color: themed(colors.tint) } },
    showValue: true,
    dataLabelPosition: inside ? 'inEnd' : 'outEnd',
    dataLabelColor: themed(inside ? colors.page : colors.ink),
    dataLabelFontFace: '+mj-lt',
    dataLabelFontSize: sizePt({ serif: true, sizePx: Math.min(72, barPx * 0.8) }),
    dataLabelFormatCode: formatOf(chart.series.flatMap(s => s.labels)),
  };
}

function axisProps({ chart, colors }: ChartBox): PptxGenJS.IChartOpts {
  const label = { fontSize: sizePt({ serif: false, sizePx: LABEL_PX }), color: themed(colors.second) };
  return {
    valAxisMinVal: 0,
    valAxisMaxVal: chart.max,
    valAxisMajorUnit: chart.max / 2,
    valAxisLabelFormatCode: formatOf(
      chart.series.flatMap(s => s.labels),
      { whole: true },
    ),
    valAxisLabelFontFace: '+mn-lt',
    valAxisLabelFontSize: label.fontSize,
    valAxisLabelColor: label.color,
    valAxisLineShow: false,
    valAxisMajorTickMark: 'none',
    valGridLine: { style: 'none' },
    catAxisHidden: chart.categories.length === 1,
    catAxisLabelFontFace: '+mn-lt',
    catAxisLabelFontSize: label.fontSize,
    catAxisLabelColor: label.color,
    catAxisMajorTickMark: 'none',
    catAxisLineShow: false,
  };
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

/** A dashed line over the bars in a gap of the page's colour, and its label beside its upper end. */
function addReference(
  slide: PptxGenJS.Slide,
  { rect, chart, colors }: ChartBox,
  plot: Rect,
  { value, label }: { value: number; label: string },
) {
  const x = plot.x + (plot.w * value) / chart.max;
  const line = (name: string, y: number, h: number, color: string, widthPx: number) =>
    slide.addShape('line', {
      x: inches(x),
      y: inches(y),
      w: 0,
      h: inches(h),
      line: { color: themed(color), width: points(widthPx), dashType: name === 'line' ? 'sysDash' : 'solid' },
      objectName: `${ORNAMENT} reference ${name}`,
    });
  line('gap', plot.y, plot.h, colors.page, 9);
  const top = rect.y + rect.h * 0.08;
  line('line', top, plot.y + plot.h + 8 - top, colors.ink, 3);
  slide.addText(label, {
    x: inches(x + 14),
    y: inches(rect.y),
    w: inches(320),
    h: inches(plot.y - rect.y),
    margin: 0,
    valign: 'middle',
    wrap: false,
    isTextBox: true,
    fontFace: '+mn-lt',
    fontSize: sizePt({ serif: false, sizePx: 28 }),
    bold: true,
    color: themed(colors.ink),
    objectName: 'Reference',
  });
}
