import { external, inferred, stated, unknown } from '../oncology/fact';
import {
  type Classification,
  isN3,
  N3_RULE,
  type NodeSite,
  printTnm,
  SIZE_RULE,
  STAGE_RULE,
  sizeBand,
  stageGroup,
} from '../oncology/tnm';
import { citations } from './citations';

const clinicalTnm = {
  prefix: 'c',
  t: 'T2b',
  n: 'N3',
  m: 'M0',
  group: 'IIIB',
} as const satisfies Classification;
const TNM_7TH = { label: 'TNM 7th edition' };
const TNM_9TH = { label: 'TNM 9th edition' };
const rightHilum: NodeSite = { site: 'hilar', side: 'right' };
/** The report names no edition; the bands depend on it. */
export const ASSUMED_SIZE_RULE = `${SIZE_RULE} (edition assumed)`;
const band = sizeBand(clinicalTnm.t);

const clinical = stated(clinicalTnm, ['Abs'], { text: printTnm(clinicalTnm) });
const rightHilarNodes = stated(rightHilum, ['CP', 'F1'], { text: 'right hilar nodes' });
const primarySide = stated('left' as const, ['CP', 'F1']);

/** The stage before treatment, and the findings under it. The report does not say which TNM edition it used. */
export const staging = {
  clinical,
  t: stated(clinicalTnm.t, ['Abs']),
  cT: stated(clinicalTnm.t, ['Abs'], { text: `c${clinicalTnm.t}` }),
  n: stated(clinicalTnm.n, ['Abs']),
  m: stated(clinicalTnm.m, ['Abs']),
  group: stated(clinicalTnm.group, ['Abs']),
  /** The group that the rule gives: equal to the stated one, so the abstract agrees with itself. */
  groupByRule: inferred(stageGroup(clinicalTnm.t, clinicalTnm.n, clinicalTnm.m), STAGE_RULE, [clinical]),
  primaryMm: inferred(band, ASSUMED_SIZE_RULE, [clinical], {
    text: `${band.overMm} to ${band.upToMm} mm`,
  }),
  primarySite: stated('left upper lobe', ['CP', 'F1']),
  primarySide,
  rightHilarNodes,
  leftSubclavianNodes: stated('left subclavian nodes', ['CP', 'F1']),
  mediastinalNodes: stated('mediastinal nodes', ['CP', 'F1']),
  /** Right hilar nodes alone are enough for N3 of a left primary. */
  rightHilumMakesN3: inferred(isN3(rightHilum, primarySide.value), N3_RULE, [rightHilarNodes, primarySide], {
    text: 'suspected; makes N3',
  }),
  nodesSuspected: stated('suspected on imaging', ['CP', 'F1']),
  sameInEditions: inferred(true, STAGE_RULE, [clinical], {
    text: 'this case’s groups are the same in the 7th to 9th edition',
  }),
  modalities: stated('CT and PET', ['CP', 'F1']),
  noNodeBiopsy: unknown('no node biopsy reported'),
  edition: unknown('TNM edition not reported'),
  editions: {
    seventh: external('7th', TNM_7TH),
    eighth: external('8th', citations.tnm),
    ninth: external('9th', TNM_9TH),
  },
  /** The size of T2b by edition. */
  t2bSize: {
    seventh: external({ overMm: 50, upToMm: 70 }, TNM_7TH, { text: '50 to 70 mm' }),
    eighth: external(band, citations.tnm, { text: `${band.overMm} to ${band.upToMm} mm` }),
    ninth: external(band, TNM_9TH, { text: `${band.overMm} to ${band.upToMm} mm` }),
  },
  distant: stated('no distant disease seen', ['CP'], { text: 'none seen' }),
  brain: stated('brain included', ['CP']),
} as const;
