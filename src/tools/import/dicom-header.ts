import { readFileSync } from 'node:fs';
import dicom, { type DataSet } from 'dicom-parser';
import { suvPerBqMl } from '../../imaging/suv';

/** Tags of PS3.6, as dicom-parser names them. */
const TAG = {
  seriesDate: 'x00080021',
  seriesTime: 'x00080031',
  acquisitionDate: 'x00080022',
  acquisitionTime: 'x00080032',
  modality: 'x00080060',
  weight: 'x00101030',
  dateTime: 'x00181078',
  startTime: 'x00181072',
  dose: 'x00181074',
  halfLife: 'x00181075',
  correctedImage: 'x00280051',
  radiopharmaceutical: 'x00540016',
  units: 'x00541001',
  decayCorrection: 'x00541102',
  pixels: 'x7fe00010',
} as const;

/** Seconds on one clock: a date of 20220301 and a time of 101530.5. */
function seconds(date: string, time: string): number {
  const [, y, mo, d] = /^(\d{4})(\d{2})(\d{2})/.exec(date) ?? [];
  const [, h, mi = '0', s = '0'] = /^(\d{2})(\d{2})?(\d{2}(?:\.\d+)?)?/.exec(time) ?? [];
  return Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi)) / 1000 + Number(s);
}

/** SUV for each stored Bq/ml. Throws an Error that says what the header lacks. */
function factorOf(header: DataSet): number {
  const units = header.string(TAG.units);
  if (units === 'GML') return 1;
  if (units !== 'BQML') throw new Error(`units ${units ?? 'not given'}`);
  if (!header.string(TAG.correctedImage)?.includes('DECY')) throw new Error('not decay-corrected');
  const tracer = header.elements[TAG.radiopharmaceutical]?.items?.[0]?.dataSet;
  const number = (of: DataSet | undefined, tag: string) => Number(of?.string(tag) || Number.NaN);
  const seriesDate = header.string(TAG.seriesDate) ?? '';
  const injected = tracer?.string(TAG.dateTime);
  const injectedS = injected
    ? seconds(injected.slice(0, 8), injected.slice(8))
    : seconds(seriesDate, tracer?.string(TAG.startTime) ?? '');
  const seriesS = seconds(seriesDate, header.string(TAG.seriesTime) ?? '');
  const acquiredS = seconds(
    header.string(TAG.acquisitionDate) ?? seriesDate,
    header.string(TAG.acquisitionTime) ?? '',
  );
  // A series that was saved again has a later time than its scan (QIBA): its decay would count twice.
  if (seriesS > acquiredS) throw new Error('the series is later than its scan');
  const isAtInjection = header.string(TAG.decayCorrection) === 'ADMIN';
  return suvPerBqMl({
    weightKg: number(header, TAG.weight),
    doseBq: number(tracer, TAG.dose),
    halfLifeS: number(tracer, TAG.halfLife),
    afterInjectionS: isAtInjection ? 0 : seriesS - injectedS,
  });
}

export interface SeriesHeader {
  /** CT, PT, MR …; empty where it is not given. */
  readonly modality: string;
  /** SUV for each stored value of a PET; null with the reason where the header does not give it. */
  readonly suv: { readonly factor: number } | { readonly factor: null; readonly because: string };
}

/**
 * What is used of a slice's header: its modality, and how a PET's values become SUV. Nothing of it is kept.
 * @param files of a folder: what else lies there is passed over
 * @returns undefined where none of them is a slice
 */
export function seriesHeader(files: readonly string[]): SeriesHeader | undefined {
  for (const file of files) {
    try {
      const found = headerOf(file);
      if (found.modality) return found;
    } catch {
      // Not DICOM: the next one.
    }
  }
  return undefined;
}

function headerOf(file: string): SeriesHeader {
  const header = dicom.parseDicom(readFileSync(file), { untilTag: TAG.pixels });
  const modality = header.string(TAG.modality) ?? '';
  try {
    return { modality, suv: { factor: factorOf(header) } };
  } catch (error) {
    return { modality, suv: { factor: null, because: error instanceof Error ? error.message : `${error}` } };
  }
}
