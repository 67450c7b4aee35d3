import { type Framing, mmOf, pxOf } from '../../imaging/framing';
import { LivePanel } from '../../imaging/live-panel';
import type { PointMm } from '../../imaging/manifest';
import { sliceAt, type Volume, valueAt } from '../../imaging/volume';
import { h } from '../dom';
import { within } from '../figure';
import styles from './mark.module.css';
import { framingOf, type Marking, scrolledBy, setFrom, toNext, zoomedAt } from './marking';

/** px of the picture's side; the page may show it smaller. */
const SIDE_PX = 880;
const SVG = 'http://www.w3.org/2000/svg';
const WHEEL_ZOOM = 1.15;

function circle(
  framing: Framing,
  { mm, radiusMm }: { mm: PointMm; radiusMm: number },
  name: string,
  isSelected: boolean,
) {
  const [x, y] = pxOf(framing, [mm[0], mm[1]]);
  const radius = Math.max(4, (radiusMm * framing.widthPx) / framing.widthMm);
  const group = document.createElementNS(SVG, 'g');
  group.setAttribute('class', isSelected ? (styles.selected ?? '') : '');
  const ring = document.createElementNS(SVG, 'circle');
  for (const [key, value] of Object.entries({ cx: x, cy: y, r: radius })) ring.setAttribute(key, `${value}`);
  const text = document.createElementNS(SVG, 'text');
  for (const [key, value] of Object.entries({ x: x + radius + 8, y: y + 8 }))
    text.setAttribute(key, `${value}`);
  text.append(name);
  group.append(ring, text);
  return group;
}

interface Host {
  readonly volume: Volume;
  readonly ids: readonly string[];
  /** Before landmarks change: for the way back. */
  begin(): void;
  now(): Marking;
  change(to: Marking): void;
}

/** The picture that is clicked: a slice with the landmarks that it goes through. */
export function markView({ volume, ids, now, change, begin }: Host) {
  const panel = new LivePanel(volume, null);
  const overlay = document.createElementNS(SVG, 'svg');
  overlay.setAttribute('viewBox', `0 0 ${SIDE_PX} ${SIDE_PX}`);
  overlay.setAttribute('aria-hidden', 'true');
  const status = h('p', { class: styles.status, 'aria-live': 'polite', 'data-mark-status': true });
  const value = h('p', { class: styles.value });
  const sides = ['R', 'L', 'A', 'P'].map(side => h('b', { class: styles.direction, 'data-to': side }, side));
  const root = h(
    'div',
    { class: styles.view, 'data-mark-view': true },
    panel.canvas,
    ...sides,
    status,
    value,
  );
  panel.canvas.after(overlay);
  const framing = () => framingOf(volume, now(), SIDE_PX);
  /** In px of the picture, however large the page shows it. */
  const placeOf = (event: MouseEvent): [number, number] => {
    const [x, y] = within(root, event);
    const scale = SIDE_PX / root.clientWidth;
    return [x * scale, y * scale];
  };
  const mmAt = (event: MouseEvent) => mmOf(framing(), placeOf(event));

  let drag: {
    readonly from: readonly [number, number];
    readonly pan: boolean;
    readonly isNew: boolean;
  } | null = null;
  root.addEventListener('pointerdown', event => {
    if (event.button !== 0) return;
    const [x, y] = mmAt(event);
    drag = { from: [x, y], pan: event.shiftKey, isNew: !now().landmarks[now().selected] };
    root.setPointerCapture(event.pointerId);
    if (drag.pan) return;
    begin();
    change(setFrom(now(), now().selected, [x, y, now().zMm], [x, y]));
  });
  root.addEventListener('pointermove', event => {
    const [x, y] = mmAt(event);
    const hu = valueAt(volume, [x, y, now().zMm]);
    value.textContent = hu === null ? '' : `${volume.unit} ${hu.toFixed(volume.unit === 'SUV' ? 1 : 0)}`;
    if (!drag) return;
    const { from, pan } = drag;
    if (!pan) return change(setFrom(now(), now().selected, [...from, now().zMm], [x, y]));
    const [panX, panY] = now().panMm;
    change({ ...now(), panMm: [panX + from[0] - x, panY + from[1] - y] });
  });
  root.addEventListener('pointerup', () => {
    if (drag && !drag.pan && drag.isNew) change(toNext(now(), ids));
    drag = null;
  });
  root.addEventListener(
    'wheel',
    event => {
      event.preventDefault();
      const up = event.deltaY < 0;
      if (event.ctrlKey) {
        change(zoomedAt(now(), volume, SIDE_PX, placeOf(event), up ? WHEEL_ZOOM : 1 / WHEEL_ZOOM));
      } else change(scrolledBy(now(), volume, up ? 1 : -1));
    },
    { passive: false },
  );

  return {
    root,
    draw() {
      const { zMm, window: grey, landmarks, selected } = now();
      panel.draw(
        { zMm, framing: framing(), window: grey, invert: volume.unit !== 'HU' },
        window.devicePixelRatio,
      );
      status.textContent = `slice ${sliceAt(volume, zMm) + 1} of ${volume.dims[2]}, ${zMm.toFixed(1).replace('-', '−')} mm`;
      const near = Object.entries(landmarks).filter(
        ([, { mm, radiusMm }]) => Math.abs(mm[2] - zMm) <= Math.max(radiusMm, volume.spacingMm[2] / 2),
      );
      overlay.replaceChildren(...near.map(([id, at]) => circle(framing(), at, id, id === selected)));
    },
    zoom(by: number) {
      change(zoomedAt(now(), volume, SIDE_PX, [SIDE_PX / 2, SIDE_PX / 2], by));
    },
  };
}
