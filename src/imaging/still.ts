import type { Asset, LandmarkId, Plane, Still, WindowId } from './manifest.ts';

/** Stills are rendered at 2.2 px for each px of the slide: 211 ppi on a printed page of 1280 px in 13.3 inches. */
export const STILL_PX_PER_SIZE_PX = 2.2;
export const SIZE_PX_PER_STILL_PX = 1 / STILL_PX_PER_SIZE_PX;

interface View {
  readonly plane?: Plane;
  readonly at?: LandmarkId;
  readonly window?: WindowId;
}

/** The still of an asset that shows a view in the frame it was composed for; undefined if there is none. */
export function stillFor(asset: Asset, view: View, frame: string): Still | undefined {
  return asset.stills.find(
    s => s.frame === frame && s.plane === view.plane && s.at === view.at && s.window === view.window,
  );
}

/**
 * Where a landmark lies on a still, in px of the slide from its upper left corner, and its radius there. The patient's
 * left is on the right: an axial still is seen from the feet, the front up; a coronal one from the front, the head up.
 * @throws Error when the asset has no such landmark, or the still no position
 */
export function markAt(asset: Asset, still: Still, id: LandmarkId): { x: number; y: number; radius: number } {
  const landmark = asset.landmarks?.[id];
  if (!landmark || !still.centreMm) {
    throw new Error(`assets/imaging.json: ${still.file} has no landmark "${id}" to point at`);
  }
  const perMm = (still.widthPx * SIZE_PX_PER_STILL_PX) / still.widthMm;
  const [dx, toBack, up] = landmark.mm.map((mm, axis) => mm - still.centreMm![axis]!) as [
    number,
    number,
    number,
  ];
  const dy = still.plane === 'coronal' ? -up : toBack;
  return {
    x: (still.widthPx * SIZE_PX_PER_STILL_PX) / 2 + dx * perMm,
    y: (still.heightPx * SIZE_PX_PER_STILL_PX) / 2 + dy * perMm,
    radius: landmark.radiusMm * perMm,
  };
}
