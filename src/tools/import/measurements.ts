import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type MeasuredCourse, measuredCourse } from '../../oncology/measured-course';
import type { Observation } from '../../oncology/observations';
import { contradictions } from '../../oncology/report-check';
import { mmText, monthsText, percentText, responseText } from '../../oncology/response-text';
import { MEASUREMENTS, readMeasurementsFile } from '../own';
import { writeWhole } from '../write-whole';
import { HELP, TEMPLATE } from './measurements-template';

/** What the report says of sizes, and when it looked. */
export interface Reported {
  readonly observations: readonly Observation[];
  readonly visits: readonly { readonly id: string; readonly name: string; readonly months: number }[];
}

interface Asked {
  readonly template: boolean;
  readonly remove: boolean;
  readonly file?: string;
}

function read(argv: readonly string[]): Asked {
  const options = { template: { type: 'boolean' }, remove: { type: 'boolean' } } as const;
  const how = 'give a CSV file, --template or --remove';
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const [file, more] = positionals;
    if (more) throw new Error(`${positionals.length} files`);
    if (!file && !values.template && !values.remove) throw new Error('No file');
    return { template: values.template ?? false, remove: values.remove ?? false, ...(file && { file }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Error(`measurements: ${reason}: ${how}`);
  }
}

function writeTemplate(file: string | undefined) {
  console.error(HELP);
  if (!file) {
    process.stdout.write(TEMPLATE);
    return;
  }
  if (existsSync(file)) throw new Error(`${file}: there is such a file already: give another name`);
  writeFileSync(file, TEMPLATE);
  console.log(`${file}: fill it in, then npm run import -- measurements ${file}`);
}

/** Visits and responses as the charts will show them. */
function summary({ baselineSumMm, visitMonths, assessments, best, resectedAtMonths }: MeasuredCourse) {
  const rows = assessments.map(a => {
    const { letters, name } = responseText(a);
    const change = `${percentText(a.percentFromBaseline)} from baseline, ${percentText(a.percentFromNadir)} from nadir`;
    const sum = a.sumMm === null ? 'sum not evaluable' : `sum ${mmText(a.sumMm)}, ${change}`;
    return `  month ${monthsText(a.months)}: ${sum}, ${name} ${letters}`;
  });
  const [baseline] = visitMonths;
  return [
    baseline === undefined
      ? '  no CT measured'
      : `  month ${monthsText(baseline)}: baseline${baselineSumMm === null ? ', no target' : `, sum ${mmText(baselineSumMm)}`}`,
    ...rows,
    ...(resectedAtMonths === undefined ? [] : [`  month ${resectedAtMonths}: operation, RECIST ends`]),
    ...(best ? [`  best overall response ${best}`] : []),
  ];
}

/** Where the sizes say other than the report: no fault, but the presenter will be asked. */
function differences({ observations }: MeasuredCourse, reported: Reported) {
  const found = contradictions(observations, reported.observations, reported.visits);
  const nameOf = (id: string) => reported.visits.find(v => v.id === id)?.name ?? id;
  return found.map(({ lesion, broken }) => {
    const said =
      broken.kind === 'directional'
        ? `${broken.direction} than ${nameOf(broken.than)}`
        : broken.kind === 'bounded'
          ? `${broken.category}, so ${broken.band.overMm} to ${broken.band.upToMm} mm if by size`
          : '';
    return `  note: ${lesion}, ${nameOf(broken.visit)}: the report says ${said}; these sizes do not`;
  });
}

/**
 * `npm run import -- measurements`: checks a file and puts it in its place, whole or not at all.
 * @throws Error with a sentence for each fault; the old file stays
 */
export function importMeasurements(argv: readonly string[], folder: string, reported: Reported) {
  const { template, remove, file } = read(argv);
  const target = join(folder, MEASUREMENTS);
  if (template) return writeTemplate(file);
  if (remove) {
    if (file) throw new Error(`measurements --remove ${file}: --remove takes no file: it removes ${target}`);
    if (!existsSync(target))
      return console.log('there are no own measurements: the charts show what the report gives');
    rmSync(target);
    return console.log(`${target} is gone: the charts show what the report gives`);
  }
  const { text, measurements } = readMeasurementsFile(resolve(file ?? ''));
  const course = measuredCourse(measurements);
  writeWhole(target, text);
  const lesions = new Set(measurements.map(m => m.lesion)).size;
  console.log(`${target}: ${measurements.length} lines, ${lesions} lesions`);
  for (const line of [...summary(course), ...differences(course, reported)]) console.log(line);
  console.log('npm start and every export now show the measured charts.');
}
