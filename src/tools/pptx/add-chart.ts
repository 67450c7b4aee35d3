import type PptxGenJS from 'pptxgenjs';
import { addBars } from './add-bars';
import { addLines } from './add-lines';
import { addCaption } from './chart-look';
import type { ChartBox } from './page';

/** A native chart with its numbers in an embedded workbook, and what the deck's drawing says beside it. */
export function addChart(slide: PptxGenJS.Slide, item: ChartBox, objectName: string) {
  const { chart } = item;
  if (chart.kind === 'bar') addBars(slide, { ...item, chart }, objectName);
  else addLines(slide, { ...item, chart }, objectName);
  addCaption(slide, item);
}
