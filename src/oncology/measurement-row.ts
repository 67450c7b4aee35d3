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
/** Dates as people and Excel write them: 2022-03-01, 1.3.22, 01/03/2022, 02-Jan, Jan 2, Mrz 22. */
const DATE =
  /^\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?$|^\d{1,2}[-/.]\d{1,2}([-/.]\d{2,4})?$(?<!^\d{1,2}[.]\d{1,2}$)|[a-zä]{3,}/i;

/** A number with a decimal point or comma; NaN for anything else. */
export const numberOf = (text: string) =>
  /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;

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
    if (DATE.test(text)) {
      this.fault('months', 'a calendar date is an identifier: give months since the start of treatment');
    } else if (Number.isNaN(months)) {
      this.fault(
        'months',
        'give months since the start of treatment as a number, negative for a CT before it',
      );
    }
    return months;
  }

  mm(): number | undefined {
    const text = this.cells.mm;
    if (text === '') return undefined;
    const mm = numberOf(text);
    if (DATE.test(text)) this.fault('mm', 'a spreadsheet has made a date of this: write the size as text');
    else if (!(mm > 0 && mm <= MOST_MM))
      this.fault('mm', `give a size above 0 and up to ${MOST_MM} mm, or leave it empty`);
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
