import { local, type Nucleus } from './field';
import { Buckets } from './grid';
import type { Layout } from './layout';
import { noise, type Random } from './noise';
import { debris, giantNuclei, glandNucleus, mitosis, spindleNucleus, stromalNucleus } from './nuclei';

/** All nuclei of a field, and the cells that own a territory. */
export function populate(l: Layout, random: Random): { nuclei: Nucleus[]; cells: Buckets } {
  const nuclei: Nucleus[] = [],
    cells = new Buckets(),
    placed = new Buckets();
  const crowded = (n: Nucleus) => {
    // spindle cells keep cytoplasm between them, more in some places; a few nuclei overlap in the thickness of the section
    const loose = Math.max(0.7, 2.1 + 4 * noise(n.x / 75, n.y / 75, 152)) + (n.b > 4 ? 1.2 : 0);
    const space = n.kind === 'spindle' ? loose : 0,
      tolerance = 0.78 + 0.2 * random();
    return placed.some(n.x, n.y, m => {
      const [u, v] = local(n, m.x, m.y);
      return Math.hypot(u / (n.a + m.a + space), v / (n.b + m.b + space)) < tolerance;
    });
  };
  const fill = (tries: number, make: typeof debris) => {
    for (let k = 0; k < tries; k++) {
      const n = make(l, -8 + random() * (l.w + 16), -8 + random() * (l.h + 16), random);
      const divides = n && random() < (n.kind === 'gland' ? 0.004 : n.kind === 'spindle' ? 0.011 : 0);
      if (n && divides) n.a = n.b = 6; // a dividing cell rounds up
      if (!n || crowded(n)) continue;
      placed.add(n);
      if (n.kind === 'gland' || n.kind === 'spindle') cells.add(n);
      nuclei.push(...(divides ? mitosis(n, random) : [n]));
    }
  };
  const area = l.w * l.h;
  fill(area / 4, glandNucleus);
  fill(area / 5, spindleNucleus);
  fill(area / 8, stromalNucleus);
  fill(area / 6, debris);
  for (const c of l.giants) nuclei.push(...giantNuclei(c));
  return { nuclei, cells };
}
