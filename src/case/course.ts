import type { Course } from '../oncology/course';
import { treatment } from './treatment';

/** The patient's course on one true scale. The interval between stopping alectinib and surgery is not reported. */
export const course: Course = [
  { kind: 'lead', id: 'before' },
  { kind: 'treatment', id: 'alectinib', tone: 'alectinib', months: treatment.alectinibMonths.value },
  { kind: 'gap', id: 'interval' },
  { kind: 'event', id: 'surgery', tone: 'surgery' },
  { kind: 'treatment', id: 'lorlatinib', tone: 'lorlatinib', months: treatment.lorlatinibMonths.value },
  { kind: 'last-seen', id: 'last-ct', sinceEventMonths: treatment.followUpMonths.value },
];
