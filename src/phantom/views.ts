import type { CtWindowId, LandmarkId, PointMm } from '../imaging/manifest';
import type { Visit } from './thorax/lesions';

/** A place on a slide that a CT still is composed for: its size in px of the slide, and what it frames. */
export interface CtView {
  readonly frame: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly visits: readonly Visit[];
  readonly at: LandmarkId;
  readonly window: CtWindowId;
  readonly centreMm: PointMm;
  readonly widthMm: number;
}

const all = ['baseline', 'month2', 'month6'] as const;

export const CT_VIEWS: readonly CtView[] = [
  {
    // The title's words stand in the black right lung, where few vessels cross this level; the mass is whole.
    frame: 'cover',
    widthPx: 1280,
    heightPx: 560,
    visits: ['baseline'],
    at: 'primary',
    window: 'mediastinum',
    centreMm: [-2.4, -7.5, 204],
    widthMm: 238,
  },
  {
    frame: 'response-primary',
    widthPx: 426,
    heightPx: 212,
    visits: all,
    at: 'primary',
    window: 'lung',
    centreMm: [74, -6, 204],
    widthMm: 135,
  },
  {
    frame: 'response-node',
    widthPx: 426,
    heightPx: 142,
    visits: all,
    at: 'right-hilar',
    window: 'mediastinum',
    centreMm: [-87, 3, 149],
    widthMm: 120,
  },
  {
    frame: 'decision',
    widthPx: 452,
    heightPx: 620,
    visits: ['month6'],
    at: 'primary',
    window: 'lung',
    centreMm: [83, 0, 204],
    widthMm: 112,
  },
];

/** The histology: one window of the synthetic section for all four stains, where glands meet spindle and giant cells. */
export const HISTOLOGY_VIEW = {
  frame: 'specimen',
  section: { widthPx: 1600, heightPx: 1200, micrometrePerPx: 0.5 },
  window: { left: 500, top: 250, widthPx: 768, heightPx: 680 },
} as const;
