/** Marks drawn upon a chart as paths and text, so that they print as vectors. Lengths in px of the slide. */
export type Pen = CanvasRenderingContext2D;

interface TextStyle {
  size: number;
  color: string;
  weight?: number;
  family: string;
  align?: CanvasTextAlign;
  baseline?: CanvasTextBaseline;
}

export function text(pen: Pen, words: string, x: number, y: number, style: TextStyle) {
  const { size, color, weight = 500, family, align = 'left', baseline = 'alphabetic' } = style;
  pen.font = `${weight} ${size}px ${family}`;
  pen.fillStyle = color;
  pen.textAlign = align;
  pen.textBaseline = baseline;
  pen.fillText(words, x, y);
}

export function rule(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  style: { color: string; width?: number; dash?: number[] },
) {
  pen.save();
  pen.strokeStyle = style.color;
  pen.lineWidth = style.width ?? 1.5;
  pen.setLineDash(style.dash ?? []);
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
  pen.restore();
}

function polygon(pen: Pen, points: readonly (readonly [number, number])[], color: string) {
  pen.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  });
  pen.closePath();
  pen.fillStyle = color;
  pen.fill();
}

interface ArrowStyle {
  color: string;
  shaft: number;
  head: number;
  headLength: number;
}

/** An arrow straight up or down from `fromY` to its tip at `toY`. */
export function arrow(pen: Pen, x: number, fromY: number, toY: number, style: ArrowStyle) {
  const { color, shaft, head, headLength } = style;
  const neck = toY - Math.sign(toY - fromY) * headLength;
  const [s, h] = [shaft / 2, head / 2];
  polygon(
    pen,
    [
      [x - s, fromY],
      [x + s, fromY],
      [x + s, neck],
      [x + h, neck],
      [x, toY],
      [x - h, neck],
      [x - s, neck],
    ],
    color,
  );
}

/**
 * An arrow up whose end is open: a solid shaft, then chevrons that thin out. It says "larger", and has no tip that
 * could be read as a size.
 */
export function openArrowUp(
  pen: Pen,
  x: number,
  fromY: number,
  style: {
    color: string;
    shaft: number;
    rise: number;
    spread: number;
    chevrons: readonly number[];
    pitch: number;
  },
) {
  const { color, shaft, rise, spread, chevrons, pitch } = style;
  const slope = spread * 0.42;
  const shoulder = fromY - rise * 0.55;
  const peak = shoulder - (slope * shaft) / spread;
  const half = shaft / 2;
  polygon(
    pen,
    [
      [x - half, fromY],
      [x + half, fromY],
      [x + half, shoulder],
      [x, peak],
      [x - half, shoulder],
    ],
    color,
  );
  chevrons.forEach((width, i) => {
    const top = shoulder - i * pitch - slope;
    pen.save();
    pen.strokeStyle = color;
    pen.lineWidth = width;
    pen.lineJoin = 'miter';
    pen.beginPath();
    pen.moveTo(x - spread / 2, top + slope);
    pen.lineTo(x, top);
    pen.lineTo(x + spread / 2, top + slope);
    pen.stroke();
    pen.restore();
  });
}
