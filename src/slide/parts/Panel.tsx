import type { ComponentChildren } from 'preact';
import type { Asset, LandmarkId, Manifest, Still } from '../../imaging/manifest';
import { isMainView, type OwnImage, ownVolumeId } from '../../imaging/own-image';
import { markAt, SIZE_PX_PER_STILL_PX, stillFor } from '../../imaging/still';
import { useRendering, useWords } from '../context';
import type { FigureId, PanelIsland, PanelView, StackIsland } from '../types';
import type { Words } from '../words';
import styles from './Panel.module.css';
import { type PartProps, rootOf } from './part';

interface Label {
  readonly at: LandmarkId;
  readonly name: string;
  readonly tone: 'primary' | 'nodes';
  /** The side of the landmark on which it stands. */
  readonly side: 'left' | 'right';
  /** Other landmarks of the same group, joined to it by a line. */
  readonly joins?: readonly LandmarkId[];
}

interface Props extends PartProps {
  id: FigureId;
  /** Which image of the case this is: ct-baseline, histology-he. */
  panel: string;
  view: PanelView;
  /** The place the still was composed for. */
  frame: string;
  alt: Words;
  letter?: string;
  name?: ComponentChildren;
  /** A second label, in the lesion's colour, at the lower or upper left. */
  lesion?: { name: string; tone: 'primary' | 'nodes'; at: 'top' | 'bottom' };
  /** From where an arrow comes, in degrees clockwise from pointing right. */
  arrowDegrees?: number;
  tone?: 'primary' | 'nodes';
  /** Names beside landmarks, in the lesions' colours. */
  labels?: readonly Label[];
  /** One of a row of time points: marked on the step that brings it. */
  stepped?: boolean;
  /** A picture and no more: the cover. */
  stillOnly?: boolean;
  /** Panels of a slide with one name scroll, window and zoom together. */
  link?: string;
  /** The visit that it shows: a chart's points of that visit belong to it. */
  visit?: string;
  /** A second line under the name, in the size of a label: what must not be missed. */
  note?: string;
  /** Labels start at the slide's margin, for a panel that bleeds off its left edge. */
  inset?: boolean;
  /** The provenance at the lower right, where the finding is at the left. */
  provenanceRight?: boolean;
  /** Words after the provenance, such as the magnification. */
  children?: ComponentChildren;
}

const PROVENANCE = { phantom: 'Synthetic phantom', published: 'Published figure', own: 'Own image' } as const;

function provenance(asset: Asset, picture: OwnImage | undefined): string {
  if (picture)
    return [PROVENANCE[picture.origin], picture.credit, picture.licence].filter(Boolean).join(' · ');
  return asset.kind === 'histology' && asset.origin === 'phantom' ? 'Synthetic' : PROVENANCE[asset.origin];
}

/** An image with its letter, name, sides, provenance and arrows upon it; a missing one shows its reason. */
export function Panel(props: Props) {
  const { manifest, panels } = useRendering();
  const text = useWords()(props.alt);
  const { id, panel, view, frame, letter, name, lesion, children } = props;
  const asset = manifest[view.asset];
  const still = asset && stillFor(asset, view, frame);
  const picture = pictureOf(asset, props);
  const shown = picture ? { ...picture, file: `own/${picture.file}` } : still;
  // Which side is which is known of volumes and phantoms, not of a picture.
  const hasSides =
    asset !== undefined && asset.kind !== 'histology' && (!picture || picture.volume !== undefined);
  const live = shown && liveOf(manifest, props, still);
  if (live) panels[id] = live;
  return (
    <figure
      {...rootOf('panel', props)}
      class={[styles.panel, props.inset && styles.inset, props.class].filter(Boolean).join(' ')}
      id={id}
      data-panel={panel}
      data-stepped={props.stepped}
      data-live={live ? true : undefined}
      data-visit={props.visit}
      data-group={props.visit && props.tone}
      role="group"
    >
      {shown ? (
        <img
          src={`assets/${shown.file}`}
          class={picture && styles.whole}
          alt={picture ? pictureAlt(panel, picture) : text}
          loading="lazy"
          width={shown.widthPx}
          height={shown.heightPx}
        />
      ) : (
        <p class={styles.missing}>
          {panel}: no image for this view in assets/imaging.json; run npm run phantom
        </p>
      )}
      {asset && still && !picture && <Arrows asset={asset} still={still} {...props} />}
      {asset && still && !picture && <Labels asset={asset} still={still} {...props} />}
      {(letter || name) && (
        <p class={styles.name}>
          {letter && <b class={styles.letter}>{letter}</b>}
          {name}
        </p>
      )}
      {props.note && !picture && <p class={styles.note}>{props.note}</p>}
      {picture?.volume && <p class={styles.note}>middle slice: landmarks not marked</p>}
      {lesion && <p class={`${styles.lesion} ${styles[lesion.at]} ${styles[lesion.tone]}`}>{lesion.name}</p>}
      {asset && (
        <p
          class={[
            props.provenanceRight ? styles.provenanceRight : styles.provenance,
            picture && styles.credit,
          ]
            .filter(Boolean)
            .join(' ')}
          data-provenance
        >
          {hasSides && <b class={styles.side}>R</b>}
          {provenance(asset, picture)}
          {/* Said of the phantom, or of the article's panel. */}
          {!picture && children}
        </p>
      )}
      {hasSides && (
        <p class={styles.left} data-provenance>
          <b>L</b>
        </p>
      )}
    </figure>
  );
}

