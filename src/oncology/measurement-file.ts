import { parse } from 'csv-parse/sync';
import { readRow } from './measurement-row.ts';
import { setFaults } from './measurement-set.ts';
import { type Fault, MEASUREMENT_COLUMNS, type Measurement, type MeasurementColumn } from './measurements.ts';

/** Far more than a patient's lesions and visits. */
const MOST_LINES = 1000;
const HEADER = MEASUREMENT_COLUMNS.join(',');
/** What spreadsheets put between cells. */
const DELIMITERS = [',', ';', '\t'];

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** A measurements file: all of it, or what is wrong with it. */
export type MeasurementsFile =
  | { readonly measurements: readonly Measurement[]; readonly faults: readonly [] }
  | { readonly measurements: null; readonly faults: readonly Fault[] };

const refused = (faults: readonly Fault[]): MeasurementsFile => ({ measurements: null, faults });

/** The separator by which the first line is the header; undefined if there is none. */
function delimiterOf(header: string): string | undefined {
  const names = (by: string) => header.split(by).map(cell => cell.trim().replace(/^"|"$/g, '').toLowerCase());
  return DELIMITERS.find(by => names(by).join(',') === HEADER);
}

/**
 * Reads a measurements file: comma, semicolon or tab between cells, a decimal point or comma in numbers, with or
 * without a byte order mark. A fault anywhere refuses the whole file.
 * @param text the file's content
 */
export function readMeasurements(text: string): MeasurementsFile {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '')
    return refused([{ line: 1, remedy: `the file is empty: give ${HEADER} and lines` }]);
  const header = content.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = delimiterOf(header);
  if (!delimiter)
    return refused([{ line: 1, remedy: `the first line is "${header.slice(0, 80)}": give ${HEADER}` }]);
  let lines: readonly Line[];
  try {
    lines = parse(content, {
      delimiter,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
    }) as unknown as readonly Line[];
  } catch (error) {
    const { lines: line = 1, message } = error as { lines?: number; message: string };
    return refused([{ line, remedy: `${message.split('\n')[0]}: close the quotes, or take them out` }]);
  }
  return readLines(lines.slice(1));
}

function readLines(lines: readonly Line[]): MeasurementsFile {
  if (lines.length > MOST_LINES)
    return refused([
      { line: MOST_LINES + 2, remedy: `more than ${MOST_LINES} lines: give the lesions that were followed` },
    ]);
  if (lines.length === 0)
    return refused([{ line: 2, remedy: 'the file has a header and no line: give a measurement' }]);
  const faults: Fault[] = [];
  const measurements: Measurement[] = [];
  for (const { record, info } of lines) {
    // A spreadsheet's empty rows.
    if (record.every(cell => cell === '')) continue;
    if (record.length !== MEASUREMENT_COLUMNS.length) {
      const remedy = `${record.length} cells where the header has ${MEASUREMENT_COLUMNS.length}: quote a decimal comma, or fill in the empty ones`;
      faults.push({ line: info.lines, remedy });
      continue;
    }
    const cells = Object.fromEntries(MEASUREMENT_COLUMNS.map((column, i) => [column, record[i] ?? '']));
    const row = readRow(info.lines, cells as Record<MeasurementColumn, string>);
    faults.push(...row.faults);
    measurements.push(row.measurement);
  }
  if (faults.length === 0) faults.push(...setFaults(measurements));
  return faults.length > 0 ? refused(faults) : { measurements, faults: [] };
}
