import type { Geometry } from './volume';

/** What a panel shows of an axial plane: so many mm across, about a centre; the panel's size in px. */
export interface Framing {
  readonly centreMm: readonly [number, number];
  readonly widthMm: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

type Pair = readonly [number, number];

/** Where a place in mm (to the left, to the back) lies in px of the panel. */
export function pxOf({ centreMm, widthMm, widthPx, heightPx }: Framing, [x, y]: Pair): Pair {
  const perMm = widthPx / widthMm;
  return [widthPx / 2 + (x - centreMm[0]) * perMm, heightPx / 2 + (y - centreMm[1]) * perMm];
}

/** The place in mm under a px of the panel. */
export function mmOf({ centreMm, widthMm, widthPx, heightPx }: Framing, [x, y]: Pair): Pair {
  const mmPerPx = widthMm / widthPx;
  return [centreMm[0] + (x - widthPx / 2) * mmPerPx, centreMm[1] + (y - heightPx / 2) * mmPerPx];
}

/** Where all of a volume's axial plane lies in px of the panel: left, top, width, height. */
export function planeBox(framing: Framing, { originMm, spacingMm, dims }: Geometry) {
  // Voxels reach half their size beyond their centres.
  const [left, top] = pxOf(framing, [originMm[0] - spacingMm[0] / 2, originMm[1] - spacingMm[1] / 2]);
  const perMm = framing.widthPx / framing.widthMm;
  return [left, top, dims[0] * spacingMm[0] * perMm, dims[1] * spacingMm[1] * perMm] as const;
}

/** A view after free play: shifted in mm, and zoomed about its centre. */
export function zoomed(framing: Framing, zoom: number, panMm: Pair): Framing {
  return {
    ...framing,
    centreMm: [framing.centreMm[0] + panMm[0], framing.centreMm[1] + panMm[1]],
    widthMm: framing.widthMm / zoom,
  };
}

/** A round length for a scale bar, at most a quarter of the panel: 1, 2 or 5 times a power of ten, in mm. */
export function scaleBarMm({ widthMm }: Pick<Framing, 'widthMm'>): number {
  const most = widthMm / 4;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find(n => n * power <= most) ?? 1) * power;
}
