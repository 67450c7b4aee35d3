import type { ChartConfiguration } from 'chart.js';
import { type FishData, fish } from './fish';
import type { Palette } from './palette';
import { type SizeStripData, type SizeView, sizeStrip } from './size-strip';

export type ChartData = FishData | SizeStripData;

/** The configuration of any chart of the deck: a pure function of its data, the palette and the view. */
export function configure(data: ChartData, palette: Palette, view: SizeView): ChartConfiguration {
  switch (data.kind) {
    case 'fish':
      return fish(data, palette) as ChartConfiguration;
    case 'size-strip':
      return sizeStrip(data, palette, view) as ChartConfiguration;
  }
}
