import {
  FAR,
  giantDistance,
  glandDistances,
  placeGiantCells,
  placeGlands,
  sarcomatoid,
} from './architecture';
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
  const giant = grid((x, y) => giants.reduce((m, c) => Math.max(m, giantDistance(c, x, y)), -FAR));
  // interlacing fascicles: the squashed noise has two preferred directions with quick changes between them
  const course = (x: number, y: number) =>
    0.9 + 0.95 * Math.tanh(5 * noise(x / 150, y / 150, 141)) + 1.1 * noise(x / 75, y / 75, 142);
  const guides = [
    { map: epithelium, range: 14, weight: 2.5 },
    { map: giant, range: 6, weight: 2 },
  ];
  // double angles, so that directions (not arrows) are blended: fibres run along glands and around giant cells
  const s2 = grid(() => 0);
  const c2 = grid((x, y) => {
    const start = 2 * course(x, y);
    let cos = Math.cos(start);
    let sin = Math.sin(start);
    for (const { map, range, weight } of guides) {
      const d = map.at(x, y);
      if (d >= 2 || d <= -50) continue;
      const along = 2 * (map.uphill(x, y) + Math.PI / 2);
      const pull = weight * Math.exp(d / range);
      cos += pull * Math.cos(along);
      sin += pull * Math.sin(along);
    }
    s2.data[y * (w + 1) + x] = sin;
    return cos;
  });
  const direction = (x: number, y: number) => 0.5 * Math.atan2(s2.at(x, y), c2.at(x, y));
  return { w, h, epithelium, lumen, giant, necrosis, sarc, giants, direction };
}
