import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Manifest } from '../imaging/manifest.ts';
import { filesOf, type OwnImages, ownImageFault } from '../imaging/own-image.ts';
import { readMeasurements } from '../oncology/measurement-file.ts';
import { faultText, type Measurement } from '../oncology/measurements.ts';

/**
 * The folder of the presenter's own files, which git ignores. `DECK_OWN` names another: the tests give theirs, so that
 * they never meet a presenter's.
 */
export const ownFolder = (root: string) => process.env.DECK_OWN ?? join(root, 'assets/own');
export const MEASUREMENTS = 'measurements.csv';
export const IMAGES = 'imaging.json';

/** As spreadsheets save it: UTF-8, or UTF-16 with its byte order mark. */
function decode(bytes: Buffer, name: string): string {
  if (bytes.subarray(0, 2).toString() === 'PK')
    throw new Error(`${name}: it is a workbook: save it from the spreadsheet as "CSV UTF-8"`);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${name}: it is not text in UTF-8: save it from the spreadsheet as "CSV UTF-8"`);
  }
}

/** So many faults are told; of more, how many. */
const MOST_TOLD = 10;
const told = (lines: readonly string[]) =>
  [
    ...lines.slice(0, MOST_TOLD),
    ...(lines.length > MOST_TOLD ? [`and ${lines.length - MOST_TOLD} more`] : []),
  ].join('\n');

/**
 * The measurements in a file, with the text that holds them.
 * @throws Error with a sentence for every fault: file, line, column, value, remedy
 */
export function readMeasurementsFile(file: string): {
  readonly text: string;
  readonly measurements: readonly Measurement[];
} {
  const name = relative(process.cwd(), file);
  if (!existsSync(file)) throw new Error(`${name}: no such file: give the path of a CSV`);
  if (statSync(file).isDirectory()) throw new Error(`${name}: it is a folder: give the path of a CSV`);
  const text = decode(readFileSync(file), name);
  const { measurements, faults } = readMeasurements(text);
  if (!measurements) throw new Error(told(faults.map(fault => `${name}: ${faultText(fault)}`)));
  return { text, measurements };
}

/** The presenter's measurements; null where there are none. Throws as `readMeasurementsFile`. */
export function ownMeasurements(folder: string): readonly Measurement[] | null {
  const file = join(folder, MEASUREMENTS);
  return existsSync(file) ? readMeasurementsFile(file).measurements : null;
}

/** The manifest of the synthetic images. */
export const phantomsOf = (root: string) =>
  JSON.parse(readFileSync(join(root, 'assets/imaging.json'), 'utf8')) as Manifest;

/**
 * The presenter's images by panel; none where there is no manifest.
 * @param passedOver panels whose entries may be unsound: they are about to be replaced
 * @throws Error in one sentence where the manifest or a file of it is missing or unsound
 */
export function ownImages(folder: string, passedOver: readonly string[] = []): OwnImages {
  const manifest = join(folder, IMAGES);
  const name = relative(process.cwd(), manifest);
  if (!existsSync(manifest)) return {};
  let images: OwnImages;
  try {
    images = JSON.parse(readFileSync(manifest, 'utf8')) as OwnImages;
  } catch {
    throw new Error(`${name}: it is no JSON: mend it, or delete it and import the images again`);
  }
  for (const [panel, entry] of Object.entries(images)) {
    if (passedOver.includes(panel)) continue;
    const fault = ownImageFault(panel, entry);
    if (fault) throw new Error(`${name}: ${fault}`);
    const gone = filesOf(entry).find(file => !existsSync(join(folder, file)));
    if (gone)
      throw new Error(
        `${name}: ${panel}: ${gone} is gone: import it again, or npm run import -- reset ${panel}`,
      );
  }
  return images;
}

/** What an export says at its end of the presenter's own files that are in it; empty if there are none. */
export function ownNotice(folder: string): string {
  const file = join(folder, MEASUREMENTS);
  const panels = Object.keys(ownImages(folder));
  const parts = [
    ...(existsSync(file) ? [`contains own measurements from ${relative(process.cwd(), file)}`] : []),
    ...(panels.length > 0 ? [`contains own images of: ${panels.join(', ')}`] : []),
  ];
  return parts.map(part => `; ${part}`).join('');
}
