import { EF_1B, EF_RULE, efGrade, MPR_UP_TO_PERCENT } from '../oncology/ef';
import { external, inferred, stated, unknown } from '../oncology/fact';
import {
  type Classification,
  disagreements,
  printTnm,
  STAGE_RULE,
  sizeBand,
  stageGroup,
  type T,
} from '../oncology/tnm';
import { ASSUMED_SIZE_RULE } from './staging';

const body = { prefix: 'yp', t: 'T3', n: 'N0', m: 'M0', group: 'IIB' } as const satisfies Classification;
const abstract = { prefix: 'yp', t: 'T2b', n: 'N0' } as const satisfies Classification;

const ypBody = stated(body, ['CP'], { text: printTnm(body) });
const ypAbstract = stated(abstract, ['Abs'], { text: 'yp-T2bN0' });
const viable = stated(50, ['CP'], { unit: '%', text: 'about 50 %' });
const efScale = external(EF_1B, { label: 'Ef limits' }, { text: '1/3 to below 2/3' });

function sizeText(t: T): string {
  const { overMm, upToMm } = sizeBand(t);
  return `${overMm} to ${upToMm} mm`;
}

/** The resected tumour, as the body and the abstract of the report describe it. */
export const specimen = {
  histology: stated('pleomorphic carcinoma', ['CP', 'F3']),
  features: stated('adenocarcinoma features', ['CP']),
  body: ypBody,
  abstract: ypAbstract,
  bodyGroup: stated(body.group, ['CP']),
  /** The T category that the abstract prints in place of the body's. */
  abstractT: stated(abstract.t, ['Abs'], { text: `${abstract.prefix}${abstract.t}` }),
  bodyN: stated(body.n, ['CP'], { text: `${body.prefix}${body.n}` }),
  bodyT: stated(body.t, ['CP'], { text: `${body.prefix}${body.t}` }),
  /** Why body and abstract can't both be right, found by the staging rule; empty if they could. */
  disagreement: inferred(disagreements(body, abstract), STAGE_RULE, [ypBody, ypAbstract], {
    text: disagreements(body, abstract).length > 0 ? 'unresolved' : 'in agreement',
  }),
  abstractGroupByRule: inferred(stageGroup(abstract.t, abstract.n, 'M0'), STAGE_RULE, [ypAbstract]),
  bodyGroupByRule: inferred(stageGroup(body.t, body.n, body.m), STAGE_RULE, [ypBody]),
  abstractBySize: inferred(sizeBand(abstract.t), ASSUMED_SIZE_RULE, [ypAbstract], {
    text: sizeText(abstract.t),
  }),
  bodyBySize: inferred(sizeBand(body.t), ASSUMED_SIZE_RULE, [ypBody], { text: sizeText(body.t) }),
  /** The cut-points of both bands: for an axis. */
  cutPoints: [
    inferred(sizeBand(abstract.t).overMm, ASSUMED_SIZE_RULE, [ypAbstract]),
    inferred(sizeBand(body.t).overMm, ASSUMED_SIZE_RULE, [ypBody]),
    inferred(sizeBand(body.t).upToMm, ASSUMED_SIZE_RULE, [ypBody], { unit: 'mm' }),
  ],
  /** T3 has other reasons than size: chest wall, phrenic nerve, parietal pericardium, a nodule in the lobe. */
  otherReasons: inferred('other reasons for T3', 'T3, TNM 8th edition', [ypBody], {
    text: 'T3 may rest on other criteria',
  }),
  alkPanel: stated('panel d', ['F3']),
  notCaptioned: unknown('result not reported'),
  fraction: unknown('sarcomatoid fraction: not reported'),
  origin: unknown('missed by the needle or changed under therapy: cannot be told apart'),
  nodes: stated('no metastasis in the nodes examined', ['CP', 'Abs']),
  viable,
  ef: stated('1b', ['CP'], { text: 'Ef Ib' }),
  efByRule: inferred(efGrade(viable.value / 100), EF_RULE, [viable]),
  efScale,
  majorResponse: external(
    MPR_UP_TO_PERCENT,
    { label: 'MPR limit' },
    {
      unit: '%',
      text: `up to ${MPR_UP_TO_PERCENT} %`,
    },
  ),
  magnification: stated(200, ['F3'], { text: '×200' }),
} as const;
