import {
  AXES,
  type Fault,
  isSpecimen,
  KINDS,
  type Measurement,
  type MeasurementColumn,
  MOST_NAME_CHARACTERS,
  NON_TARGET_STATUSES,
  TARGET_STATUSES,
} from './measurements.ts';

const MOST_MM = 300;
/** Further from the start than that no visit lies: such a number is a date as a spreadsheet counts it, or a year. */
const MONTHS = { from: -12, to: 240 } as const;
const MONTH_NAMES =
  /jan|feb|f[ée]v|m[aä]r|mrz|apr|avr|ma[iy]|ju[nli]|aug|ao[uû]|sep|o[ck]t|nov|de[cz]|d[ée]c/i;
/** Dates as people and spreadsheets write them: 2022-03-01, 1.3.22, 01/03, 03.2022, 02-Jan, Mrz 22. */
const NUMERIC_DATE =
  /^\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?([ T].*)?$|^\d{1,2}[-/.]\d{1,2}[-/.](\d{2,4})?( .*)?$|^\d{1,2}[-/]\d{1,2}$|^\d{1,2}[./-]\d{4}$/;
const isDate = (text: string) => NUMERIC_DATE.test(text) || (/\d/.test(text) && MONTH_NAMES.test(text));
/** 1.200 is 1.2 to some and 1200 to others. */
const THOUSANDS = /^\d{1,3}[.,]\d{3}$/;
/** A date inside other words: a name must not hold one. */
const DATE_WITHIN = /\d{4}-\d{2}-\d{2}|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/;

/** A number with a decimal point or comma; NaN for anything else. */
export const numberOf = (text: string) =>
  /^[+-]?(\d+([.,]\d+)?|[.,]\d+)$/.test(text.replace('−', '-'))
    ? Number(text.replace('−', '-').replace(',', '.'))
    : Number.NaN;

type Cells = Readonly<Record<MeasurementColumn, string>>;

/** Reads the cells of a line one by one and notes what is wrong with them. */
class Reader {
  readonly faults: Fault[] = [];
  constructor(
    readonly line: number,
    readonly cells: Cells,
  ) {}

  fault(column: MeasurementColumn, remedy: string) {
    this.faults.push({ line: this.line, column, value: this.cells[column], remedy });
  }

  text(column: MeasurementColumn, what: string): string {
    if (!this.cells[column]) this.fault(column, `give ${what}`);
    if (DATE_WITHIN.test(this.cells[column]))
      this.fault(column, 'a calendar date is an identifier: leave it out');
    return this.cells[column];
  }

  oneOf<T extends string>(column: MeasurementColumn, values: readonly T[]): T {
    const value = values.find(v => v === this.cells[column].toLowerCase());
    if (!value) this.fault(column, `give ${values.slice(0, -1).join(', ')} or ${values.at(-1)}`);
    return value ?? (values[0] as T);
  }

  months(): number {
    const text = this.cells.months;
    const months = numberOf(text);
    if (isDate(text)) {
      this.fault('months', 'a calendar date is an identifier: give months since the start of treatment');
    } else if (Number.isNaN(months)) {
      this.fault(
        'months',
        'give months since the start of treatment as a number, negative for a CT before it',
      );
    } else if (months < MONTHS.from || months > MONTHS.to) {
      this.fault(
        'months',
        `it looks like a date as a spreadsheet counts it, or a year: give months since the start of treatment, ${MONTHS.from} to ${MONTHS.to}`,
      );
    }
    return months;
  }

  mm(): number | undefined {
    const text = this.cells.mm;
    if (text === '') return undefined;
    const mm = numberOf(text);
    if (isDate(text)) {
      this.fault(
        'mm',
        'a spreadsheet has made a date of this: format the column as text, then write the size again',
      );
    } else if (THOUSANDS.test(text)) this.fault('mm', 'it could be a thousand: write it with one decimal');
    else if (!(mm > 0 && mm <= MOST_MM))
      this.fault(
        'mm',
        `give a size above 0 and up to ${MOST_MM} mm, or leave it empty and give a status: absent where it is gone`,
      );
    return mm;
  }
}

/** Whether status and size of a target fit each other. */
function checkSize(read: Reader, status: string, mm: number | undefined) {
  if (status === 'measured' && mm === undefined) read.fault('mm', 'a measured lesion needs its size');
  if (status !== 'measured' && mm !== undefined) read.fault('mm', `leave it empty for the status ${status}`);
}

/** What a resected lesion's line must hold, whether it was a target or not. */
function checkSpecimen(read: Reader, months: number, mm: number | undefined) {
  if (mm === undefined) read.fault('mm', 'a specimen needs its size, or take the line out');
  if (months <= 0) read.fault('months', 'a specimen comes after the start of treatment: give its month');
}

/** One line of a measurements file, or what is wrong with it. Cells are trimmed. */
export function readRow(line: number, cells: Cells): { measurement: Measurement; faults: readonly Fault[] } {
  const read = new Reader(line, cells);
  const kind = read.oneOf('kind', KINDS);
  const target = read.oneOf('target', ['yes', 'no']) === 'yes';
  const axis = read.oneOf('axis', AXES);
  if (read.faults.length === 0 && (kind === 'node') !== (axis === 'short')) {
    read.fault(
      'axis',
      kind === 'node'
        ? 'a node is measured in its short axis'
        : 'give longest: only a node is measured in its short axis',
    );
  }
  const seen = {
    line,
    lesion: read.text('lesion', 'the lesion a name'),
    site: read.text('site', 'the organ or the node group'),
    kind,
    months: read.months(),
    axis,
    method: read.text('method', 'how it was measured, such as CT'),
    isNew: read.oneOf('new', ['no', 'yes']) === 'yes',
  };
  if (seen.lesion.length > MOST_NAME_CHARACTERS)
    read.fault('lesion', `its name stands beside its line: up to ${MOST_NAME_CHARACTERS} characters`);
  const mm = read.mm();
  const size = mm === undefined ? {} : { mm };
  if (isSpecimen(seen)) checkSpecimen(read, seen.months, mm);
  if (!target) {
    const status = read.oneOf('status', NON_TARGET_STATUSES);
    return { measurement: { ...seen, target, status, ...size }, faults: read.faults };
  }
  const status = read.oneOf('status', TARGET_STATUSES);
  if (!isSpecimen(seen)) checkSize(read, status, mm);
  if (seen.isNew)
    read.fault('new', 'a target is there at baseline: give no, or make the new lesion a non-target');
  return { measurement: { ...seen, target, status, ...size }, faults: read.faults };
}
