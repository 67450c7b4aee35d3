import { inferred, stated, unknown } from '../oncology/fact';

const dissection = stated('mediastinal lymph-node dissection', ['CP']);

/** The operation, as the report describes it. */
export const surgery = {
  salvage: stated('salvage', ['CP', 'Abs'], { text: 'Salvage' }),
  operation: stated('left upper lobectomy', ['CP']),
  dissection,
  hilum: stated('hilum hard to open', ['CP']),
  bulkyMass: stated('bulky mass', ['CP']),
  adhesion: stated('strong adhesion around artery branch A3', ['CP']),
  adhesionShort: stated('strong adhesion', ['CP']),
  branch: stated('A3', ['CP']),
  /** The authors' explanation; the cause is not proven. */
  adhesionCause: stated('attributed to prior alectinib', ['CP'], {
    text: 'the authors attribute the adhesion to prior alectinib',
  }),
  safely: stated('completed safely', ['CP']),
  recovery: stated('uneventful recovery', ['CP']),
  morbidity: stated('no morbidity', ['Abs']),
  /** What a clear node dissection can speak for. */
  nodesReached: inferred('nodes removed', 'a pathologist sees only what was removed', [dissection], {
    text: 'the nodes removed',
  }),
  interval: unknown('interval from alectinib to surgery: not reported'),
  record: unknown('approach, time, margins: not reported'),
  approach: unknown('approach, vascular control: not reported'),
  margins: unknown('margins: not reported'),
  nodeCount: unknown('nodes counted: not reported'),
  rightHilum: unknown('right hilar and left subclavian nodes: neither biopsied nor reported removed'),
} as const;
