// What marking works on, apart from the page: landmarks, the slice, the view.
import { type Framing, mmOf, zoomed } from '../../imaging/framing';
import type { PointMm } from '../../imaging/manifest';
import type { Landmarks } from '../../imaging/own-image';
import { reachMm, type Volume } from '../../imaging/volume';
import { type GreyWindow, windowOf } from '../../imaging/window';

export interface Marking {
  readonly landmarks: Landmarks;
  /** The landmark that a click sets. */
  readonly selected: string;
  readonly zMm: number;
  readonly zoom: number;
  readonly panMm: readonly [number, number];
  readonly window: GreyWindow;
}

const tenth = (mm: number) => Math.round(mm * 10) / 10;
const held = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/** A radius where only a point was clicked: an arrow keeps that far off. */
const POINT_RADIUS_MM = 5;
const MOST_ZOOM = 8;

/** At the middle slice, with the first landmark to be set. */
export function startMarking(volume: Volume, ids: readonly string[], landmarks: Landmarks): Marking {
  const [low] = reachMm(volume);
  const middle = low + Math.floor((volume.dims[2] - 1) / 2) * volume.spacingMm[2];
  const selected = ids.find(id => !landmarks[id]) ?? ids[0] ?? '';
  return {
    landmarks,
    selected,
    zMm: landmarks[selected]?.mm[2] ?? middle,
    zoom: 1,
    panMm: [0, 0],
    window: windowOf('lung', volume.unit),
  };
}

/** All of a slice in a square of px, under zoom and shift. */
export function framingOf(
  volume: Volume,
  { zoom, panMm }: Pick<Marking, 'zoom' | 'panMm'>,
  px: number,
): Framing {
  const middle = (axis: 0 | 1) =>
    volume.originMm[axis] + ((volume.dims[axis] - 1) / 2) * volume.spacingMm[axis];
  const widthMm = Math.max(volume.dims[0] * volume.spacingMm[0], volume.dims[1] * volume.spacingMm[1]);
  return zoomed({ centreMm: [middle(0), middle(1)], widthMm, widthPx: px, heightPx: px }, zoom, panMm);
}

/** So many slices up or down, within the volume. */
export function scrolledBy(marking: Marking, volume: Volume, slices: number): Marking {
  const [low, high] = reachMm(volume);
  return { ...marking, zMm: held(low, marking.zMm + slices * volume.spacingMm[2], high) };
}

/** Zoomed so that the place under the pointer stays under it. */
export function zoomedAt(
  marking: Marking,
  volume: Volume,
  px: number,
  at: readonly [number, number],
  by: number,
): Marking {
  const zoom = held(1, marking.zoom * by, MOST_ZOOM);
  if (zoom === 1) return { ...marking, zoom, panMm: [0, 0] };
  const before = mmOf(framingOf(volume, marking, px), at);
  const after = mmOf(framingOf(volume, { ...marking, zoom }, px), at);
  const [x, y] = marking.panMm;
  return { ...marking, zoom, panMm: [x + before[0] - after[0], y + before[1] - after[1]] };
}

/** A landmark by its centre and the edge of its lesion; where both are one place, with the radius it had, or a small one. */
export function setFrom(
  marking: Marking,
  id: string,
  centre: PointMm,
  edge: readonly [number, number],
): Marking {
  const dragged = Math.hypot(edge[0] - centre[0], edge[1] - centre[1]);
  const mm = centre.map(tenth) as unknown as PointMm;
  // A press alone moves a circle that was drawn, as large as it is.
  const pressed = marking.landmarks[id]?.radiusMm ?? POINT_RADIUS_MM;
  const landmark = { mm, radiusMm: dragged < 1 ? pressed : tenth(dragged) };
  return { ...marking, landmarks: { ...marking.landmarks, [id]: landmark } };
}

/** On to the next landmark that is not set; where all are, as it is. */
export function toNext(marking: Marking, ids: readonly string[]): Marking {
  const next = ids.find(id => !marking.landmarks[id]);
  return next ? { ...marking, selected: next } : marking;
}

/** Without a landmark. */
export function without(marking: Marking, id: string): Marking {
  const { [id]: _, ...landmarks } = marking.landmarks;
  return { ...marking, landmarks };
}

/** The landmark that a click sets next; at its slice, where it has one. */
export const selecting = (marking: Marking, id: string): Marking => ({
  ...marking,
  selected: id,
  zMm: marking.landmarks[id]?.mm[2] ?? marking.zMm,
});
