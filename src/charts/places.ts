import type { Chart } from 'chart.js';
import { dotPlaces } from './dots';
import { fishPlaces } from './fish';
import type { ChartData } from './index';
import { cohortPlaces } from './intervals';
import type { Palette } from './palette';
import { sizePlaces } from './size-places';
import type { SizeView } from './size-strip';
import { stripPlaces } from './size-strip';
import { spiderPlaces } from './spider';
import { swimmerPlaces } from './swimmer';

/** Where a point of a chart is, in px of its figure, by the point's id. Only what the view shows has a place. */
export type Places = Readonly<Record<string, { readonly x: number; readonly y: number }>>;

/** The places of a drawn chart's points. */
export function placesOf(chart: Chart, data: ChartData, palette: Palette, view: SizeView): Places {
  switch (data.kind) {
    case 'fish':
      return fishPlaces(chart, data);
    case 'size-strip':
      return stripPlaces(chart, data, palette, view);
    case 'size-course':
      return sizePlaces(chart, data, palette, view);
    case 'spider':
      return spiderPlaces(chart, data);
    case 'swimmer':
      return swimmerPlaces(data, view);
    case 'intervals':
      return cohortPlaces(data, view);
    case 'dots':
      return dotPlaces(chart, data);
  }
}
