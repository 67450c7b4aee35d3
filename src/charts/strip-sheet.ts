import type { VisitId } from '../oncology/observations';
import type { Palette } from './palette';
import type { Pen } from './pen';

/** px of the slide that one of three visits has. */
export const COLUMN = 1280 / 3;

/** The primary's scale, in mm. */
export const MM = { min: 23, max: 53 };

/** What the strip's marks are drawn on, and where. */
export interface Sheet {
  readonly pen: Pen;
  readonly palette: Palette;
  readonly x: (visit: VisitId) => number;
  readonly mm: (mm: number) => number;
  readonly lane: (share: number) => number;
  readonly ruleY: number;
  /** Baseline of the words in the primary's lane: a place, not a size. */
  readonly wordsY: number;
  readonly bottom: number;
}
