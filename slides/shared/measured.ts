import { measurements } from 'virtual:own';
import { observations } from '../../src/case';
import { lesionLines } from '../../src/charts/lesion-lines';
import { external, type Fact, inferred } from '../../src/oncology/fact';
import { type MeasuredCourse, measuredCourse } from '../../src/oncology/measured-course';
import { isSpecimen, type Measurement } from '../../src/oncology/measurements';
import type { LesionGroup } from '../../src/oncology/observations';
import { contradictions, nearestMonth } from '../../src/oncology/report-check';
import { mmText, monthsText, percentText, responseText } from '../../src/oncology/response-text';
import { VISITS } from './visits';

const OWN = { label: 'own measurements', full: 'own measurements, assets/own/measurements.csv' };
const RECIST = 'RECIST 1.1';

/** The presenter's own measurements; null where there are none, and the charts show what the report gives. */
export const measured: MeasuredCourse | null = measurements && measuredCourse(measurements);

/** A lesion with its sizes, as facts of the presenter's. */
export interface MeasuredLesion {
  readonly lesion: string;
  readonly axis: string;
  readonly group: LesionGroup;
  readonly sizes: readonly {
    readonly visit: string;
    readonly months: Fact<number>;
    readonly mm: Fact<number>;
  }[];
}

/** A visit as RECIST takes it, as facts: the sum, its changes, the response in letters. */
export interface MeasuredVisit {
  readonly visit: string;
  readonly months: Fact<number>;
  readonly sum: Fact<number | null>;
  readonly fromBaseline?: Fact<number | null>;
  readonly fromNadir?: Fact<number | null>;
  readonly response?: Fact<string>;
}

const monthOf = (months: number) => external(months, OWN, { text: monthsText(months) });

function lesionsOf({ observations }: MeasuredCourse): MeasuredLesion[] {
  return [...new Set(observations.map(o => o.lesion))].map(lesion => {
    const its = observations.filter(o => o.lesion === lesion);
    const sizes = its.map(({ visit, months, diameterMm, tooSmall }) => {
      const size = diameterMm === 0 ? 'absent' : mmText(diameterMm);
      const text = tooSmall ? `too small: ${size}` : size;
      return { visit, months: monthOf(months), mm: external(diameterMm, OWN, { text }) };
    });
    const axis = its[0]?.axis === 'short' ? 'short axis' : 'longest diameter';
    return {
      lesion,
      axis: its[0]?.target ? axis : 'non-target',
      group: its[0]?.group ?? 'other',
      sizes,
    };
  });
}

function visitsOf(course: MeasuredCourse): MeasuredVisit[] {
  const [baseline, ...later] = course.visitMonths;
  if (baseline === undefined) return [];
  const from = [monthOf(baseline)];
  const derived = <T>(value: T, text: string) => inferred(value, RECIST, from, { text });
  const sumOf = (mm: number | null) => derived(mm, mm === null ? 'not evaluable' : mmText(mm));
  const first = { visit: `month ${baseline}`, months: monthOf(baseline), sum: sumOf(course.baselineSumMm) };
  const rest = later.map((months): MeasuredVisit => {
    const a = course.assessments.find(found => found.months === months);
    const visit = { visit: `month ${months}`, months: monthOf(months) };
    // After the operation RECIST has ended.
    if (!a) return { ...visit, sum: derived(null, 'after the operation: not assessed') };
    const { letters, name } = responseText(a);
    return {
      ...visit,
      sum: sumOf(a.sumMm),
      fromBaseline: derived(a.percentFromBaseline, percentText(a.percentFromBaseline)),
      fromNadir: derived(a.percentFromNadir, a.nadirMm === 0 ? 'from 0 mm' : percentText(a.percentFromNadir)),
      response: derived(letters, a.because ? `${name} ${letters}: ${a.because}` : `${name} ${letters}`),
    };
  });
  return [first, ...rest];
}

/** A lesion that is followed beside the targets, visit by visit: what was found, with or without a size. */
export interface FollowedLesion {
  readonly lesion: string;
  readonly isNew: boolean;
  readonly findings: readonly { readonly visit: string; readonly status: Fact<string> }[];
}

function followedOf(all: readonly Measurement[]): FollowedLesion[] {
  const nonTargets = all.filter(m => !m.target && !isSpecimen(m));
  return [...new Set(nonTargets.map(m => m.lesion))].map(lesion => {
    const its = nonTargets.filter(m => m.lesion === lesion);
    const findings = its.map(({ months, status }) => ({
      visit: `month ${months}`,
      status: external<string>(status, OWN, {
        text: status === 'unequivocal progression' ? 'progression' : status,
      }),
    }));
    return { lesion, isNew: its[0]?.isNew ?? false, findings };
  });
}

export const followedLesions: readonly FollowedLesion[] = measurements ? followedOf(measurements) : [];
export const measuredLesions: readonly MeasuredLesion[] = measured ? lesionsOf(measured) : [];
export const measuredVisits: readonly MeasuredVisit[] = measured ? visitsOf(measured) : [];

/** Whether the sizes say other than the report: a primary that it calls larger and that was measured smaller. */
export const differ = measured
  ? contradictions(measured.observations, observations, VISITS).length > 0
  : false;

/** Measured where the chart has a line to draw; a specimen alone leaves it the report's. */
export const mode =
  lesionLines(measured?.observations ?? []).length > 0 ? ('measured' as const) : ('report' as const);

/** Whether a lesion of a group was measured on CT, so that the chart draws it as a line. */
export const isMeasured = (group: LesionGroup) =>
  lesionLines(measured?.observations ?? []).some(line => line.group === group);

/** The assessed visit nearest to one of the report's, and not more than a month from it; undefined where there is none. */
export function measuredAt(visit: (typeof VISITS)[number]['id']): MeasuredVisit | undefined {
  const months = nearestMonth(
    measuredVisits.filter((v, i) => i === 0 || v.response).map(v => v.months.value),
    visit,
    VISITS,
  );
  return measuredVisits.find(v => v.months.value === months);
}
