import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import sharp from 'sharp';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Still } from '../../src/imaging/manifest';
import type { OwnImages } from '../../src/imaging/own-image';
import { ROOT } from '../../src/tools/build';
import { saveLandmarks } from '../../src/tools/import/landmarks';
import { resetImage } from '../../src/tools/import/own-list';
import { importVolume } from '../../src/tools/import/volume';
import { phantomsOf } from '../../src/tools/own';
import { withTalk } from '../../src/tools/vite/slides';
import { writeSeries } from '../support/dicom';
import { niftiFile } from '../support/nifti';
import { printed } from '../support/printed';
import { has } from '../support/run';

const home = mkdtempSync(join(tmpdir(), 'landmarks-'));
const folder = join(home, 'own');
const places = { folder, previews: join(home, 'preview'), phantoms: phantomsOf(ROOT) };

/** 40 × 40 × 40 voxels of 8 × 8 × 8 mm from −156 mm on: a cube of tissue about a place, in air. */
const DIMS = [40, 40, 40];
const index = (mm: number) => Math.round((mm + 156) / 8);
function cubeAt(at: readonly number[], inside: number, outside: number) {
  return Array.from({ length: 64000 }, (_, n) => {
    const voxel = [n % 40, Math.floor(n / 40) % 40, Math.floor(n / 1600)];
    return voxel.every((v, axis) => Math.abs(v - index(at[axis] ?? 0)) <= 1) ? inside : outside;
  });
}
/** In LPS as landmarks are: the affine turns x and y round. */
const LPS = [
  [-8, 0, 0, 156],
  [0, -8, 0, 156],
  [0, 0, 8, -156],
];
function scan(name: string, values: readonly number[]): string {
  const path = join(home, name);
  writeFileSync(path, new Uint8Array(niftiFile({ dims: DIMS, datatype: 16, values, sform: LPS })));
  return path;
}
const PRIMARY = [60, -20, 28] as const;
const CARINA = [4, 20, -36] as const;
const ct = scan('ct.nii', cubeAt(PRIMARY, 60, -1000));
const pet = scan('pet.nii', cubeAt(PRIMARY, 12, 0));
const marked = {
  primary: { mm: PRIMARY, radiusMm: 12 },
  carina: { mm: CARINA, radiusMm: 0 },
};
const withNode = { ...marked, 'right-hilar': { mm: [-52, 4, -20], radiusMm: 8 } };

const importing = (...args: string[]) => printed(() => importVolume([...args, '--reviewed'], places));
const manifest = (): OwnImages => JSON.parse(readFileSync(join(folder, 'imaging.json'), 'utf8'));
const stills = (panel: string): readonly Still[] => manifest()[panel]?.volume?.stills ?? [];
const named = (panel: string) => stills(panel).map(s => [s.frame, s.at, s.window].filter(Boolean).join(' '));
async function slide(id: string) {
  const { html, spoken } = await withTalk(ROOT, talk => talk.render(), folder);
  const { document } = new Window();
  document.body.innerHTML = html;
  const section = document.getElementById(id);
  if (!section) throw new Error(`no slide ${id}`);
  return { section, panels: spoken[id]?.panels ?? {}, say: spoken[id]?.say ?? [] };
}

beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(home, { recursive: true }));

