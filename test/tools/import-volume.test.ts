import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Window } from 'happy-dom';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readNifti } from '../../src/imaging/nifti';
import { valueAt } from '../../src/imaging/volume';
import { metadataIn } from '../../src/tools/asset-scan';
import { ROOT } from '../../src/tools/build';
import { importVolume } from '../../src/tools/import/volume';
import { phantomsOf } from '../../src/tools/own';
import { packedVolume } from '../../src/tools/vite/packed-volume';
import { withTalk } from '../../src/tools/vite/slides';
import { writeSeries } from '../support/dicom';
import { niftiFile } from '../support/nifti';
import { printed } from '../support/printed';
import { has } from '../support/run';

const home = mkdtempSync(join(tmpdir(), 'volume-'));
const [folder, previews] = [join(home, 'own'), join(home, 'preview')];
const places = { folder, previews, phantoms: phantomsOf(ROOT) };
const DIMS = [20, 16, 12];
/** Air, and a bright block in the patient's left front, low down: i runs to the right, j to the front, k up. */
const VALUES = Array.from({ length: 20 * 16 * 12 }, (_, n) => {
  const [i, j, k] = [n % 20, Math.floor(n / 20) % 16, Math.floor(n / 320)];
  return i < 6 && j > 10 && k < 4 ? 60 : -1000;
});
const RAS = [
  [2, 0, 0, -20],
  [0, 2, 0, -16],
  [0, 0, 5, 40],
];
const spec = { dims: DIMS, datatype: 4, values: VALUES, sform: RAS } as const;

function file(name: string, content: ArrayBuffer | Uint8Array): string {
  const path = join(home, name);
  writeFileSync(path, new Uint8Array(content));
  return path;
}
/** A scanner's header full of what must not travel. */
function withNames(): Uint8Array {
  const bytes = new Uint8Array(niftiFile(spec));
  for (const at of [14, 148, 228, 328]) bytes.set(new TextEncoder().encode('DOE^JANE'), at);
  return gzipSync(bytes);
}
const sound = file('scan.nii.gz', withNames());

const importing = (...args: string[]) => printed(() => importVolume(args, places));
const manifest = () => JSON.parse(readFileSync(join(folder, 'imaging.json'), 'utf8'));
const stored = (name: string) => {
  const bytes = readFileSync(join(folder, name));
  return readNifti(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    'HU',
  );
};

beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(home, { recursive: true }));

describe('import -- volume', () => {
  test('shows its middle slice first, and takes nothing in until it was reviewed', async () => {
    const { said, error } = await importing(sound, '--as', 'ct-baseline');
    expect(error).toMatch(/no name, number or date may stand in the pixels.*--reviewed/);
    expect(said).toContain('20 × 16 × 12 voxels');
    expect(readdirSync(previews)).toEqual(['ct-baseline.jpg']);
  });
  test('keeps every voxel in its place, and nothing else of the file', async () => {
    expect((await importing(sound, '--as', 'ct-baseline', '--reviewed')).error).toBe('');
    const { volume, origin } = manifest()['ct-baseline'];
    expect(origin).toBe('own');
    expect(volume).toMatchObject({ fieldMm: [40, 32], zMm: 65 });
    const ct = stored(volume.file);
    // RAS −20 is 20 mm to the patient's left; −16 is 16 mm to the back: the block lies left, in front, low.
    expect(valueAt(ct, [18, -12, 45])).toBe(60);
    expect(valueAt(ct, [-10, -12, 45])).toBe(-1000);
    expect(valueAt(ct, [18, 12, 45])).toBe(-1000);
    expect(valueAt(ct, [18, -12, 80])).toBe(-1000);
    expect(gunzipSync(readFileSync(join(folder, volume.file))).toString('latin1')).not.toContain('DOE');
    expect(await metadataIn(folder)).toEqual([]);
  });
  test('a slab of it, counted from below', async () => {
    await importing(sound, '--as', 'ct-baseline', '--slices', '3-10', '--reviewed');
    const ct = stored(manifest()['ct-baseline'].volume.file);
    expect(ct.dims).toEqual([20, 16, 8]);
    expect(ct.originMm[2]).toBe(50);
    expect(valueAt(ct, [18, -12, 55])).toBe(60);
  });
  test('a new one replaces the old with both its files', async () => {
    await importing(sound, '--as', 'ct-baseline', '--reviewed');
    await importing(sound, '--as', 'ct-baseline', '--slices', '2-9', '--reviewed');
    const { file: still, volume } = manifest()['ct-baseline'];
    expect(readdirSync(folder).sort()).toEqual([still, volume.file, 'imaging.json'].sort());
  });
  const bright = { ...spec, values: VALUES.map(v => Math.max(0, v)) };
  const thick = {
    ...spec,
    sform: [
      [2, 0, 0, 0],
      [0, 2, 0, 0],
      [0, 0, 50, 0],
    ],
  };
  mkdirSync(join(home, 'empty'));
  mkdirSync(join(home, 'text'));
  writeFileSync(join(home, 'text/readme.txt'), 'no slice');
  test.each([
    [[file('no.nii', new Uint8Array(500)), '--as', 'ct-baseline'], /no.nii: it is no NIfTI file/],
    [
      [file('cut.nii.gz', withNames().subarray(0, 90)), '--as', 'ct-baseline'],
      /cut.nii.gz: it is gzipped and damaged, or was cut off/,
    ],
    [
      [file('bright.nii', niftiFile(bright)), '--as', 'ct-baseline'],
      /nothing in it is under -500: give a CT in HU/,
    ],
    [[file('thick.nii', niftiFile(thick)), '--as', 'ct-baseline'], /voxels of 50.00 mm: give 0.2 to 10 mm/],
    [
      [join(home, 'empty'), '--as', 'ct-baseline'],
      /a folder without files: give one with the slices of a series/,
    ],
    [[join(home, 'text'), '--as', 'ct-baseline'], /no DICOM series could be read from its 1 files/],
    [['nowhere.nii', '--as', 'ct-baseline'], /nowhere.nii: no such file/],
    [
      [sound, '--as', 'histology-he'],
      /--as histology-he: a volume goes into one of ct-baseline, ct-2-months, ct-6-months, pet-baseline/,
    ],
    [[sound, '--as', 'pet-baseline'], /it holds values of -1000: give a PET, not a CT/],
    [[sound, '--as', 'ct-baseline', '--suv'], /--suv: ct-baseline shows a CT: leave it out/],
    [[sound, '--as', 'ct-baseline', '--megabytes', '0'], /--megabytes 0: give 1 to 30/],
    [[sound, '--as', 'ct-baseline', '--slices', '5-99'], /--slices 5-99: give two from 1 to 12/],
    [[sound, '--as', 'ct-baseline', '--wrong'], /Unknown option '--wrong': the flags are/],
    [[], /0 files: give one NIfTI file or DICOM folder/],
  ])('%j is refused in one sentence, and the old image stays', async (args, message) => {
    await importing(sound, '--as', 'ct-baseline', '--reviewed');
    const before = readFileSync(join(folder, 'imaging.json'), 'utf8');
    const { error } = await importing(...args, '--reviewed');
    expect(error).toMatch(message);
    expect(error).not.toContain('\n');
    expect(readFileSync(join(folder, 'imaging.json'), 'utf8')).toBe(before);
  });
});

