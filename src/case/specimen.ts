import { EF_1B, EF_RULE, efGrade, MPR_UP_TO_PERCENT } from '../oncology/ef';
import { external, inferred, stated } from '../oncology/fact';
import {
  type Classification,
  disagreements,
  printTnm,
  SIZE_RULE,
  STAGE_RULE,
  sizeBand,
} from '../oncology/tnm';

const body = { prefix: 'yp', t: 'T3', n: 'N0', m: 'M0', group: 'IIB' } as const satisfies Classification;
const abstract = { prefix: 'yp', t: 'T2b', n: 'N0' } as const satisfies Classification;

const ypBody = stated(body, ['CP'], { text: printTnm(body) });
const ypAbstract = stated(abstract, ['Abs'], { text: printTnm(abstract) });
const viable = stated(50, ['CP'], { unit: '%', text: 'about 50 %' });
const efScale = external(EF_1B, { label: 'Ef limits' }, { text: '1/3 to 2/3' });

/** The resected tumour, as the body and the abstract of the report describe it. */
export const specimen = {
  histology: stated('pleomorphic carcinoma', ['CP', 'F3']),
  features: stated('adenocarcinoma features', ['CP']),
  body: ypBody,
  abstract: ypAbstract,
  bodyGroup: stated(body.group, ['CP']),
  /** The T category that the abstract prints in place of the body's. */
  abstractT: stated(abstract.t, ['Abs'], { text: `${abstract.prefix}${abstract.t}` }),
  bodyT: stated(body.t, ['CP'], { text: `${body.prefix}${body.t}` }),
  /** Why body and abstract can't both be right, found by the staging rule; empty if they could. */
  disagreement: inferred(disagreements(body, abstract), STAGE_RULE, [ypBody, ypAbstract], {
    text: disagreements(body, abstract).length > 0 ? 'unresolved' : 'in agreement',
  }),
  sizeIfBySize: inferred(sizeBand(body.t), SIZE_RULE, [ypBody]),
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
