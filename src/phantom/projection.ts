// The PET's maximum projection: seen from the front, the patient's right on the image's left, the head up.
import { type PictureFrame, projectionOf } from '../imaging/picture';
import { MASS_CENTRE, NODES } from './thorax/lesions';
import { clamp, mix, smoothstep, type Vec3 } from './thorax/math';
import { type Pet, suvOf } from './thorax/pet';

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

const within = (balls: readonly Ball[]) => (at: Vec3) =>
  balls.some(({ centre, radiusMm }) => Math.hypot(...at.map((mm, i) => mm - centre[i]!)) < radiusMm);

const projected = (pet: Pet, frame: PictureFrame, balls?: readonly Ball[]) =>
  projectionOf(suvOf(pet), frame, balls && within(balls));

/** Grey bytes for print: dark uptake on white, as it is read. */
export const paperProjection = (pet: Pet, framing: PictureFrame) =>
  Uint8Array.from(projected(pet, framing), suv => 255 * (1 - clamp(suv / 8)));

/** Grey of the body on dark: dim, and never as bright as a lesion. */
const bodyGrey = (suv: number) => 130 * (1 - Math.exp(-Math.max(0, suv - 0.5) / 3.2));

/** RGB bytes for the dark slide: a dim body, with its lesions in the deck's colours. */
export function darkProjection(pet: Pet, framing: PictureFrame): Uint8Array {
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