describe('landmarks of an own CT', () => {
  beforeEach(() => importing(ct, '--as', 'ct-baseline'));

  test('give it a still for every place where the primary is shown, the cover left out', async () => {
    const said = await saveLandmarks(places, 'ct-baseline', marked);
    expect(named('ct-baseline')).toEqual([
      'response-primary primary lung',
      'decision primary lung',
      'imaging-primary primary lung',
    ]);
    // 28 + 12 + 25 = 65 and −36 − 25 = −61: voxels 11 to 28 of 40, counted from 0.
    expect(said).toContain('2 landmarks saved, 3 stills drawn; kept slices 12 to 29 of 40');
  });
  test('the still is composed as the phantom’s: the lesion at the same place of the picture', async () => {
    await saveLandmarks(places, 'ct-baseline', marked);
    const still = stills('ct-baseline').find(s => s.frame === 'response-primary') as Still;
    // The phantom’s primary is 8 mm left of the middle of a picture of 135 mm.
    expect(still.centreMm).toEqual([52, -20, 28]);
    const { data, info } = await sharp(join(folder, still.file)).raw().toBuffer({ resolveWithObject: true });
    const grey = (x: number, y: number) =>
      data[(Math.round(y) * info.width + Math.round(x)) * info.channels] ?? Number.NaN;
    const perMm = still.widthPx / still.widthMm;
    const middle = [still.widthPx / 2 + 8 * perMm, still.heightPx / 2] as const;
    expect(grey(...middle)).toBeGreaterThan(230);
    expect(grey(middle[0] - 30 * perMm, middle[1])).toBeLessThan(80);
  });
  test('bring arrow, sides and a link of its own; say why it is not linked to phantoms', async () => {
    await saveLandmarks(places, 'ct-baseline', withNode);
    const { section, panels, say } = await slide('response');
    const figure = section.querySelector('#response-primary-baseline');
    expect(figure?.querySelectorAll('svg path')).toHaveLength(1);
    expect(figure?.textContent).toMatch(/R.*Own image · not linked to phantoms.*L/);
    expect(figure?.querySelector('img')?.getAttribute('alt')).toContain('marked by the presenter');
    expect(panels['response-primary-baseline']).toMatchObject({
      under: 'own-ct-baseline',
      link: 'own response-primary',
      phantom: false,
      atMm: PRIMARY,
    });
    expect(panels['response-primary-month2']).toMatchObject({ link: 'response-primary', phantom: true });
    expect(panels['response-node-baseline']).toMatchObject({ under: 'own-ct-baseline' });
    expect(say[0]).toMatch(/^Own CT before treatment/);
    expect(section.textContent).toContain('phantom sizes: our choice');
  });
  test('of all three CTs they link the row, and the slide no longer speaks of phantoms', async () => {
    for (const panel of ['ct-2-months', 'ct-6-months']) await importing(ct, '--as', panel);
    for (const panel of ['ct-baseline', 'ct-2-months', 'ct-6-months'])
      await saveLandmarks(places, panel, withNode);
    const { section, panels } = await slide('response');
    expect(new Set(Object.values(panels).map(p => p.link))).toEqual(
      new Set(['own response-primary', 'own response-node']),
    );
    expect(section.textContent).not.toMatch(/phantom|not linked/);
  });
  test('imported again, the same scan keeps them; another one does not, and says so', async () => {
    await saveLandmarks(places, 'ct-baseline', marked);
    const again = await importing(ct, '--as', 'ct-baseline', '--slices', '10-40', '--megabytes', '8');
    expect(again.said).toContain('the same scan as before: its landmarks are kept (primary, carina)');
    expect(manifest()['ct-baseline']?.volume?.landmarks).toEqual(marked);
    const other = scan('other.nii', cubeAt([-60, -20, 28], 60, -1000));
    expect((await importing(other, '--as', 'ct-baseline')).said).toContain(
      'Another scan than before: its landmarks are gone',
    );
    expect(manifest()['ct-baseline']?.volume?.landmarks).toBeUndefined();
  });
  test('two of three link to each other and not to the phantom; a view that is not linked says nothing', async () => {
    await importing(ct, '--as', 'ct-2-months');
    for (const panel of ['ct-baseline', 'ct-2-months']) await saveLandmarks(places, panel, marked);
    const { section, panels } = await slide('response');
    expect(panels['response-primary-baseline']?.link).toBe(panels['response-primary-month2']?.link);
    expect(panels['response-primary-month6']?.link).not.toBe(panels['response-primary-month2']?.link);
    expect(section.querySelector('#response-primary-month2')?.textContent).toContain(
      'not linked to phantoms',
    );
    const alone = await slide('first-line');
    expect(alone.section.querySelector('#first-line-ct')?.textContent).not.toContain('not linked');
  });
  test('only what is marked has an arrow', async () => {
    await saveLandmarks(places, 'ct-baseline', marked);
    const { section, panels } = await slide('response');
    expect(section.querySelector('#response-node-baseline')?.textContent).toContain('Synthetic phantom');
    expect(panels['response-node-baseline']).toMatchObject({ under: 'ct-baseline', phantom: true });
  });
  test('taken away again, it is its middle slice once more, and no still is left behind', async () => {
    await saveLandmarks(places, 'ct-baseline', marked);
    await saveLandmarks(places, 'ct-baseline', {});
    expect(named('ct-baseline')).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(3);
    expect(manifest()['ct-baseline']?.volume?.kept).toEqual({ from: 0, to: 39, every: 1 });
  });
  test.each([
    ['ct-2-months', marked, /ct-2-months: there is no own volume/],
    ['constructor', marked, /there is no own volume/],
    ['ct-baseline', { spleen: marked.primary }, /no landmark "spleen": there are primary, mediastinal-1/],
    ['ct-baseline', { primary: { mm: [1, 2], radiusMm: 3 } }, /primary: give three numbers in mm/],
    ['ct-baseline', { primary: { mm: [1, 2, 900], radiusMm: 3 } }, /900 mm up is outside of the volume/],
    ['ct-baseline', { primary: { mm: [1, 2, 3], radiusMm: 101 } }, /radius 101 mm: give 0 to 100/],
    ['ct-baseline', null, /no landmarks were sent/],
  ])('%s %j is refused, and nothing changes', async (panel, given, message) => {
    const before = readFileSync(join(folder, 'imaging.json'), 'utf8');
    await expect(saveLandmarks(places, panel, given)).rejects.toThrow(message);
    expect(readFileSync(join(folder, 'imaging.json'), 'utf8')).toBe(before);
  });
});

