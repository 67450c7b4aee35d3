import { illustration } from '../case/illustration';
import type { Landmark, LandmarkId } from '../imaging/manifest';
import { CARINA, MASS_CENTRE, NODES, type Visit } from './thorax/lesions';

/** How much farther than half its short axis a node reaches towards an arrow: nodes are ovoid. */
const NODE_REACH = 1.15;

const tenth = (mm: number) => Math.round(mm * 10) / 10;

/** Where the lesions of a visit lie, and how far they reach. */
export function landmarks(visit: Visit): Record<LandmarkId, Landmark> {
  const nodeRadius = tenth((illustration.nodeShortAxisMm[visit] / 2) * NODE_REACH);
  const nodes = Object.entries(NODES).map(([id, node]) => [id, { mm: node.centre, radiusMm: nodeRadius }]);
  return {
    primary: { mm: MASS_CENTRE, radiusMm: illustration.primaryDiameterMm[visit] / 2 },
    ...Object.fromEntries(nodes),
    carina: { mm: CARINA, radiusMm: 0 },
  };
}
