import type { Field } from './field';
import { clamp, fbm, noise, rng } from './noise';
import { eachPixel } from './pixels';

// Optical density per unit of dye (R, G, B). Near Macenko's vectors: the textbook eosin prints magenta.
const DYE = {
  haematoxylin: [0.55, 0.73, 0.34],
  eosin: [0.14, 0.79, 0.46],
  blood: [0.13, 0.72, 0.46],
  dab: [0.3, 0.57, 0.78],
  counterstain: [0.66, 0.58, 0.27],
};
export const STAINS = ['he', 'ttf1', 'vimentin', 'alk'] as const;
export type Stain = (typeof STAINS)[number];
type Dyes = [number[], number][]; // dye vector, amount
function haematoxylinEosin(f: Field, o: number): Dyes {
  const bare = 1 - 0.62 * f.cover[o]!;
  const eosin =
    0.25 * f.glandCyt[o]! +
    0.26 * f.spindleCyt[o]! +
    0.37 * f.giantCyt[o]! +
    0.15 * f.stromalCyt[o]! +
    0.34 * f.collagen[o]! +
    0.33 * f.necrosis[o]! +
    0.12 * f.secretion[o]!;
  const amphophilic = (0.13 * f.glandCyt[o]! + 0.15 * f.spindleCyt[o]!) * f.baso[o]!;
  const blue =
    amphophilic +
    0.05 * f.giantCyt[o]! +
    0.06 * f.stromalCyt[o]! +
    0.09 * f.necrosis[o]! +
    0.06 * f.secretion[o]!;
  return [
    [DYE.haematoxylin, f.nuclear[o]! * 0.9 + blue * bare],
    [DYE.eosin, eosin * bare + 0.1 * f.cover[o]! + 0.25 * f.nucleolar[o]!],
    [DYE.blood, 0.5 * f.red[o]!],
  ];
}
function immuno(f: Field, o: number, stain: Stain, x: number, y: number): Dyes {
  const bare = 1 - 0.8 * f.cover[o]!,
    tissue = f.glandCyt[o]! + f.spindleCyt[o]! + f.giantCyt[o]! + f.necrosis[o]!;
  const patchy = 1 + 0.5 * fbm(x / 60, y / 60, 301);
  const grain = Math.max(0, 1 + 0.75 * noise(x / 1.2, y / 1.2, 302) + 0.3 * noise(x / 2.9, y / 2.9, 303));
  let dab = 0.012 + 0.02 * tissue + 0.03 * f.collagen[o]! + 0.05 * f.necrosis[o]! + 0.06 * f.red[o]!;
  if (stain === 'ttf1') dab += f.ttf1[o]! * patchy * 1.05;
  if (stain === 'vimentin')
    dab +=
      (0.6 * f.spindleCyt[o]! ** 1.25 + 0.7 * f.giantCyt[o]! ** 1.5 + 0.6 * f.stromalCyt[o]!) *
      patchy *
      bare *
      (0.8 + 0.2 * grain);
  if (stain === 'alk')
    dab +=
      (0.62 * f.glandCyt[o]! + 0.44 * Math.sqrt(f.spindleCyt[o]!) + 0.62 * f.giantCyt[o]!) *
      f.alkCell[o]! *
      patchy *
      bare *
      grain;
  const masked = stain === 'ttf1' ? clamp(f.ttf1[o]! * 1.1) * 0.65 : 0; // brown covers the blue
  const blue =
    0.42 * f.nuclear[o]! * (1 - masked) + 0.06 * tissue + 0.04 * f.collagen[o]! + 0.03 * f.secretion[o]!;
  return [
    [DYE.counterstain, blue],
    [DYE.dab, dab],
  ];
}
/** RGB bytes of one stain: Beer–Lambert and a little sensor noise. The writer blurs them as the scanner's optics do. */
export function renderStain(f: Field, stain: Stain, seed = 11): Uint8ClampedArray {
  const random = rng(seed),
    rgb = new Uint8ClampedArray(f.width * f.height * 3),
    white = stain === 'he' ? [243, 241, 244] : [241, 240, 240];
  eachPixel(f, (x, y, o) => {
    const thickness = 1 + 0.14 * noise(x / 130, y / 130, 311),
      grey = (random() - 0.5) * 9;
    const dyes = stain === 'he' ? haematoxylinEosin(f, o) : immuno(f, o, stain, x, y);
    for (let c = 0; c < 3; c++) {
      let density = 0.006;
      for (const [dye, amount] of dyes) density += amount * thickness * dye[c]!;
      rgb[o * 3 + c] = white[c]! * 10 ** -density + grey;
    }
  });
  return rgb;
}
