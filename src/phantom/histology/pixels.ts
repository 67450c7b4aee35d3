import type { Field } from './field';

/** Visits every pixel of the window: its place in the section in µm, and its offset. */
export function eachPixel(f: Field, visit: (x: number, y: number, o: number) => void): void {
  for (let j = 0, o = 0; j < f.height; j++)
    for (let i = 0; i < f.width; i++, o++) visit((f.left + i) * f.mpp, (f.top + j) * f.mpp, o);
}
