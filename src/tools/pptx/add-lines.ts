import type PptxGenJS from 'pptxgenjs';
import type { NativeLines } from '../../charts/native';
import { axisTitle, chartColors, chartRect, labelPt, legend, placed } from './chart-look';
import { themed } from './look';
import type { ChartBox } from './page';

/** px around the plot: numbers and name of the value axis at the left; numbers, name and legend below. */
const MARGIN = { left: 110, right: 30, top: 16, below: 140 } as const;

export type LinesBox = ChartBox & { readonly chart: NativeLines };

/** Lines through points, on true scales, with their numbers in an embedded workbook. */
export function addLines(slide: PptxGenJS.Slide, item: LinesBox, objectName: string) {
  const { chart, alt, colors } = item;
  const rect = chartRect(item);
  const plot = {
    x: rect.x + MARGIN.left,
    y: rect.y + MARGIN.top,
    w: rect.w - MARGIN.left - MARGIN.right,
    h: rect.h - MARGIN.top - MARGIN.below,
  };
  const label = { fontFace: '+mn-lt', fontSize: labelPt, color: themed(colors.second) };
  slide.addChart(
    'scatter',
    [
      { name: chart.x.name, values: [...chart.x.values] },
      ...chart.series.map(({ name, values }) => ({ name, values: [...values] as number[] })),
    ],
    {
      ...placed(rect, plot),
      altText: alt,
      objectName,
      chartColors: chartColors(item),
      chartArea: { roundedCorners: false },
      plotArea: { fill: { color: themed(colors.tint) } },
      lineSize: 3,
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 10,
      valAxisMinVal: 0,
      valAxisMaxVal: chart.max,
      valAxisLabelFontFace: label.fontFace,
      valAxisLabelFontSize: label.fontSize,
      valAxisLabelColor: label.color,
      valGridLine: { style: 'none' },
      // Whole numbers at the ends: the ticks begin there.
      catAxisMinVal: Math.floor(Math.min(...chart.x.values)),
      catAxisMaxVal: Math.ceil(Math.max(...chart.x.values)),
      catAxisLabelFontFace: label.fontFace,
      catAxisLabelFontSize: label.fontSize,
      catAxisLabelColor: label.color,
      catGridLine: { style: 'none' },
      ...axisTitle(chart.axis, 'val', item),
      ...axisTitle(chart.x.axis, 'cat', item),
      ...legend(item),
    },
  );
}
