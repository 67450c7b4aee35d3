import { giantDistance, glandDistances, placeGiantCells, placeGlands, sarcomatoid } from './architecture';
import { Grid } from './grid';
import { fbm, noise, type Random } from './noise';

export type Layout = ReturnType<typeof layOut>;
/** The architecture of a field of w × h µm: distance maps, giant cells, and the course of the fibres. */
export function layOut(w: number, h: number, random: Random) {
  const grid = (value: (x: number, y: number) => number) => new Grid(w + 1, h + 1, value);
  const glands = placeGlands(w, h, random),
    lumen = grid(() => 0);
  const epithelium = grid((x, y) => {
    const [outer, inner] = glandDistances(glands, x, y);
    lumen.data[y * (w + 1) + x] = inner;
    return outer;
  });
  const sarc = grid(sarcomatoid),
    necrosis = grid((x, y) => 62 - Math.hypot((x - w + 10) * 0.8, y - 40) + 34 * fbm(x / 45, y / 45, 121));
  const giants = placeGiantCells(w, h, epithelium, necrosis, random);
  const giant = grid((x, y) => giants.reduce((m, c) => Math.max(m, giantDistance(c, x, y)), -60));
  // interlacing fascicles: the squashed noise has two preferred directions with quick changes between them
  const course = (x: number, y: number) =>
    0.9 + 0.95 * Math.tanh(5 * noise(x / 150, y / 150, 141)) + 1.1 * noise(x / 75, y / 75, 142);
  // double angles, so that directions (not arrows) are blended: fibres run along glands and around giant cells
  const blend = (part: (t: number) => number) =>
    grid((x, y) => {
      let sum = part(2 * course(x, y));
      for (const [map, range, weight] of [
        [epithelium, 14, 2.5],
        [giant, 6, 2],
      ] as [Grid, number, number][]) {
        const d = map.at(x, y);
        if (d < 2 && d > -50)
          sum += weight * Math.exp(d / range) * part(2 * (map.uphill(x, y) + Math.PI / 2));
      }
      return sum;
    });
  const c2 = blend(Math.cos),
    s2 = blend(Math.sin),
    direction = (x: number, y: number) => 0.5 * Math.atan2(s2.at(x, y), c2.at(x, y));
  return { w, h, epithelium, lumen, giant, necrosis, sarc, giants, direction };
}
