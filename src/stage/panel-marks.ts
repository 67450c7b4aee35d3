import { type Framing, pxOf, scaleBarMm } from '../imaging/framing';
import { heat, SUV_HEAT } from '../imaging/window';
import type { StackIsland } from '../slide/types';
import styles from './panels.module.css';
import type { PanelFree } from './talk';

const SVG = 'http://www.w3.org/2000/svg';

function svg(name: string, attributes: Readonly<Record<string, string | number>>, ...children: Node[]) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  element.append(...children);
  return element;
}

const words = (x: number, y: number, text: string) => svg('text', { x, y }, document.createTextNode(text));

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

/** The PET's colours and the SUV that they stand for. */
function colourBar(id: string, { widthPx }: Framing): SVGElement[] {
  const stops = [0, 0.36, 0.76, 1].map(t => {
    const color = `rgb(${heat(t)
      .map(c => Math.round(c * 255))
      .join(' ')})`;
    return svg('stop', { offset: t, 'stop-color': color });
  });
  const gradient = svg('linearGradient', { id: `${id}-suv`, x1: 0, y1: 1, x2: 0, y2: 0 }, ...stops);
  const x = widthPx - BAR.right;
  const { top: y, width, height } = BAR;
  return [
    gradient,
    svg('rect', { x, y, width, height, fill: `url(#${id}-suv)`, stroke: 'currentColor' }),
    words(x - 40, y + 14, `SUV ${SUV_HEAT.hottest}`),
    words(x - 14, y + height, '0'),
  ];
}

/** A distance that was measured on this figure, from end to end in mm. */
function distance(id: string, island: StackIsland, framing: Framing, { line }: PanelFree): SVGElement[] {
  if (line?.figure !== id) return [];
  const place = ([dx, dy]: readonly [number, number]) =>
    pxOf(framing, [island.atMm[0] + dx, island.atMm[1] + dy]);
  const [a, b] = [place(line.from), place(line.to)];
  const mm = Math.hypot(line.to[0] - line.from[0], line.to[1] - line.from[1]).toFixed(1);
  return [
    svg('path', { d: `M${a.join(' ')}L${b.join(' ')}`, class: styles.line ?? '' }),
    words((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 - 12, `${mm} mm${island.phantom ? ', phantom' : ''}`),
  ];
}

/** What stands upon a live panel as vectors: scale bar, colour bar, a measured distance. */
export function panelMarks(id: string, island: StackIsland, framing: Framing, free: PanelFree): SVGElement {
  const { widthPx, heightPx } = framing;
  return svg(
    'svg',
    { viewBox: `0 0 ${widthPx} ${heightPx}`, 'aria-hidden': 'true' },
    ...scaleBar(framing),
    ...(island.pet ? colourBar(id, framing) : []),
    ...distance(id, island, framing, free),
  );
}
