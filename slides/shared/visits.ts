import { treatment } from '../../src/case';

/** The CT visits, as charts name them. */
export const VISITS = [
  { id: 'baseline', name: 'before', months: 0 },
  { id: 'month2', name: treatment.firstCtMonths.text, months: treatment.firstCtMonths.value },
  { id: 'month6', name: treatment.secondCtMonths.text, months: treatment.secondCtMonths.value },
] as const;
