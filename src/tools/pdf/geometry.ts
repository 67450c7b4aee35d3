/** A PDF transformation: a point (x, y) goes to (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export type Box = readonly [left: number, bottom: number, right: number, top: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Six numbers as a matrix; the identity if there are not six. */
export function toMatrix(numbers: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = numbers;
  if (a === undefined || b === undefined || c === undefined) return IDENTITY;
  if (d === undefined || e === undefined || f === undefined) return IDENTITY;
  return [a, b, c, d, e, f];
}

/** First `m`, then `n`: the order of PDF's `cm`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

/** The smallest box around points given as x, y, x, y, …; undefined without a point. */
export function boxAround(coordinates: readonly number[]): Box | undefined {
  const xs = coordinates.filter((_, i) => i % 2 === 0);
  const ys = coordinates.filter((_, i) => i % 2 === 1);
  if (xs.length === 0 || ys.length === 0) return undefined;
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The upright box around a transformed box. */
export function transformBox([a, b, c, d, e, f]: Matrix, [left, bottom, right, top]: Box): Box {
  const xs = [left, right].flatMap(x => [bottom, top].map(y => a * x + c * y + e));
  const ys = [left, right].flatMap(x => [bottom, top].map(y => b * x + d * y + f));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

export function union(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (!one || !other) return one ?? other;
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}

/** What two boxes share; undefined if they are apart. A line, a box without height, is a box too. */
export function intersect(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (!one || !other) return undefined;
  const [left, bottom] = [Math.max(one[0], other[0]), Math.max(one[1], other[1])];
  const [right, top] = [Math.min(one[2], other[2]), Math.min(one[3], other[3])];
  return left <= right && bottom <= top ? [left, bottom, right, top] : undefined;
}
