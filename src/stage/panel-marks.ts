import { type Framing, pxOf, scaleBarMm } from '../imaging/framing';
import type { Volume } from '../imaging/volume';
import { heat, heatScaleOf } from '../imaging/window';
import type { StackIsland, StackMark } from '../slide/types';
import { idOf } from './figure';
import styles from './panels.module.css';
import type { PanelFree } from './talk';

const SVG = 'http://www.w3.org/2000/svg';

function svg(name: string, attributes: Readonly<Record<string, string | number>>, ...children: Node[]) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  element.append(...children);
  return element;
}

const words = (
  x: number,
  y: number,
  text: string,
  attributes: Readonly<Record<string, string | number>> = {},
) => svg('text', { x, y, ...attributes }, document.createTextNode(text));

/** A length on the panel's own scale. */
function scaleBar(framing: Framing): SVGElement[] {
  const mm = scaleBarMm(framing);
  const px = (mm / framing.widthMm) * framing.widthPx;
  const [x, y] = [framing.widthPx - 44 - px, framing.heightPx - 14];
  return [
    svg('path', { d: `M${x} ${y - 8}V${y}H${x + px}V${y - 8}` }),
    words(x + px / 2, y - 14, `${mm} mm`),
  ];
}

/** px of the colour bar, from the panel's right edge and under its navigator. */
const BAR = { right: 22, top: 150, height: 70, width: 14 } as const;

/** The PET's colours and the uptake that they stand for. */
function colourBar(id: string, { widthPx }: Framing, { unit }: Volume): SVGElement[] {
  const stops = [0, 0.36, 0.76, 1].map(t => {
    const color = `rgb(${heat(t)
      .map(c => Math.round(c * 255))
      .join(' ')})`;
    return svg('stop', { offset: t, 'stop-color': color });
  });
  const gradient = svg('linearGradient', { id: `${id}-suv`, x1: 0, y1: 1, x2: 0, y2: 0 }, ...stops);
  const x = widthPx - BAR.right;
  const { top: y, width, height } = BAR;
  const { hottest } = heatScaleOf(unit);
  return [
    gradient,
    svg('rect', { x, y, width, height, fill: `url(#${id}-suv)`, stroke: 'currentColor' }),
    words(x - 40, y + 14, unit === 'SUV' ? `SUV ${hottest}` : `${hottest} %`),
    words(x - 14, y + height, '0'),
  ];
}

type Pair = readonly [number, number];
type Line = NonNullable<PanelFree['line']>;

function distance({ from, to }: Line, place: (mm: Pair) => Pair, suffix: string): SVGElement[] {
  const [a, b] = [place(from), place(to)];
  const mm = Math.hypot(to[0] - from[0], to[1] - from[1]).toFixed(1);
  return [
    svg('path', { d: `M${a.join(' ')}L${b.join(' ')}`, class: styles.line ?? '' }),
    words((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 12, `${mm} mm${suffix}`),
  ];
}

const over = ({ widthPx, heightPx }: Pick<Framing, 'widthPx' | 'heightPx'>, marks: readonly SVGElement[]) =>
  svg('svg', { viewBox: `0 0 ${widthPx} ${heightPx}`, 'aria-hidden': 'true' }, ...marks);

/** A distance on a picture whose scale the presenter has given. `place` gives px of the panel for mm. */
export const distanceMarks = (
  size: Pick<Framing, 'widthPx' | 'heightPx'>,
  line: Line,
  place: (mm: Pair) => Pair,
): SVGElement => over(size, distance(line, place, ''));

const ARROW = 'M0 -6H-52V6H0V17L30 0L0 -17Z';
/** px from a lesion's edge to its arrow's middle, and to its name. */
const GAP = { arrow: 36, name: 16 } as const;

/** An arrow or a name at its landmark, while the slice goes through the lesion. */
function markAt(framing: Framing, zMm: number) {
  const perMm = framing.widthPx / framing.widthMm;
  return ({ mm, radiusMm, tone, degrees = 0, name, side }: StackMark): SVGElement[] => {
    if (Math.abs(mm[2] - zMm) > Math.max(radiusMm, 2)) return [];
    const [x, y] = pxOf(framing, [mm[0], mm[1]]);
    const radius = radiusMm * perMm;
    const attributes = { class: styles[tone] ?? '', 'data-mark': name ?? 'arrow' };
    if (name === undefined) {
      const turned = `translate(${x} ${y}) rotate(${degrees}) translate(${-radius - GAP.arrow} 0)`;
      return [svg('path', { d: ARROW, transform: turned, ...attributes })];
    }
    const across = (side === 'right' ? 1 : -1) * (radius + GAP.name);
    return [words(x + across, y + 8, name, { ...attributes, 'data-side': side ?? 'right' })];
  };
}

/** px of a panel from which front and back have room between its name and its window. */
const WIDE_PX = 900;
/** Front and back; the still has the sides. */
const directions = ({ widthPx, heightPx }: Framing): SVGElement[] =>
  widthPx < WIDE_PX ? [] : [words(widthPx / 2, 26, 'A'), words(widthPx / 2, heightPx - 8, 'P')];

interface Marked {
  readonly figure: HTMLElement;
  readonly island: StackIsland;
  readonly framing: Framing;
  readonly free: PanelFree;
  readonly zMm: number;
  readonly pet: Volume | null;
  readonly isMoved: boolean;
}

/** What stands upon a live panel as vectors: directions, scale bar, colour bar, arrows, a measured distance. */
export function stackMarks({ figure, island, framing, free, zMm, pet, isMoved }: Marked): SVGElement {
  const id = idOf(figure);
  const place = ([dx, dy]: Pair) => pxOf(framing, [island.atMm[0] + dx, island.atMm[1] + dy]);
  return over(framing, [
    ...directions(framing),
    ...scaleBar(framing),
    ...(pet ? colourBar(id, framing, pet) : []),
    // Unmoved, the still's own are there.
    ...(isMoved ? (island.marks ?? []).flatMap(markAt(framing, zMm)) : []),
    ...(free.line?.figure === id ? distance(free.line, place, island.phantom ? ', phantom' : '') : []),
  ]);
}
