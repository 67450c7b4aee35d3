import type { Asset, Manifest, Still } from '../../imaging/manifest';
import type { OwnImage } from '../../imaging/own-image';
import { aloneBecause, ownView } from '../../imaging/own-view';
import { stillFor } from '../../imaging/still';
import type { PanelView } from '../types';

/** What a panel stands for and shows: a phantom, or what the presenter has put in its place. */
export interface PanelImage {
  /** The image's landmarks and kind; undefined for an unknown asset. */
  readonly asset: Asset | undefined;
  /** With its arrows; undefined for a picture, and where there is none for this view. */
  readonly still: Still | undefined;
  /** A picture of the presenter's, or a volume whose landmarks are not marked. */
  readonly picture: OwnImage | undefined;
  /** The presenter's entry, of whatever kind it is. */
  readonly own: OwnImage | undefined;
  readonly file: { readonly name: string; readonly widthPx: number; readonly heightPx: number } | undefined;
  readonly modality: 'CT' | 'PET' | 'PET/CT' | '';
  /** Why it does not show all that the slide has there. */
  readonly reason: string | null;
}

interface Shown {
  readonly view: PanelView;
  readonly frame: string;
  /** The cover keeps its phantom. */
  readonly stillOnly?: boolean;
  readonly link?: string;
}

const fileOf = (
  { file, widthPx, heightPx }: { file: string; widthPx: number; heightPx: number },
  isOwn: boolean,
) => ({ name: isOwn ? `own/${file}` : file, widthPx, heightPx });

function modalityOf(kind: Asset['kind'] | undefined, window: string | undefined): PanelImage['modality'] {
  if (kind === 'pet') return window === 'fused' ? 'PET/CT' : 'PET';
  return kind === 'ct' ? 'CT' : '';
}

/** The image that a panel shows for a view. */
export function panelImage(manifest: Manifest, { view, frame, stillOnly, link }: Shown): PanelImage {
  const phantom = manifest[view.asset];
  const found = stillOnly ? undefined : ownView(manifest, view, frame);
  if (found?.kind === 'picture') {
    const { picture } = found;
    const { volume } = picture;
    const unmarked = volume?.landmarks ? `${view.at} not marked` : 'landmarks not marked';
    const reason = volume ? `middle slice: ${unmarked}` : null;
    const modality = modalityOf(phantom?.kind, view.window);
    return {
      asset: phantom,
      still: undefined,
      picture,
      own: picture,
      file: fileOf(picture, true),
      modality,
      reason,
    };
  }
  const asset = found?.asset ?? phantom;
  const still = found?.still ?? (phantom && stillFor(phantom, view, frame));
  return {
    asset,
    still,
    picture: undefined,
    own: found && phantom?.own,
    file: still && fileOf(still, found !== undefined),
    modality: modalityOf(asset?.kind, still?.window),
    reason: found ? reasonOf(manifest, view, found, link !== undefined) : null,
  };
}

const reasonOf = (
  manifest: Manifest,
  view: PanelView,
  { asset, still }: { asset: Asset; still: Still },
  isLinked: boolean,
) => (asset.landmarks ? aloneBecause(manifest, view, still, { isLinked }) : 'landmarks not marked');
