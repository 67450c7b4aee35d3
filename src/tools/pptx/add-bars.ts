import type PptxGenJS from 'pptxgenjs';
import type { NativeBars } from '../../charts/native';
import {
  axisTitle,
  chartColors,
  chartRect,
  formatOf,
  LABEL_PX,
  labelPt,
  legend,
  legendPx,
  placed,
} from './chart-look';
import { inches, points, sizePt, themed } from './look';
import { ORNAMENT } from './names';
import type { ChartBox, Rect } from './page';

/** Shares of the figure's height: above the bars for the reference's label, below them for axis and legend. */
const ABOVE = 0.34;
const BELOW_AXIS_PX = 50;
const BELOW_TITLE_PX = 34;

export type BarsBox = ChartBox & { readonly chart: NativeBars };

/** Bars with their numbers in an embedded workbook; the reference value as a line and a label. */
export function addBars(slide: PptxGenJS.Slide, item: BarsBox, objectName: string) {
  const { chart, alt } = item;
  const rect = chartRect(item);
  const plot = plotOf(item, rect);
  slide.addChart('bar', series(chart), {
    ...placed(rect, plot),
    altText: alt,
    objectName,
    ...barProps(item, plot),
    ...axisProps(item),
    ...axisTitle(chart.axis, 'val', item),
    ...legend(item),
  });
  if (chart.reference) addReference(slide, item, plot, chart.reference);
}

/**
 * The numbers as PptxGenJS takes them: PowerPoint counts lying bars from below, the deck from above. Its types know no
 * empty cell; mend-chart.ts takes out what it writes for one.
 */
function series({ series: all, categories, upright }: NativeBars) {
  const inOrder = <T>(of: readonly T[]) => (upright ? [...of] : of.toReversed());
  return all.map(({ name, values }) => ({
    name,
    labels: inOrder(categories),
    values: inOrder(values) as number[],
  }));
}

/** Room for the longest line of the categories' names, beside lying bars. */
function namesPx({ categories, upright }: NativeBars, rect: Rect): number {
  if (categories.length < 2 || upright) return 0;
  const longest = Math.max(...categories.flatMap(name => name.split('\n').map(line => line.length)));
  return Math.min(rect.w * 0.4, longest * LABEL_PX * 0.5 + 16);
}

/** Where the bars stand. One category fills the figure's width and needs no name beside it. */
function plotOf(item: BarsBox, rect: Rect): Rect {
  const { chart } = item;
  const names = namesPx(chart, rect);
  const above = chart.reference ? rect.h * ABOVE : 0;
  const below = (chart.upright ? 0 : BELOW_AXIS_PX) + (chart.axis ? BELOW_TITLE_PX : 0) + legendPx(item);
  return { x: rect.x + names, y: rect.y + above, w: rect.w - names, h: rect.h - above - below };
}

const numbersOf = ({ series: all }: NativeBars) =>
  all.flatMap(({ values }) => values.filter(value => value !== null));
const labelsOf = ({ series: all }: NativeBars) => all.flatMap(({ labels = [] }) => labels);

function barProps(item: BarsBox, plot: Rect): PptxGenJS.IChartOpts {
  const { chart, colors } = item;
  const inside = chart.stacked || Math.min(...numbersOf(chart)) > chart.max / 4;
  const bars = chart.categories.length * (chart.stacked ? 1 : chart.series.length);
  const onTone = chart.series.some(({ tone }) => tone);
  return {
    barDir: chart.upright ? 'col' : 'bar',
    barGrouping: chart.stacked ? 'stacked' : 'clustered',
    barGapWidthPct: bars === 1 ? 0 : 40,
    chartColors: chartColors(item),
    chartArea: { roundedCorners: false },
    plotArea: { fill: { color: themed(colors.tint) } },
    showValue: labelsOf(chart).length > 0,
    dataLabelPosition: chart.stacked ? 'ctr' : inside ? 'inEnd' : 'outEnd',
    dataLabelColor: themed(inside && !onTone ? colors.page : colors.ink),
    dataLabelFontFace: '+mj-lt',
    dataLabelFontSize: sizePt({ serif: true, sizePx: Math.min(72, (plot.h / bars) * 0.6) }),
    dataLabelFormatCode: formatOf(labelsOf(chart)),
  };
}

function axisProps({ chart, colors }: BarsBox): PptxGenJS.IChartOpts {
  const color = themed(colors.second);
  return {
    valAxisMinVal: 0,
    valAxisMaxVal: chart.max,
    valAxisMajorUnit: chart.max / 2,
    valAxisLabelFormatCode: chart.axis ? 'General' : formatOf(labelsOf(chart), { whole: true }),
    valAxisLabelFontFace: '+mn-lt',
    valAxisLabelFontSize: labelPt,
    valAxisLabelColor: color,
    valAxisHidden: chart.upright === true,
    valAxisLineShow: false,
    valAxisMajorTickMark: 'none',
    valGridLine: { style: 'none' },
    catAxisHidden: chart.categories.length === 1,
    // Every name, however many lines it has.
    catAxisLabelFrequency: '1',
    catAxisLabelFontFace: '+mn-lt',
    catAxisLabelFontSize: labelPt,
    catAxisLabelColor: color,
    catAxisMajorTickMark: 'none',
    catAxisLineShow: false,
  };
}

/** A dashed line over the bars in a gap of the page's colour, and its label beside its upper end. */
function addReference(
  slide: PptxGenJS.Slide,
  { rect, chart, colors }: BarsBox,
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
