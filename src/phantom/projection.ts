// The PET's maximum projection: seen from the front, the patient's right on the image's left, the head up.
import { resample } from './resample';
import type { Framing } from './slice';
import { MASS_CENTRE, NODES } from './thorax/lesions';
import { clamp, mix, smoothstep, type Vec3 } from './thorax/math';
import type { Pet } from './thorax/pet';
import { columnOf, sliceOf } from './thorax/thorax';

interface Ball {
  readonly centre: Vec3;
  readonly radiusMm: number;
}
/** Balls that hold a lesion with its blur, and no other. */
const PRIMARY: readonly Ball[] = [{ centre: MASS_CENTRE, radiusMm: 38 }];
const LYMPH_NODES: readonly Ball[] = Object.values(NODES).map(({ centre }) => ({ centre, radiusMm: 23 }));

/** The colours of the deck's primary and nodes, on dark. */
const ORANGE = [0xf0, 0x70, 0x1e] as const;
const BLUE = [0x56, 0xb4, 0xe9] as const;
/** SUV over which a lesion takes its colour: half-way up its blurred edge at the top end. */
const EDGE = { from: 2.6, to: 4.6 };

/** Highest SUV from front to back, within balls if there are any; a row for each slice. */
function maxima({ grid: { columns, slices }, suv, pix, grid }: Pet, balls?: readonly Ball[]): Float32Array {
  const out = new Float32Array(columns * slices);
  const inBall = (i: number, j: number, k: number) => {
    const x = (i - (columns - 1) / 2) * pix[0];
    const y = (j - (columns - 1) / 2) * pix[1];
    const z = grid.fromMm + (k + 0.5) * grid.sliceMm;
    return balls?.some(({ centre: c, radiusMm: r }) => Math.hypot(x - c[0], y - c[1], z - c[2]) < r) ?? true;
  };
  for (let k = 0, n = 0; k < slices; k++) {
    for (let j = 0; j < columns; j++) {
      for (let i = 0; i < columns; i++, n++) {
        const o = k * columns + i;
        if (suv[n]! > out[o]! && inBall(i, j, k)) out[o] = suv[n]!;
      }
    }
  }
  return out;
}

function projected(pet: Pet, { centreMm, widthMm, widthPx, heightPx }: Framing, balls?: readonly Ball[]) {
  const { columns, slices: rows } = pet.grid;
  const perPx = widthMm / widthPx;
  return resample(
    { values: maxima(pet, balls), columns, rows },
    {
      widthPx,
      heightPx,
      column: px => columnOf(pet, centreMm[0] + (px + 0.5 - widthPx / 2) * perPx),
      row: px => sliceOf(pet, centreMm[2] - (px + 0.5 - heightPx / 2) * perPx),
    },
  );
}

/** Grey bytes for print: dark uptake on white, as it is read. */
export const paperProjection = (pet: Pet, framing: Framing) =>
  Uint8Array.from(projected(pet, framing), suv => 255 * (1 - clamp(suv / 8)));

/** Grey of the body on dark: dim, and never as bright as a lesion. */
const bodyGrey = (suv: number) => 130 * (1 - Math.exp(-Math.max(0, suv - 0.5) / 3.2));

/** RGB bytes for the dark slide: a dim body, with its lesions in the deck's colours. */
export function darkProjection(pet: Pet, framing: Framing): Uint8Array {
  const body = projected(pet, framing);
  const lesions = [
    { suv: projected(pet, framing, PRIMARY), colour: ORANGE, full: 15 },
    { suv: projected(pet, framing, LYMPH_NODES), colour: BLUE, full: 9.5 },
  ];
  const out = new Uint8Array(body.length * 3);
  body.forEach((suv, o) => {
    const grey = bodyGrey(suv);
    out.fill(grey, o * 3, o * 3 + 3);
    for (const lesion of lesions) {
      const cover = smoothstep(EDGE.from, EDGE.to, lesion.suv[o]!);
      if (cover === 0) continue;
      const shade = mix(0.6, 1, clamp(lesion.suv[o]! / lesion.full));
      lesion.colour.forEach((value, c) => {
        out[o * 3 + c] = mix(out[o * 3 + c]!, value * shade, cover);
      });
    }
  });
  return out;
}
