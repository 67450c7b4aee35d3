import type { Asset, LandmarkId, Still } from '../../imaging/manifest';
import { markAt, SIZE_PX_PER_STILL_PX } from '../../imaging/still';
import type { PanelView } from '../types';
import styles from './Panel.module.css';

export interface Label {
  readonly at: LandmarkId;
  readonly name: string;
  readonly tone: 'primary' | 'nodes';
  /** The side of the landmark on which it stands. */
  readonly side: 'left' | 'right';
  /** Other landmarks of the same group, joined to it by a line. */
  readonly joins?: readonly LandmarkId[];
}

interface Props {
  asset: Asset;
  still: Still;
  view: PanelView;
  arrowDegrees?: number;
  tone?: 'primary' | 'nodes';
  labels?: readonly Label[];
}

/** Of an own volume only some may be marked; a phantom has all that slides name. */
const markedIn =
  ({ asset }: Props) =>
  (id: LandmarkId) =>
    asset.origin === 'phantom' || asset.landmarks?.[id] !== undefined;

/** Names beside landmarks, in per cent of the panel, so that they hold their place where paper shows it smaller. */
export function Labels(props: Props) {
  const { asset, still, labels = [] } = props;
  const isMarked = markedIn(props);
  const share = (px: number, of: number) => `${((px / SIZE_PX_PER_STILL_PX / of) * 100).toFixed(2)}%`;
  return (
    <>
      {labels.map(({ at, joins = [], name, tone, side }) => {
        // Of a group that the presenter has marked in part, the name stands by what is marked.
        const id = [at, ...joins].find(isMarked);
        if (!id) return null;
        const { x, y, radius } = markAt(asset, still, id);
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

/** Arrows that end at landmarks' edges, and lines that join landmarks of one group. */
export function Arrows(props: Props) {
  const { asset, still, view, arrowDegrees = 0, tone = 'primary', labels = [] } = props;
  const isMarked = markedIn(props);
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
              .filter(isMarked)
              .map(id => markAt(asset, still, id))
              .map(({ x, y }) => `${x},${y}`)
              .join(' ')}
          />
        ))}
      {(view.marks ?? []).filter(isMarked).map(id => {
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
