import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tool } from './run';

export interface Series {
  readonly uid: string;
  readonly columns: number;
  readonly rows: number;
  /** Heights of the slices in mm; a number left out is a slice that is missing. */
  readonly heightsMm: readonly number[];
  /** HU of a voxel; of another modality, whatever its unit is. */
  readonly hu: (i: number, j: number, k: number) => number;
  readonly modality?: 'CT' | 'PT';
  /** Lines of dump2dcm that stand for this series alone, in the order of their tags with the others. */
  readonly more?: readonly string[];
}

/** Writes a CT or PET series as DICOM, by dcmtk's dump2dcm: names and all, as a scanner does. */
export function writeSeries(folder: string, series: Series) {
  const { uid, columns, rows, heightsMm, hu, modality = 'CT', more = [] } = series;
  mkdirSync(folder, { recursive: true });
  for (const [k, z] of heightsMm.entries()) {
    const pixels = new Int16Array(columns * rows);
    for (let n = 0; n < pixels.length; n++) pixels[n] = hu(n % columns, Math.floor(n / columns), k) + 1024;
    const raw = join(folder, `${uid}.${k}.raw`);
    writeFileSync(raw, pixels);
    const dump = [
      `(0008,0016) UI [${modality === 'CT' ? '1.2.840.10008.5.1.4.1.1.2' : '1.2.840.10008.5.1.4.1.1.128'}]`,
      `(0008,0018) UI [${uid}.${k + 1}]`,
      '(0008,0020) DA [20220301]',
      `(0008,0060) CS [${modality}]`,
      '(0008,0080) LO [ST ELSEWHERE]',
      '(0010,0010) PN [DOE^JANE]',
      '(0010,0020) LO [12345]',
      '(0018,0050) DS [2.5]',
      `(0020,000d) UI [${uid}.9]`,
      `(0020,000e) UI [${uid}]`,
      `(0020,0011) IS [${uid.slice(-1)}]`,
      `(0020,0013) IS [${k + 1}]`,
      `(0020,0032) DS [-20\\-16\\${z}]`,
      '(0020,0037) DS [1\\0\\0\\0\\1\\0]',
      `(0020,0052) UI [${uid}.8]`,
      '(0028,0002) US 1',
      '(0028,0004) CS [MONOCHROME2]',
      `(0028,0010) US ${rows}`,
      `(0028,0011) US ${columns}`,
      '(0028,0030) DS [2\\2]',
      '(0028,0100) US 16',
      '(0028,0101) US 16',
      '(0028,0102) US 15',
      '(0028,0103) US 1',
      '(0028,1052) DS [-1024]',
      '(0028,1053) DS [1]',
      `(7fe0,0010) OW =${raw}`,
    ]
      .concat(more)
      .join('\n');
    const text = join(folder, `${uid}.${k}.txt`);
    writeFileSync(text, dump);
    tool('dump2dcm', '--write-xfer-little', text, join(folder, `${uid}.${k}.dcm`));
    rmSync(text);
    rmSync(raw);
  }
}
