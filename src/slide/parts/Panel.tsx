import type { ComponentChildren } from 'preact';
import type { OwnImage } from '../../imaging/own-image';
import { useRendering, useWords } from '../context';
import type { FigureId, PanelView } from '../types';
import type { Words } from '../words';
import styles from './Panel.module.css';
import { Arrows, type Label, Labels } from './PanelMarks';
import { type PanelImage, panelImage } from './panel-image';
import { liveOf } from './panel-live';
import { type PartProps, rootOf } from './part';

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
  /** After the name, how the image was made: CT, PET or both, as it is shown. */
  modality?: boolean;
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

/** Whose the image is, on its face. */
function provenance({ asset, own, still, reason }: PanelImage): string {
  if (!own) return asset?.kind === 'histology' ? 'Synthetic' : PROVENANCE[asset?.origin ?? 'phantom'];
  const projection = still?.window === 'projection' && 'PET projection';
  const unit = own.volume?.unit === 'relative uptake' && own.volume.unit;
  // A volume at its middle slice says so under its name.
  const alone = still && reason;
  return [PROVENANCE[own.origin], projection, unit, alone, own.credit, own.licence]
    .filter(Boolean)
    .join(' · ');
}

/** An own image's description: the presenter's, or what is known of it. */
function ownAlt(panel: string, { origin, alt }: OwnImage, { still, modality }: PanelImage): string {
  if (alt) return alt;
  if (!still) return `${PROVENANCE[origin]} in the place of ${panel}, not described`;
  const at = still.at ? `at the landmark ${still.at}, marked by the presenter` : 'projection from the front';
  return `Own ${modality}, ${panel}, ${at}`;
}

/** An image with its letter, name, sides, provenance and arrows upon it; a missing one shows its reason. */
export function Panel(props: Props) {
  const { manifest, panels } = useRendering();
  const text = useWords()(props.alt);
  const { id, panel, letter, name, lesion, children } = props;
  const image = panelImage(manifest, props);
  const { asset, still, picture, own, file } = image;
  // Which side is which is known of volumes and phantoms, not of a picture.
  const hasSides = asset !== undefined && asset.kind !== 'histology' && (!picture || picture.volume);
  const live = file && liveOf(manifest, props, image);
  if (live) panels[id] = live;
  const note = own ? !still && image.reason : props.note;
  // A middle slice shows whatever lies there; a credit of several lines takes the lower corner.
  const lesionAt = picture?.credit ? 'under' : lesion?.at;
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
      {file ? (
        <img
          src={`assets/${file.name}`}
          class={picture && styles.whole}
          alt={own ? ownAlt(panel, own, image) : text}
          loading="lazy"
          width={file.widthPx}
          height={file.heightPx}
        />
      ) : (
        <p class={styles.missing}>
          {panel}: no image for this view in assets/imaging.json; run npm run phantom
        </p>
      )}
      {asset && still && <Arrows {...props} asset={asset} still={still} />}
      {asset && still && <Labels {...props} asset={asset} still={still} />}
      {(letter || name) && (
        <p class={styles.name}>
          {letter && <b class={styles.letter}>{letter}</b>}
          {name}
          {props.modality && ` ${image.modality}`}
        </p>
      )}
      {note && <p class={styles.note}>{note}</p>}
      {lesion && lesionAt && !picture?.volume && (
        <p class={`${styles.lesion} ${styles[lesionAt]} ${styles[lesion.tone]}`}>{lesion.name}</p>
      )}
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
          {provenance(image)}
          {/* Said of the phantom, or of the article's panel. */}
          {!own && children}
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