describe.skipIf(!has('dump2dcm'))('a folder of DICOM slices, as dcmtk writes them', () => {
  const heightsMm = Array.from({ length: 12 }, (_, k) => 40 + 2.5 * k);
  const hu = (i: number, j: number, k: number) => (i < 6 && j < 5 && k < 3 ? 60 : -1000);
  const series = { uid: '1.2.3.4.1', columns: 20, rows: 16, heightsMm, hu };
  test('has each voxel at its place in the patient, and no name anywhere', async () => {
    const source = join(home, 'series');
    writeSeries(source, series);
    expect((await importing(source, '--as', 'ct-baseline', '--reviewed')).error).toBe('');
    const { volume } = manifest()['ct-baseline'];
    const ct = stored(volume.file);
    expect([ct.dims, ct.spacingMm, ct.originMm]).toEqual([
      [20, 16, 12],
      [2, 2, 2.5],
      [-20, -16, 40],
    ]);
    // Columns run to the patient's left, rows to the back: the block lies right, in front, low.
    expect(valueAt(ct, [-18, -14, 42.5])).toBe(60);
    expect(valueAt(ct, [18, -14, 42.5])).toBe(-1000);
    expect(valueAt(ct, [-18, -14, 60])).toBe(-1000);
    const kept = readdirSync(folder).map(name => readFileSync(join(folder, name)));
    const texts = kept.map(bytes => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('latin1'));
    expect(texts.join()).not.toMatch(/DOE|12345|ELSEWHERE|20220301/);
  });
  test('a slice that is missing, and two series in one folder, are refused', async () => {
    const gap = join(home, 'gap');
    writeSeries(gap, { ...series, heightsMm: heightsMm.filter((_, k) => k !== 5) });
    expect((await importing(gap, '--as', 'ct-baseline')).error).toMatch(
      /slices are missing or unevenly spaced/,
    );
    const two = join(home, 'two');
    writeSeries(two, series);
    writeSeries(two, { ...series, uid: '1.2.3.4.2' });
    expect((await importing(two, '--as', 'ct-baseline')).error).toMatch(
      /it holds 2 series: give a folder with one/,
    );
  });
});

test('the talk shows it in the main view alone: sides, no arrow, no link, and why', async () => {
  await importing(sound, '--as', 'ct-2-months', '--reviewed');
  const { html, spoken } = await withTalk(ROOT, talk => talk.render(), folder);
  const { document } = new Window();
  document.body.innerHTML = html;
  const figure = document.querySelector('#response-primary-month2');
  expect(figure?.textContent).toContain('middle slice: landmarks not marked');
  expect(figure?.textContent).toMatch(/R.*Own image.*L/);
  expect(figure?.querySelectorAll('svg')).toHaveLength(0);
  expect(spoken.response?.panels?.['response-primary-month2']).toMatchObject({
    kind: 'stack',
    under: 'own-ct-2-months',
    link: 'response-primary-month2',
    phantom: false,
    atMm: [1, 1, 65],
  });
  expect(spoken.response?.panels?.['response-node-month2']).toMatchObject({
    under: 'ct-2-months',
    phantom: true,
  });
  process.env.DECK_OWN = folder;
  expect(packedVolume(ROOT, 'own-ct-2-months')?.length).toBeGreaterThan(100);
});