describe('an own PET', () => {
  test('without --suv it is relative uptake, and says so on its face', async () => {
    expect((await importing(pet, '--as', 'pet-baseline')).said).toContain(
      'relative uptake: give --suv if they are SUV',
    );
    expect(manifest()['pet-baseline']?.volume?.unit).toBe('relative uptake');
    const { section } = await slide('imaging');
    const projection = section.querySelector('#imaging-projection');
    expect(projection?.textContent).toContain('landmarks not marked');
    expect(projection?.textContent).toContain('Own image · PET projection · relative uptake');
    expect(projection?.textContent).not.toContain('Primary');
  });
  test('alone it is a PET and not a PET/CT, and says why', async () => {
    await importing(pet, '--as', 'pet-baseline', '--suv');
    await saveLandmarks(places, 'pet-baseline', withNode);
    const { section, panels } = await slide('imaging');
    const figure = section.querySelector('#imaging-right-hilar');
    expect(figure?.textContent).toMatch(/right hilar PET.*Own image · not fused: CT is a phantom/);
    expect(figure?.textContent).not.toContain('PET/CT');
    expect(panels['imaging-right-hilar']).toMatchObject({ under: 'own-pet-baseline', window: 'uptake' });
    expect(panels['imaging-right-hilar']).not.toHaveProperty('pet');
    expect(section.querySelector('#imaging-projection')?.textContent).toContain('Primary');
  });
  test('over an own CT of the same place it is fused; after that CT’s reset it is alone again', async () => {
    await importing(pet, '--as', 'pet-baseline', '--suv');
    await importing(ct, '--as', 'ct-baseline');
    await saveLandmarks(places, 'pet-baseline', withNode);
    expect(named('pet-baseline')).toContain('imaging-node right-hilar uptake');
    await saveLandmarks(places, 'ct-baseline', marked);
    expect(named('pet-baseline')).toContain('imaging-node right-hilar fused');
    const { panels } = await slide('imaging');
    expect(panels['imaging-right-hilar']).toMatchObject({
      under: 'own-ct-baseline',
      pet: 'own-pet-baseline',
    });
    await printed(() => resetImage('ct-baseline', places));
    expect(named('pet-baseline')).toContain('imaging-node right-hilar uptake');
    for (const { file } of stills('pet-baseline')) expect(existsSync(join(folder, file))).toBe(true);
  });
  test('a CT under a PET keeps the slices of the PET’s landmarks, too', async () => {
    await importing(pet, '--as', 'pet-baseline', '--suv');
    await importing(ct, '--as', 'ct-baseline');
    // −120 mm is voxel 4 or 5: below what the CT’s own landmarks would keep (11 to 28).
    const low = { ...marked, 'right-hilar': { mm: [-52, 4, -120], radiusMm: 8 } };
    await saveLandmarks(places, 'ct-baseline', marked);
    expect(manifest()['ct-baseline']?.volume?.kept.from).toBe(11);
    await saveLandmarks(places, 'pet-baseline', low);
    const { from, to } = manifest()['ct-baseline']?.volume?.kept ?? {};
    // −120 − 8 − 25 = −153, which is in voxel 0.
    expect([from, to]).toEqual([0, 28]);
  });
  test('over an own CT of another place it is not', async () => {
    await importing(pet, '--as', 'pet-baseline', '--suv');
    await importing(ct, '--as', 'ct-baseline');
    await saveLandmarks(places, 'pet-baseline', withNode);
    await saveLandmarks(places, 'ct-baseline', { ...marked, carina: { mm: [4, 20, 4], radiusMm: 0 } });
    const { section } = await slide('imaging');
    expect(section.querySelector('#imaging-right-hilar')?.textContent).toContain(
      'not fused: CT lies elsewhere',
    );
  });
  test('no SUV is over 500: the values are of another unit', async () => {
    const becquerel = scan('bq.nii', cubeAt(PRIMARY, 40000, 100));
    expect((await importing(becquerel, '--as', 'pet-baseline', '--suv')).error).toMatch(
      /its highest value would be SUV 40000: import it without --suv/,
    );
  });
});

