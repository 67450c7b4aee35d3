import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is used of dcm2niix, compiled to WebAssembly: the package's own entry wants a browser's worker. */
interface Converter {
  readonly FS: {
    mkdir(path: string): void;
    readdir(path: string): string[];
    readFile(path: string): Uint8Array;
    createDataFile(folder: string, name: string, data: Uint8Array, canRead: boolean, canWrite: boolean): void;
  };
  callMain(args: readonly string[]): number;
}
type Load = (options: { print(line: string): void; printErr(line: string): void }) => Promise<Converter>;

const [IN, OUT] = ['/in', '/out'];
/** No sidecar, which would hold names; not zipped; named by series alone; localisers and derived pictures or not. */
const argumentsFor = (leavesOut: 'y' | 'n') =>
  ['-b', 'n', '-z', 'n', '-i', leavesOut, '-f', 'series%s', '-o', OUT, IN] as const;

/** What it says where slices are missing or unevenly spaced. */
const GAPS = /missing|interslice distance varies|slices? (?:are )?not equidistant|not spatially/i;

async function load(said: string[]): Promise<Converter> {
  const entry = import.meta.resolve('@niivue/dcm2niix');
  const { default: start } = (await import(new URL('./dcm2niix.jpeg.js', entry).href)) as { default: Load };
  const print = (line: string) => said.push(line);
  return start({ print, printErr: print });
}

/**
 * A series of DICOM slices as a NIfTI file. Nothing of the DICOM files is kept.
 * @throws Error in one sentence where the folder holds no series, several, or one with slices missing
 */
export async function niftiOfDicom(folder: string): Promise<ArrayBuffer> {
  const names = readdirSync(folder).filter(name => statSync(join(folder, name)).isFile());
  if (names.length === 0) {
    const inside = readdirSync(folder).slice(0, 5);
    const remedy =
      inside.length > 0
        ? `give one of its folders: ${inside.join(', ')}`
        : 'give one with the slices of a series';
    throw new Error(`${folder}: a folder without files: ${remedy}`);
  }
  const said: string[] = [];
  const { FS, callMain } = await load(said);
  FS.mkdir(IN);
  FS.mkdir(OUT);
  for (const [i, name] of names.entries())
    FS.createDataFile(IN, `${i}.dcm`, new Uint8Array(readFileSync(join(folder, name))), true, true);
  const converted = (leavesOut: 'y' | 'n') => {
    callMain(argumentsFor(leavesOut));
    return FS.readdir(OUT).filter(name => name.endsWith('.nii'));
  };
  const original = converted('y');
  // A reformatted or exported series calls itself derived: then that is what there is.
  const series = original.length > 0 ? original : converted('n');
  if (series.length === 0)
    throw new Error(
      `${folder}: no DICOM series could be read from its ${names.length} files: give a CT's slices`,
    );
  if (said.some(line => GAPS.test(line)))
    throw new Error(`${folder}: slices are missing or unevenly spaced: give all of the series`);
  if (series.length > 1)
    throw new Error(`${folder}: it holds ${series.length} series: give a folder with one`);
  const bytes = FS.readFile(`${OUT}/${series[0]}`);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}
