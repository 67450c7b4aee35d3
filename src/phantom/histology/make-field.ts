import { drawNucleus } from './draw-nucleus';
import { type Field, MAPS } from './field';
import { layOut } from './layout';
import { rng } from './noise';
import { populate } from './populate';
import { paintTissue } from './tissue';

/** A rectangle in px. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly widthPx: number;
  readonly heightPx: number;
}
interface Section {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly micrometrePerPx: number;
  /** The part whose pixels are computed; all of the section without it. */
  readonly window?: Window;
  readonly seed?: number;
}

/** A synthetic section of pleomorphic carcinoma with an adenocarcinoma component; one geometry for all stains. */
export function makeField({ widthPx, heightPx, micrometrePerPx: mpp, window, seed = 3 }: Section): Field {
  const { left, top, widthPx: width, heightPx: height } = window ?? { left: 0, top: 0, widthPx, heightPx };
  const random = rng(seed);
  const layout = layOut(Math.ceil(widthPx * mpp), Math.ceil(heightPx * mpp), random);
  const maps = MAPS.map(name => [name, new Float32Array(width * height)]);
  const field = { width, height, left, top, mpp, ...Object.fromEntries(maps) } as Field;
  const { nuclei, cells } = populate(layout, random);
  paintTissue(field, layout, cells);
  for (const nucleus of nuclei) drawNucleus(field, nucleus);
  return field;
}
