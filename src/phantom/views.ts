import type { CtWindowId, LandmarkId, PointMm } from '../imaging/manifest';
import { STILL_PX_PER_SIZE_PX } from '../imaging/still';
import type { Window } from './histology/make-field';
import type { Visit } from './thorax/lesions';

/** A place on a slide that a still is composed for: its size in px of the slide, and what it frames. */
export interface View {
  readonly frame: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly centreMm: PointMm;
  readonly widthMm: number;
}
/** An axial slice at a landmark. */
interface AxialView extends View {
  readonly at: LandmarkId;
}
export interface CtView extends AxialView {
  readonly visits: readonly Visit[];
  readonly window: CtWindowId;
}

/** Px of the still for a view: its place on the slide, enlarged for print. */
export const stillSize = (view: View) => ({
  widthPx: Math.round(view.widthPx * STILL_PX_PER_SIZE_PX),
  heightPx: Math.round(view.heightPx * STILL_PX_PER_SIZE_PX),
});

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
    visits: ['baseline', 'month6'],
    at: 'primary',
    window: 'lung',
    centreMm: [83, 0, 204],
    widthMm: 112,
  },
  {
    frame: 'imaging-primary',
    widthPx: 639,
    heightPx: 277,
    visits: ['baseline'],
    at: 'primary',
    window: 'lung',
    centreMm: [62, -4, 204],
    widthMm: 180,
  },
];

/** The PET's maximum projections. */
export const PROJECTIONS = {
  /** The body stands to the right of the claim's words; all of it is there, and its top is above the highest node. */
  dark: { frame: 'imaging-mip', widthPx: 1280, heightPx: 620, centreMm: [-75, 0, 169.5], widthMm: 524 },
  paper: { frame: 'imaging-mip-paper', widthPx: 500, heightPx: 556, centreMm: [4, 0, 149.5], widthMm: 264 },
} as const satisfies Record<string, View>;

const node = { frame: 'imaging-node', widthPx: 639, heightPx: 277 };
/** PET over CT at a node of each group; the nodes lie clear of the slide's labels in three corners. */
export const FUSED_VIEWS: readonly AxialView[] = [
  { ...node, at: 'left-subclavian', centreMm: [48, 2, 274], widthMm: 190 },
  { ...node, at: 'mediastinal-1', centreMm: [22, -14, 187], widthMm: 200 },
  { ...node, at: 'right-hilar', centreMm: [-34, 8, 149], widthMm: 190 },
];

/** A window of a synthetic section. */
export interface HistologyView {
  readonly frame: string;
  readonly section: { widthPx: number; heightPx: number; micrometrePerPx: number; seed?: number };
  readonly window: Window;
  /** Large: packed harder than the others. */
  readonly packed?: boolean;
}
/** One window for all four stains, where glands meet spindle and giant cells. */
export const HISTOLOGY_VIEW: HistologyView = {
  frame: 'specimen',
  section: { widthPx: 1600, heightPx: 1200, micrometrePerPx: 0.5 },
  window: { left: 500, top: 250, widthPx: 768, heightPx: 680 },
};
/** Another field with both parts, from a section of its own; H&E only. */
export const DECISION_HISTOLOGY_VIEW: HistologyView = {
  frame: 'decision',
  section: { widthPx: 1400, heightPx: 1400, micrometrePerPx: 0.5, seed: 5 },
  window: { left: 300, top: 20, widthPx: 994, heightPx: 1364 },
  packed: true,
};
