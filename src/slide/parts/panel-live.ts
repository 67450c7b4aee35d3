import type { Landmark, LandmarkId, Manifest } from '../../imaging/manifest';
import { type OwnImage, ownVolumeId } from '../../imaging/own-image';
import type { FigureId, PanelIsland, PanelView, StackIsland, StackMark } from '../types';
import type { PanelImage } from './panel-image';

interface Held {
  readonly id: FigureId;
  readonly view: PanelView;
  readonly link?: string;
  readonly stillOnly?: boolean;
  readonly arrowDegrees?: number;
  readonly tone?: 'primary' | 'nodes';
  readonly labels?: readonly {
    readonly at: LandmarkId;
    readonly name: string;
    readonly tone: 'primary' | 'nodes';
    readonly side: 'left' | 'right';
  }[];
}

/** Arrows and names at their landmarks: they stay there while the panel is scrolled and zoomed. */
function marksOf(landmarks: Readonly<Record<LandmarkId, Landmark>>, held: Held): StackMark[] {
  const { view, arrowDegrees = 0, tone = 'primary', labels = [] } = held;
  const arrows = (view.marks ?? []).flatMap(id => {
    const at = landmarks[id];
    return at ? [{ ...at, tone, degrees: arrowDegrees }] : [];
  });
  const names = labels.flatMap(({ at: id, name, tone: of, side }) => {
    const at = landmarks[id];
    return at ? [{ ...at, tone: of, name, side }] : [];
  });
  return [...arrows, ...names];
}

/** What the panel shows in the presenter's hand: axial views whose assets have volumes; those of one origin are fused. */
export function liveOf(manifest: Manifest, held: Held, image: PanelImage): PanelIsland | null {
  const { id, view, link = id } = held;
  const { asset, still, picture, own } = image;
  if (held.stillOnly || !asset) return null;
  const kind = asset.kind === 'histology' ? 'stain' : 'scan';
  if (picture?.volume) return unmarked(id, view, picture.volume);
  // A picture beside phantoms moves alone: they are other patients.
  if (picture)
    return {
      kind: 'picture',
      of: kind,
      link: id,
      phantom: false,
      ...(picture.widthMm && { widthMm: picture.widthMm }),
    };
  if (kind === 'stain') return { kind: 'picture', of: kind, link, phantom: true };
  const landmark = view.at && asset.landmarks?.[view.at];
  if (!landmark || !still?.centreMm || view.plane !== 'axial') return null;
  const volumes = own ? ownVolumes(manifest, view, still.window) : phantomVolumes(manifest, view);
  if (!volumes) return null;
  return {
    kind: 'stack',
    // Own volumes and phantoms are never linked.
    link: own ? `own ${link}` : link,
    phantom: !own,
    ...volumes,
    window: still.window ?? 'mediastinum',
    atMm: landmark.mm,
    centreMm: [still.centreMm[0], still.centreMm[1]],
    widthMm: still.widthMm,
    marks: marksOf(asset.landmarks ?? {}, held),
  };
}

type Volumes = Pick<StackIsland, 'under' | 'pet'>;

function phantomVolumes(manifest: Manifest, { asset: id }: PanelView): Volumes | null {
  const asset = manifest[id];
  if (asset?.kind !== 'pet') return asset?.volume ? { under: id } : null;
  return asset.over && asset.volume && manifest[asset.over]?.volume ? { under: asset.over, pet: id } : null;
}

/** Fused only where its stills are. */
function ownVolumes(manifest: Manifest, { asset: id }: PanelView, window: string | undefined): Volumes {
  const over = manifest[id]?.over;
  return window === 'fused' && over
    ? { under: ownVolumeId(over), pet: ownVolumeId(id) }
    : { under: ownVolumeId(id) };
}

/** An own volume before its landmarks are marked: its middle slice, whole, linked to nothing. */
const unmarked = (
  id: FigureId,
  { asset, window }: PanelView,
  { zMm, centreMm, fieldMm }: NonNullable<OwnImage['volume']>,
): StackIsland => ({
  kind: 'stack',
  link: id,
  phantom: false,
  under: ownVolumeId(asset),
  window: window ?? 'lung',
  atMm: [centreMm[0], centreMm[1], zMm],
  centreMm,
  widthMm: fieldMm[0],
  fieldMm,
});
