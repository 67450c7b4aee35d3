import { type Pen, rule } from './pen';

/** An upright band from `topY` to `bottomY` about x. */
export function band(pen: Pen, x: number, topY: number, bottomY: number, width: number, color: string) {
  pen.fillStyle = color;
  pen.fillRect(x - width / 2, topY, width, bottomY - topY);
}

/** The same, hatched: a rival statement of the same size. */
export function hatchedBand(
  pen: Pen,
  x: number,
  topY: number,
  bottomY: number,
  width: number,
  color: string,
) {
  const [left, right] = [x - width / 2, x + width / 2];
  const pitch = 11;
  // Lines are cut by arithmetic: SVG clipping makes print heavy.
  for (let start = topY - width; start < bottomY; start += pitch) {
    const from = Math.max(start, topY);
    const to = Math.min(start + width, bottomY);
    if (to - from < 2) continue;
    rule(pen, [right - (from - start), from], [right - (to - start), to], { color, width: 3.5 });
  }
  pen.strokeStyle = color;
  pen.lineWidth = 3;
  pen.strokeRect(left + 1.5, topY + 1.5, width - 3, bottomY - topY - 3);
}

/** A diamond: an operation. */
export function diamond(pen: Pen, x: number, y: number, radius: number, fill: string, edge: string) {
  pen.beginPath();
  pen.moveTo(x, y - radius);
  pen.lineTo(x + radius, y);
  pen.lineTo(x, y + radius);
  pen.lineTo(x - radius, y);
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
  pen.strokeStyle = edge;
  pen.lineWidth = 2;
  pen.stroke();
}

/** A ring: the last look that is reported. */
export function ring(pen: Pen, x: number, y: number, radius: number, color: string) {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.strokeStyle = color;
  pen.lineWidth = 6;
  pen.stroke();
}

/** Two slashes: an interval that is not reported, on no scale. */
export function breakMark(pen: Pen, x: number, y: number, color: string, height = 28) {
  const h = height / 2;
  for (const dx of [-9, 9]) {
    rule(pen, [x + dx - h * 0.4, y + h], [x + dx + h * 0.4, y - h], { color, width: 3 });
  }
}

/** A filled bar with an edge, which shows where the fill is faint on white. */
export function bar(
  pen: Pen,
  box: { x: number; y: number; width: number; height: number },
  { fill, edge }: { fill: string; edge: string },
) {
  pen.fillStyle = fill;
  pen.fillRect(box.x, box.y, box.width, box.height);
  pen.strokeStyle = edge;
  pen.lineWidth = 1.5;
  pen.strokeRect(box.x + 0.75, box.y + 0.75, box.width - 1.5, box.height - 1.5);
}
