import type { Blob, Field, Nucleus } from './field';
import { fbm, noise, rng, smooth, smoothMax } from './noise';

/** Distance inside the nuclear outline (µm). */
function nuclearDepth(n: Nucleus, u: number, v: number): number {
  const turn = Math.hypot(u / n.a, v / n.b) || 1e-6,
    cu = u / n.a / turn,
    cv = v / n.b / turn;
  const rough = n.rough * (noise(5 + cu, 5 + cv, n.seed) + 0.3 * noise(5 + 2 * cu, 5 + 2 * cv, n.seed + 1));
  if (n.lobes)
    return (
      0.25 * n.a * rough +
      n.lobes.reduce((m, b) => smoothMax(m, b.r - Math.hypot(u - b.x, v - b.y), 1.2), -99)
    );
  return (1 + 1.3 * rough - turn) / (Math.hypot(u / (n.a * n.a), v / (n.b * n.b)) / turn || 1 / n.b);
}
/** Draws a nucleus into the maps of the field. */
export function drawNucleus(f: Field, n: Nucleus): void {
  const random = rng(n.seed + 17),
    spots: Blob[] = [];
  // a fibroblast has thin bipolar processes, a lymphocyte a scant rim
  const spindly = n.kind === 'fibroblast',
    body = spindly ? 1 : n.kind === 'lymphocyte' ? 0.6 : 0;
  const long = spindly ? n.a * 2.1 : n.a + 1,
    wide = n.b + 0.8,
    reach = Math.max(n.a * 1.5 + 2, long);
  for (let k = 0; k < n.nucleoli; k++) {
    const t = random() * 6.28,
      s = 0.5 * Math.sqrt(random()),
      home = n.lobes?.[k % n.lobes.length] ?? { x: 0, y: 0, r: 0 };
    const r = (0.7 + 0.6 * random()) * (n.kind === 'giant' ? 1.7 : 1);
    spots.push({
      x: home.x + Math.cos(t) * s * (home.r || n.a),
      y: home.y + Math.sin(t) * s * (home.r || n.b),
      r,
    });
  }
  const edge = 0.4 + 1.1 * n.soft,
    grain = n.kind === 'giant' ? 2.1 : 1.5;
  const marks = n.kind === 'gland' ? (random() < 0.07 ? 0.05 : 0.45 + 0.75 * random()) : 0;
  const cos = Math.cos(n.angle),
    sin = Math.sin(n.angle),
    first = (t: number, start: number) => Math.max(0, Math.floor((t - reach) / f.mpp) - start);
  for (let j = first(n.y, f.top); j < f.height && (f.top + j) * f.mpp <= n.y + reach; j++)
    for (let i = first(n.x, f.left); i < f.width && (f.left + i) * f.mpp <= n.x + reach; i++) {
      const dx = (f.left + i) * f.mpp - n.x,
        dy = (f.top + j) * f.mpp - n.y,
        u = cos * dx + sin * dy,
        v = -sin * dx + cos * dy + n.bend * u * u,
        o = j * f.width + i;
      const depth = nuclearDepth(n, u, v),
        alpha = smooth(-edge, edge, depth);
      f.stromalCyt[o] = Math.max(f.stromalCyt[o]!, body * smooth(1, 0.55, Math.hypot(u / long, v / wide)));
      const cleared = n.nucleoli < 0 ? 1 - 0.3 * smooth(7, 5, Math.hypot(dx, dy)) : 1; // a dividing cell is pale
      f.glandCyt[o]! *= cleared;
      f.spindleCyt[o]! *= cleared;
      if (n.kind === 'red') f.red[o] = Math.max(f.red[o]!, alpha * (0.7 + 0.3 * smooth(2.4, 0.6, depth)));
      if (alpha <= 0 || n.kind === 'red') continue;
      const clumps = fbm(dx / grain + 50, dy / grain + 50, n.seed),
        veil = noise(dx / 4 + 9, dy / 4 + 9, n.seed + 3);
      // vesicular nuclei: chromatin lies on the membrane and in clumps, the middle is clear
      const rim = Math.exp(-(((depth - 0.6) / 0.7) ** 2)) * (n.nucleoli < 0 ? 0 : 0.16);
      const clear = 0.5 * smooth(0.75, 0.35, n.dark) * smooth(0.6, 2, depth);
      let h = n.dark * (1 + 0.3 * veil - clear) + (1 - 0.6 * n.soft) * (n.coarse * 0.5 * clumps + rim),
        spot = 0;
      for (const s of spots)
        spot = Math.max(spot, smooth(s.r + 0.4, s.r - 0.4, Math.hypot(u - s.x, v - s.y)));
      h = Math.max(0.12, h * (1 - 0.15 * n.soft) + 0.4 * spot);
      // the section is as thick as a nucleus: where two overlap, both are seen
      f.nuclear[o] = f.nuclear[o]! * (1 - 0.55 * alpha) + alpha * h;
      f.nucleolar[o] = f.nucleolar[o]! * (1 - alpha) + alpha * spot;
      f.cover[o] = Math.max(f.cover[o]!, alpha);
      f.ttf1[o] = f.ttf1[o]! * (1 - alpha) + alpha * marks * (0.8 + 0.35 * clumps + 0.25 * h);
    }
}
