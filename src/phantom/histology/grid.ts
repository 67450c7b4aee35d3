import type { Nucleus } from './field';
import { clamp } from './noise';

/** Scalar map on a 1 µm grid, read with bilinear interpolation: geometry is costly, pixels are many. */
export class Grid {
  readonly data: Float32Array;
  constructor(
    readonly w: number,
    readonly h: number,
    value: (x: number, y: number) => number,
  ) {
    this.data = new Float32Array(w * h);
    for (let j = 0, o = 0; j < h; j++) for (let i = 0; i < w; i++, o++) this.data[o] = value(i, j);
  }
  at(x: number, y: number): number {
    const px = clamp(x, 0, this.w - 1.001),
      py = clamp(y, 0, this.h - 1.001),
      i = px | 0,
      j = py | 0,
      o = j * this.w + i;
    const u = px - i,
      v = py - j,
      d = this.data;
    return (
      (d[o]! * (1 - u) + d[o + 1]! * u) * (1 - v) + (d[o + this.w]! * (1 - u) + d[o + this.w + 1]! * u) * v
    );
  }
  uphill(x: number, y: number): number {
    // direction of steepest rise
    return Math.atan2(this.at(x, y + 2) - this.at(x, y - 2), this.at(x + 2, y) - this.at(x - 2, y));
  }
}
/** Spatial hash of nuclei, 12 µm a bucket, with a margin for cells outside the field. */
export class Buckets {
  private readonly cells: Nucleus[][] = Array.from({ length: 256 * 256 }, () => []);
  bucket(i: number, j: number): Nucleus[] {
    return this.cells[(j + 9) * 256 + i + 9]!;
  }
  add(n: Nucleus): void {
    this.bucket(Math.floor(n.x / 12), Math.floor(n.y / 12)).push(n);
  }
  some(x: number, y: number, test: (n: Nucleus) => boolean): boolean {
    const i = Math.floor(x / 12),
      j = Math.floor(y / 12);
    for (let b = -2; b <= 2; b++)
      for (let a = -2; a <= 2; a++) if (this.bucket(i + a, j + b).some(test)) return true;
    return false;
  }
}
