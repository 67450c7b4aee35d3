// The upper abdomen: organs are cut by the diaphragm and by each other, so they fit like organs do.
import { HU } from './anatomy';
import { ellipsoid, noise, type Sdf, smoothMax, smoothMin } from './math';
import { diaphragm, heart, outlineAt, pleura } from './torso';
import type { Value, Volume } from './volume';

const DIAPHRAGM = 3; // mm
const underDiaphragm: Sdf = (x, y, z) => {
  const dome = (z - diaphragm(x, y) + DIAPHRAGM) * 0.7;
  if (dome > 12) return dome; // well above: spare the rest
  const cavity = smoothMax(dome, pleura(x, y, z, outlineAt(z)) + DIAPHRAGM, 12);
  return cavity > 12 || z < 30 ? cavity : smoothMax(cavity, 8 - heart(x, y, z), 7); // the heart lies in a hollow
};
const stomach: Sdf = (() => {
  const fundus = ellipsoid([68, -10, 24], [36, 31, 42], 0.5),
    body = ellipsoid([58, -40, 2], [34, 26, 34], 0.3);
  return (x, y, z) =>
    smoothMax(
      smoothMin(fundus(x, y, z), body(x, y, z), 16) + 3 * (noise(x / 24, y / 24, z / 24) - 0.5),
      underDiaphragm(x, y, z) + 2,
      8,
    );
})();
const spleen: Sdf = (() => {
  const egg = ellipsoid([97, 45, 22], [44, 34, 48], -0.55);
  return (x, y, z) =>
    smoothMax(smoothMax(egg(x, y, z), underDiaphragm(x, y, z) + 2, 10), -stomach(x, y, z) + 5, 8);
})();
const liver: Sdf = (x, y, z) => {
  const leftLobe = x - (52 - 0.0062 * (y + 74) ** 2 - 0.5 * Math.max(0, 34 - z)); // sweeps back towards the cava
  const crus = 30 - Math.hypot(x * 0.85 - 8, y - 42);
  return smoothMax(
    smoothMax(smoothMax(underDiaphragm(x, y, z) - 0.8, leftLobe, 14), crus, 12),
    -stomach(x, y, z) + 3,
    6,
  );
};

export function paintAbdomen(v: Volume) {
  const box = (sdf: Sdf, hu: Value) => v.paint([-145, -95, 0], [145, 95, 74], sdf, hu);
  // a thin sheet of diaphragm between lung and abdominal fat
  box((x, y, z) => {
    const u = underDiaphragm(x, y, z);
    return Math.max(u - DIAPHRAGM, 1 - u);
  }, 48);
  box(liver, (_d, x, y, z) => HU.liver + 9 * (noise(x / 14, y / 14, z / 14) - 0.5));
  box(stomach, 62);
  const fluidLevel = -20; // y, mm: supine, so the gas lies in front of a flat level
  box(
    (x, y, z) => stomach(x, y, z) + 3 + 2.6 * noise(x / 8, y / 8, z / 8),
    (_d, x, y, z) => (y < fluidLevel ? -970 : HU.fluid + 26 * (noise(x / 6, y / 6, z / 6) - 0.4)),
  );
  box(spleen, (_d, x, y, z) => HU.spleen + 8 * (noise(x / 12, y / 12, z / 12) - 0.5));
  // hepatic veins towards the cava, portal branches away from the hilum
  const veins = [
    [
      [-26, 8, 58],
      [-52, 8, 54],
      [-84, 18, 40],
      [-108, 30, 22],
    ],
    [
      [-26, 4, 58],
      [-46, -18, 52],
      [-66, -42, 36],
      [-78, -58, 16],
    ],
    [
      [-24, 0, 58],
      [-14, -24, 48],
      [4, -46, 34],
      [18, -58, 20],
    ],
    [
      [-60, -6, 6],
      [-82, -4, 22],
      [-104, -8, 30],
    ],
    [
      [-60, -6, 6],
      [-70, 26, 14],
      [-88, 44, 18],
    ],
  ] as const;
  for (const points of veins)
    v.vessel(
      points.map(p => [...p] as [number, number, number]),
      points.map((_, i) => 4.6 - i * 0.95),
      152,
    );
  v.vessel(
    [
      [-26, 8, 84],
      [-25, 10, 58],
      [-24, 14, 30],
      [-22, 16, 0],
    ],
    [11, 11.5, 11.5, 11.5],
    138,
  ); // inferior vena cava
  for (const side of [-1, 1])
    v.vessel(
      [
        [side * 6, 16, 52],
        [side * 15, 26, 34],
        [side * 19, 34, 0],
      ],
      [3, 4, 4.5],
      58,
    ); // crura
}
