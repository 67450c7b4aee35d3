import type { ChartConfiguration } from 'chart.js';
import { type DotsData, dots } from './dots';
import { type FishData, fish } from './fish';
import { type IntervalsData, intervals } from './intervals';
import type { Palette } from './palette';
import { sizeCourse } from './size-course';
import type { SizeCourseData } from './size-sheet';
import { type SizeStripData, type SizeView, sizeStrip } from './size-strip';
import { type SpiderData, spider } from './spider';
import { type SwimmerData, swimmer } from './swimmer';

export type ChartData =
  | FishData
  | SizeStripData
  | SizeCourseData
  | SpiderData
  | SwimmerData
  | IntervalsData
  | DotsData;

/** The configuration of any chart of the deck: a pure function of its data, the palette and the view. */
export function configure(data: ChartData, palette: Palette, view: SizeView): ChartConfiguration {
  switch (data.kind) {
    case 'fish':
      return fish(data, palette) as ChartConfiguration;
    case 'size-strip':
      return sizeStrip(data, palette, view) as ChartConfiguration;
    case 'size-course':
      return sizeCourse(data, palette, view) as ChartConfiguration;
    case 'spider':
      return spider(data, palette) as ChartConfiguration;
    case 'swimmer':
      return swimmer(data, palette, view) as ChartConfiguration;
    case 'intervals':
      return intervals(data, palette, view) as ChartConfiguration;
    case 'dots':
      return dots(data, palette) as ChartConfiguration;
  }
}
