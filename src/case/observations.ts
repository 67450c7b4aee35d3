import type { Observation } from '../oncology/observations';
import { SIZE_RULE } from '../oncology/tnm';
import { specimen } from './specimen';
import { staging } from './staging';

/**
 * All that the report says about sizes. It prints no measurement of any lesion: the primary is bounded by its T
 * category (if size alone gave it), the rest are directions.
 */
export const observations: readonly Observation[] = [
  {
    id: 'primary-baseline',
    lesion: 'primary',
    visit: 'baseline',
    kind: 'bounded',
    band: staging.primaryMm.value,
    rule: SIZE_RULE,
    method: 'CT',
    category: staging.cT.text,
  },
  {
    id: 'primary-month2',
    lesion: 'primary',
    visit: 'month2',
    kind: 'directional',
    direction: 'smaller',
    than: 'baseline',
  },
  {
    id: 'primary-month6',
    lesion: 'primary',
    visit: 'month6',
    kind: 'directional',
    direction: 'larger',
    than: 'month2',
  },
  {
    id: 'nodes-month2',
    lesion: 'nodes',
    visit: 'month2',
    kind: 'directional',
    direction: 'smaller',
    than: 'baseline',
  },
  {
    id: 'nodes-month6',
    lesion: 'nodes',
    visit: 'month6',
    kind: 'directional',
    direction: 'smaller',
    than: 'month2',
  },
  {
    id: 'primary-specimen',
    lesion: 'primary',
    visit: 'specimen',
    kind: 'bounded',
    band: specimen.bodyBySize.value,
    rule: SIZE_RULE,
    method: 'specimen',
    category: specimen.bodyT.text,
  },
  {
    id: 'primary-specimen-abstract',
    lesion: 'primary',
    visit: 'specimen',
    kind: 'bounded',
    band: specimen.abstractBySize.value,
    rule: SIZE_RULE,
    method: 'specimen',
    category: specimen.abstractT.text,
    rivalOf: 'primary-specimen',
  },
];
