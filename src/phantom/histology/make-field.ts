import { drawNucleus } from './draw-nucleus';
import { type Field, MAPS } from './field';
import { layOut } from './layout';
import { rng } from './noise';
import { populate } from './populate';
import { paintTissue } from './tissue';

/**
 * A synthetic field of pleomorphic carcinoma with an adenocarcinoma component; one geometry for all stains.
 * @param width px
 * @param height px
 * @param mpp µm per px
 */
export function makeField(width: number, height: number, seed = 3, mpp = 0.5): Field {
  const random = rng(seed),
    layout = layOut(Math.ceil(width * mpp), Math.ceil(height * mpp), random);
  const maps = MAPS.map(name => [name, new Float32Array(width * height)]),
    f = { width, height, mpp, ...Object.fromEntries(maps) } as Field;
  const { nuclei, cells } = populate(layout, random);
  paintTissue(f, layout, cells);
  for (const n of nuclei) drawNucleus(f, n);
  return f;
}
