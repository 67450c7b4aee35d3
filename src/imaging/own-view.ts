// Which of the presenter's images stands in a view's place, and with what it may be linked or fused.
import type { Asset, Manifest, Plane, Still, WindowId } from './manifest.ts';
import { isMainView, type Landmarks, type OwnImage } from './own-image.ts';
import { stillFor } from './still.ts';

interface View {
  readonly asset: string;
  readonly plane?: Plane;
  readonly at?: string;
  readonly window?: WindowId;
}

/** What stands there: a volume at its landmark, with its still; or a picture, as which an unmarked volume counts. */
export type OwnView =
  | { readonly kind: 'marked'; readonly asset: Asset; readonly still: Still }
  | { readonly kind: 'picture'; readonly picture: OwnImage };

/** The presenter's image for a view in the frame it was composed for; undefined where the phantom stays. */
export function ownView(manifest: Manifest, view: View, frame: string): OwnView | undefined {
  const phantom = manifest[view.asset];
  const picture = phantom?.own;
  if (!phantom || !picture) return undefined;
  const { landmarks, stills } = picture.volume ?? {};
  if (stills) {
    const asset: Asset = { kind: phantom.kind, origin: 'own', stills, ...(landmarks && { landmarks }) };
    const still = stillFor(asset, view, frame) ?? stillFor(asset, { ...view, window: 'uptake' }, frame);
    if (still) return { kind: 'marked', asset, still };
  }
  return isMainView(phantom, view) ? { kind: 'picture', picture } : undefined;
}

/** Landmarks of two volumes of one patient position lie so close; breathing moves the diaphragm farther than these. */
const SAME_PLACE_MM = 15;

/**
 * Whether two volumes lie in one frame of reference, as far as their landmarks tell: at least two are marked in both,
 * and each of those in the same place.
 */
export function inOneFrame(a: Landmarks | undefined, b: Landmarks | undefined): boolean {
  const shared = Object.keys(a ?? {}).filter(id => b?.[id]);
  const apart = shared.map(id =>
    Math.hypot(...(a?.[id]?.mm ?? []).map((mm, i) => mm - (b?.[id]?.mm[i] ?? 0))),
  );
  return shared.length > 1 && apart.every(mm => mm <= SAME_PLACE_MM);
}

/** What else stands in a row of panels: phantoms, or the presenter's without landmarks. */
function othersIn(manifest: Manifest, view: View, { frame, at }: Still): 'phantom' | 'unmarked' | null {
  const row = Object.entries(manifest).filter(([, { stills }]) =>
    stills.some(s => s.frame === frame && s.at === at),
  );
  const kinds = row.map(([id]) => ownView(manifest, { ...view, asset: id }, frame)?.kind ?? 'phantom');
  if (kinds.includes('phantom')) return 'phantom';
  return kinds.includes('picture') ? 'unmarked' : null;
}

/**
 * Why a marked own volume stands alone in a view, for the panel's face; null where it is fused or linked as the slide
 * has it.
 * @param isLinked whether the slide links it: a row is then all panels with a still of its frame
 */
export function aloneBecause(
  manifest: Manifest,
  view: View,
  still: Still,
  { isLinked }: { isLinked: boolean },
): string | null {
  const over = manifest[view.asset]?.over;
  if (over && still.window === 'uptake') {
    const under = manifest[over]?.own?.volume;
    if (!under) return 'not fused: CT is a phantom';
    return under.landmarks ? 'not fused: CT lies elsewhere' : 'not fused: CT is not marked';
  }
  const others = isLinked ? othersIn(manifest, view, still) : null;
  return others && (others === 'phantom' ? 'not linked to phantoms' : 'not linked to what is not marked');
}