/** The presenter's picture, where this view is the one that it stands for; the cover keeps its phantom. */
const pictureOf = (asset: Asset | undefined, { view, stillOnly }: Props): OwnImage | undefined =>
  asset?.picture && !stillOnly && isMainView(asset, view) ? asset.picture : undefined;

/** An own picture's description: the presenter's, or none but where it stands. */
const pictureAlt = (panel: string, { origin, alt }: OwnImage) =>
  alt ?? `${PROVENANCE[origin]} in the place of ${panel}, not described`;

/** What the panel shows in the presenter's hand: axial views whose assets have volumes; those of one origin are fused. */
function liveOf(manifest: Manifest, props: Props, still?: Still): PanelIsland | null {
  const { id, view, link, stillOnly } = props;
  const shown = manifest[view.asset];
  if (stillOnly || !shown) return null;
  const picture = pictureOf(shown, props);
  // A picture beside phantoms moves alone: they are other patients.
  if (picture?.volume) return ownStack(id, view, picture.volume);
  if (picture) return { kind: 'picture', link: id, phantom: false };
  const inHand = { link: link ?? id, phantom: shown.origin === 'phantom' };
  if (shown.kind === 'histology') return { kind: 'picture', ...inHand };
  const under = view.over ? manifest[view.over] : undefined;
  const landmark = view.at && shown.landmarks?.[view.at];
  const ct = shown.kind === 'pet' ? view.over : view.asset;
  if (!shown.volume || !landmark || !ct || !still?.centreMm || view.plane !== 'axial') return null;
  if (under && (under.origin !== shown.origin || !under.volume)) return null;
  return {
    kind: 'stack',
    ...inHand,
    ct,
    ...(shown.kind === 'pet' && { pet: view.asset }),
    window: view.window ?? 'mediastinum',
    atMm: landmark.mm,
    centreMm: [still.centreMm[0], still.centreMm[1]],
    widthMm: still.widthMm,
  };
}

/** An own CT before its landmarks are marked: its middle slice, whole, linked to nothing. */
const ownStack = (
  id: FigureId,
  { asset, window }: PanelView,
  { zMm, centreMm, fieldMm }: NonNullable<OwnImage['volume']>,
): StackIsland => ({
  kind: 'stack',
  link: id,
  phantom: false,
  ct: ownVolumeId(asset),
  window: window ?? 'lung',
  atMm: [centreMm[0], centreMm[1], zMm],
  centreMm,
  widthMm: fieldMm[0],
  fieldMm,
});

/** Placed in per cent of the panel, so that they hold their place where paper shows it smaller. */
function Labels({ asset, still, labels = [] }: Props & { asset: Asset; still: Still }) {
  const share = (px: number, of: number) => `${((px / SIZE_PX_PER_STILL_PX / of) * 100).toFixed(2)}%`;
  return (
    <>
      {labels.map(({ at, name, tone, side }) => {
        const { x, y, radius } = markAt(asset, still, at);
        const gap = radius + 16;
        const across =
          side === 'right'
            ? { left: share(x + gap, still.widthPx) }
            : { right: share(still.widthPx * SIZE_PX_PER_STILL_PX - x + gap, still.widthPx) };
        return (
          <p class={`${styles.label} ${styles[tone]}`} style={{ ...across, top: share(y, still.heightPx) }}>
            {name}
          </p>
        );
      })}
    </>
  );
}

const ARROW = 'M0 -6H-52V6H0V17L30 0L0 -17Z';

function Arrows({
  asset,
  still,
  view,
  arrowDegrees = 0,
  tone = 'primary',
  labels = [],
}: Props & { asset: Asset; still: Still }) {
  const width = still.widthPx * SIZE_PX_PER_STILL_PX;
  const height = still.heightPx * SIZE_PX_PER_STILL_PX;
  return (
    <svg class={styles.overlay} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {labels
        .filter(label => label.joins)
        .map(({ at, joins = [], tone: of }) => (
          <polyline
            class={styles[of]}
            points={[at, ...joins]
              .map(id => markAt(asset, still, id))
              .map(({ x, y }) => `${x},${y}`)
              .join(' ')}
          />
        ))}
      {(view.marks ?? []).map(id => {
        const { x, y, radius } = markAt(asset, still, id);
        return (
          <path
            d={ARROW}
            class={styles[tone]}
            transform={`translate(${x} ${y}) rotate(${arrowDegrees}) translate(${-radius - 36} 0)`}
          />
        );
      })}
    </svg>
  );
}
