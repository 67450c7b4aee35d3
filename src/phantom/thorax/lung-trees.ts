// Vessels and bronchi within the lung: greedy balanced spanning trees over random targets, radii by Murray's law.
import { pushOutOfNodes } from './lesions';
import { makeRng, mix, type Vec3 } from './math';
import { lungSdf } from './torso';
import { LEFT, RIGHT, type Volume } from './volume';

/** Small vessels thinner than a voxel: partial volume instead of loss. */
const partial = (r: number, voxel: number) => Math.min(1, ((2.2 * r) / voxel) ** 1.15);

interface Tree {
  seed: number;
  root: Vec3;
  direction: Vec3;
  targets: number;
  balance: number;
  twig: number;
  trunk: number;
}
type Draw = (points: Vec3[], radii: number[], leaves: number) => void;
const distance = (p: Vec3, q: Vec3) => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);

/** Draws each fork towards the line from its parent to its largest branch: trunks run on instead of zigzagging. */
function straighten(nodes: Vec3[], parent: number[], leaves: number[]) {
  const heir: number[] = [];
  for (let i = 1; i < nodes.length; i++) {
    const rival = heir[parent[i]!];
    if (rival === undefined || leaves[i]! > leaves[rival]!) heir[parent[i]!] = i;
  }
  for (let pass = 0; pass < 4; pass++) {
    for (let i = 1; i < nodes.length; i++) {
      if (heir[i] === undefined) continue;
      const [a, p, b] = [nodes[parent[i]!]!, nodes[i]!, nodes[heir[i]!]!];
      const pull = (axis: 0 | 1 | 2) => mix(p[axis], (a[axis] + b[axis]) / 2, 0.6);
      nodes[i] = [pull(0), pull(1), pull(2)];
    }
  }
}

function growTree(side: number, t: Tree, draw: Draw) {
  const random = makeRng(t.seed + side * 101),
    s = side === RIGHT ? -1 : 1;
  const nodes: Vec3[] = [
    t.root,
    [t.root[0] + t.direction[0], t.root[1] + t.direction[1], t.root[2] + t.direction[2]],
  ];
  const parent = [-1, 0],
    length = [0, 14],
    targets: Vec3[] = [];
  while (targets.length < t.targets) {
    const p: Vec3 = [s * (12 + random() * 135), -90 + random() * 180, 12 + random() * 250];
    if (lungSdf(...p) < -2.5) targets.push(p);
  }
  const best = targets.map(p => ({ cost: distance(p, nodes[1]!) + t.balance * 14, from: 1 }));
  const live = new Set(targets.keys());
  while (live.size) {
    let next = -1;
    for (const i of live) if (next < 0 || best[i]!.cost < best[next]!.cost) next = i;
    live.delete(next);
    const from = best[next]!.from,
      p = targets[next]!,
      id = nodes.length;
    nodes.push(p);
    parent.push(from);
    length.push(length[from]! + distance(p, nodes[from]!));
    for (const i of live) {
      const cost = distance(targets[i]!, p) + t.balance * length[id]!;
      if (cost < best[i]!.cost) best[i] = { cost, from: id };
    }
  }
  const leaves = nodes.map(() => 1);
  for (let i = nodes.length - 1; i > 0; i--) leaves[parent[i]!]! += leaves[i]!;
  straighten(nodes, parent, leaves);
  const radius = (i: number) => Math.min(t.trunk, t.twig * leaves[i]! ** 0.37);
  for (let i = 1; i < nodes.length; i++) {
    const a = nodes[parent[i]!]!;
    const b = nodes[i]!;
    draw([a, b].map(pushOutOfNodes), [Math.min(radius(parent[i]!), radius(i) * 1.25), radius(i)], leaves[i]!);
  }
}

/**
 * Any seed gives a lung. On the right they are such that few vessels cross the level of the primary in the middle of
 * the lung: the title's words stand there.
 */
const SEEDS = { [RIGHT]: { arteries: 113, veins: 20 }, [LEFT]: { arteries: 11, veins: 12 } };

/** The trees of a lung; s is -1 on the right, 1 on the left. */
const treesOf = (side: typeof RIGHT | typeof LEFT, s: number) => ({
  arteries: {
    seed: SEEDS[side].arteries,
    root: [s * 48, 24, 142],
    direction: [s * 9, 3, -8],
    targets: 1300,
    balance: 0.36,
    twig: 0.62,
    trunk: 6,
  } satisfies Tree,
  veins: {
    seed: SEEDS[side].veins,
    root: [s * 34, 24, 118],
    direction: [s * 12, 0, 4],
    targets: 700,
    balance: 0.42,
    twig: 0.64,
    trunk: 5.6,
  } satisfies Tree,
  bronchi: {
    seed: 13,
    root: side === RIGHT ? [-50, 31, 138] : [53, 31, 143],
    direction: [s * 8, 3, -5],
    targets: 170,
    balance: 0.45,
    twig: 0.66,
    trunk: 4.8,
  } satisfies Tree,
});

const VISIBLE_BRONCHUS_LEAVES = 5; // more peripheral bronchi are below the resolution

function bloodDraw(v: Volume, side: number, hu: number): Draw {
  return (points, radii) => {
    const r = (radii[0]! + radii[1]!) / 2;
    const gain = partial(r, v.pix[0]);
    v.tube(points, radii, r > 2.2 ? hu : 60 + (hu - 60) * (r / 2.2), { gain, onlyLung: side });
  };
}
function bronchusDraw(v: Volume, side: number): Draw {
  return (points, radii, leaves) => {
    if (leaves < VISIBLE_BRONCHUS_LEAVES) return;
    const gain = partial(radii[1]!, v.pix[0]);
    const wall = radii.map(r => r * 1.2 + 0.5);
    v.tube(points, wall, -20, { gain, onlyLung: side });
    v.tube(points, radii, -960, { gain: gain * 0.98, onlyLung: side });
  };
}

/** Arteries, veins and bronchi of both lungs. */
export function paintLungTrees(v: Volume) {
  for (const side of [RIGHT, LEFT] as const) {
    const { arteries, veins, bronchi } = treesOf(side, side === RIGHT ? -1 : 1);
    growTree(side, arteries, bloodDraw(v, side, 205));
    growTree(side, veins, bloodDraw(v, side, 190));
    growTree(side, bronchi, bronchusDraw(v, side));
  }
}