describe.skipIf(!has('dump2dcm'))('a PET as DICOM, as dcmtk writes it', () => {
  const TRACER = [
    '(0010,1030) DS [70]',
    '(0008,0021) DA [20220301]',
    '(0008,0031) TM [110000]',
    '(0028,0051) CS [DECY\\ATTN]',
    '(0054,1001) CS [BQML]',
    '(0054,1102) CS [START]',
    '(0054,0016) SQ',
    '(fffe,e000) na',
    '(0018,1072) TM [100000]',
    '(0018,1074) DS [350000000]',
    '(0018,1075) DS [6586.2]',
    '(fffe,e00d) na',
    '(fffe,e0dd) na',
  ];
  const series = {
    uid: '1.2.3.4.7',
    columns: 20,
    rows: 16,
    heightsMm: Array.from({ length: 10 }, (_, k) => 4 * k),
    hu: (i: number) => (i < 4 ? 20000 : 0),
    modality: 'PT',
    more: TRACER,
  } as const;
  test('becomes SUV by its own dose, weight and times', async () => {
    const source = join(home, 'pet-series');
    writeSeries(source, series);
    const { said, error } = await importing(source, '--as', 'pet-baseline');
    expect(error).toBe('');
    expect(said).toContain('SUV by body weight');
    const { readOwn } = await import('../../src/tools/import/own-stills');
    const entry = manifest()['pet-baseline']?.volume;
    if (!entry) throw new Error('no entry');
    const { data, slope, inter, unit } = readOwn(folder, entry);
    // 20 000 Bq/ml × 0.0002921: test/imaging/suv.test.ts has the factor by hand.
    expect([unit, Math.max(...data) * slope + inter]).toEqual(['SUV', expect.closeTo(5.843, 2)]);
  });
  test('without its dose it is relative uptake, and says what is missing', async () => {
    const source = join(home, 'pet-bare');
    writeSeries(source, { ...series, uid: '1.2.3.4.8', more: ['(0054,1001) CS [BQML]'] });
    expect((await importing(source, '--as', 'pet-baseline')).said).toMatch(
      /relative uptake: its headers give no SUV \(not decay-corrected\)/,
    );
  });
  test('a series saved later than its scan gives no SUV: its decay would count twice', async () => {
    const source = join(home, 'pet-late');
    const more = ['(0008,0032) TM [101500]', ...TRACER];
    writeSeries(source, { ...series, uid: '1.2.3.4.10', more });
    expect((await importing(source, '--as', 'pet-baseline')).said).toContain(
      'its headers give no SUV (the series is later than its scan)',
    );
  });
  test('files that are no slices lie beside them; a series in a folder of its own is named', async () => {
    const source = join(home, 'pet-beside');
    writeSeries(source, { ...series, uid: '1.2.3.4.11' });
    for (const name of ['.DS_Store', 'AAA.txt']) writeFileSync(join(source, name), 'no slice');
    expect((await importing(source, '--as', 'pet-baseline')).said).toContain('SUV by body weight');
    const nested = join(home, 'nested');
    writeSeries(join(nested, 'S1'), { ...series, uid: '1.2.3.4.12' });
    expect((await importing(nested, '--as', 'pet-baseline')).error).toMatch(/give one of its folders: S1/);
  });
  test('a series that calls itself derived is taken as what there is', async () => {
    const source = join(home, 'derived');
    const more = ['(0008,0008) CS [DERIVED\\PRIMARY\\AXIAL]', ...TRACER];
    writeSeries(source, { ...series, uid: '1.2.3.4.13', more });
    expect((await importing(source, '--as', 'pet-baseline')).error).toBe('');
  });
  test('does not pass for a CT, nor a CT for it', async () => {
    const source = join(home, 'pet-as-ct');
    writeSeries(source, { ...series, uid: '1.2.3.4.9' });
    expect((await importing(source, '--as', 'ct-baseline')).error).toMatch(
      /its slices are of modality PT: a CT series goes here/,
    );
  });
});
