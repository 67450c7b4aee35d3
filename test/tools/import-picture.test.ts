import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../../src/tools/build';
import { listImages, resetImage } from '../../src/tools/import/own-list';
import { importPicture } from '../../src/tools/import/picture';
import { ownNotice, phantomsOf } from '../../src/tools/own';
import { withTalk } from '../../src/tools/vite/slides';
import { printed } from '../support/printed';

const home = mkdtempSync(join(tmpdir(), 'picture-'));
const [folder, previews] = [join(home, 'own'), join(home, 'preview')];
const places = { folder, previews, phantoms: phantomsOf(ROOT) };
const composite = join(home, 'composite.jpg');
const secret = 'DOE^JANE 1975-01-01';

/** Three squares side by side, red, green and blue, under a band of white; with all that a camera writes. */
beforeAll(async () => {
  const squares = [
    ['#a00', 0],
    ['#0a0', 300],
    ['#00a', 600],
  ].map(([fill, x]) => `<rect x="${x}" y="50" width="300" height="300" fill="${fill}"/>`);
  const svg = `<svg width="900" height="350"><rect width="900" height="350" fill="#fff"/>${squares.join('')}</svg>`;
  await sharp(Buffer.from(svg))
    .withExif({ IFD0: { ImageDescription: secret, Artist: secret } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>${secret}</rdf:RDF></x:xmpmeta>`)
    .jpeg()
    .toFile(composite);
});
beforeEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(home, { recursive: true }));

const importing = (...args: string[]) => printed(() => importPicture(args, places));
const row = ['--as', 'ct-baseline,ct-2-months,ct-6-months', '--grid', '3x1', '--crop', '0,50,900,300'];
const manifest = () => JSON.parse(readFileSync(join(folder, 'imaging.json'), 'utf8'));
const middle = async (file: string) => {
  const { data } = await sharp(file)
    .extract({ left: 150, top: 150, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data].map(v => (v > 120 ? 1 : 0));
};

describe('import -- picture', () => {
  test('writes previews, and nothing else until it was reviewed', async () => {
    const { said, error } = await importing(composite, ...row);
    expect(error).toMatch(/no name, number or date may stand in the pixels.*--reviewed/);
    expect(said).toContain('removed exif, xmp');
    expect(readdirSync(previews).sort()).toEqual(['ct-2-months.jpg', 'ct-6-months.jpg', 'ct-baseline.jpg']);
    expect(existsSync(folder)).toBe(false);
  });
  test('cuts a composite into its panels, without metadata and without what was outside', async () => {
    const { error } = await importing(composite, ...row, '--reviewed');
    expect(error).toBe('');
    const images = manifest();
    expect(Object.keys(images)).toEqual(['ct-baseline', 'ct-2-months', 'ct-6-months']);
    const colours = { 'ct-baseline': [1, 0, 0], 'ct-2-months': [0, 1, 0], 'ct-6-months': [0, 0, 1] };
    for (const [panel, colour] of Object.entries(colours)) {
      const file = join(folder, images[panel].file);
      expect(images[panel]).toMatchObject({ origin: 'own', widthPx: 300, heightPx: 300 });
      expect(await middle(file)).toEqual(colour);
      const { exif, xmp, iptc, icc, comments } = await sharp(file).metadata();
      expect([exif, xmp, iptc, icc, comments]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      expect(readFileSync(file, 'latin1')).not.toContain('DOE');
    }
    expect(ownNotice(folder)).toBe('; contains own images of: ct-baseline, ct-2-months, ct-6-months');
  });
  test('a new picture replaces the old one; one that fails leaves it', async () => {
    await importing(composite, '--as', 'histology-he', '--reviewed');
    const before = manifest()['histology-he'].file;
    expect(
      (await importing(composite, '--as', 'histology-he', '--crop', '0,0,9999,10', '--reviewed')).error,
    ).toMatch(/--crop 0,0,9999,10: .* is 900 × 350 px: stay within it/);
    expect(manifest()['histology-he'].file).toBe(before);
    await importing(composite, '--as', 'histology-he', '--crop', '0,0,300,300', '--reviewed');
    expect(manifest()['histology-he'].file).not.toBe(before);
    expect(readdirSync(folder).sort()).toEqual([manifest()['histology-he'].file, 'imaging.json'].sort());
  });
  test('a manifest that has gone bad is refused, so that nothing of it is lost', async () => {
    await importing(composite, '--as', 'histology-he', '--reviewed');
    writeFileSync(join(folder, 'imaging.json'), '{');
    expect((await importing(composite, '--as', 'ct-baseline', '--reviewed')).error).toMatch(
      /imaging.json: it is no JSON: mend it, or delete it and import the images again/,
    );
    expect(readFileSync(join(folder, 'imaging.json'), 'utf8')).toBe('{');
  });
  test('an entry that has gone bad keeps the others; it is replaced, or told', async () => {
    await importing(composite, '--as', 'histology-he', '--reviewed');
    const sound = manifest();
    const faulty = { ...sound, 'ct-baseline': { ...sound['histology-he'], origin: 'mine' } };
    writeFileSync(join(folder, 'imaging.json'), JSON.stringify(faulty));
    expect((await importing(composite, '--as', 'ct-2-months', '--reviewed')).error).toMatch(
      /ct-baseline, origin "mine": give own or published/,
    );
    expect((await importing(composite, '--as', 'ct-baseline', '--reviewed')).error).toBe('');
    expect(Object.keys(manifest())).toEqual(['histology-he', 'ct-baseline']);
  });
  test('list and reset', async () => {
    await importing(
      composite,
      '--as',
      'ct-baseline',
      '--credit',
      'Doe 2024',
      '--licence',
      'CC BY 4.0',
      '--reviewed',
    );
    const { said } = await printed(async () => {
      listImages(folder);
      await resetImage('ct-baseline', places);
      listImages(folder);
    });
    const lines = said.split('\n');
    expect(lines[0]).toMatch(/^ct-baseline +published figure, Doe 2024, CC BY 4.0$/);
    expect(lines[1]).toMatch(/^ct-2-months +phantom$/);
    expect(lines[9]).toMatch(/^ct-baseline +phantom$/);
    expect(readdirSync(folder)).toEqual(['imaging.json']);
    await expect(resetImage('ct-9-months', places)).rejects.toThrow(
      /reset ct-9-months: give one of ct-baseline/,
    );
  });
  test.each([
    [['nowhere.jpg', '--as', 'ct-baseline'], /nowhere.jpg: no such file/],
    [[], /0 files: give one picture/],
    [['x.jpg'], /no panel: give --as with one of ct-baseline/],
    [['x.jpg', '--as', 'ct-9-months'], /--as ct-9-months: no such panel: give one of/],
    [['x.jpg', '--as', 'ct-baseline,ct-baseline', '--grid', '2x1'], /named twice/],
    [['x.jpg', '--as', 'ct-baseline,ct-2-months'], /names 2 panels: give --grid, such as 2x1/],
    [['x.jpg', '--as', 'ct-baseline', '--grid', '3x1'], /3 cells for 1 panels/],
    [['x.jpg', '--as', 'ct-baseline', '--crop', '0,0,0,10'], /--crop 0,0,0,10: give left,top,width,height/],
    [['x.jpg', '--as', 'ct-baseline', '--credit', 'Doe'], /needs both --credit and --licence/],
    [['x.jpg', '--wrong'], /Unknown option '--wrong': the flags are/],
    [[join(ROOT, 'README.md'), '--as', 'ct-baseline', '--reviewed'], /README.md: it is no picture/],
  ])('%j is refused in one sentence', async (args, message) => {
    const { error } = await importing(...args);
    expect(error).toMatch(message);
    expect(error).not.toContain('\n');
    expect(existsSync(folder)).toBe(false);
  });
  test('a picture too large is refused before it is read', async () => {
    const huge = join(home, 'huge.png');
    await sharp({ create: { width: 16_000, height: 64, channels: 3, background: '#000' } })
      .png()
      .toFile(huge);
    expect((await importing(huge, '--as', 'ct-baseline')).error).toMatch(
      /16000 × 64 px: give one under 16000/,
    );
  });
});

describe('the talk with own pictures', () => {
  const panels = async () =>
    withTalk(
      ROOT,
      talk => {
        const { document } = new Window();
        document.body.innerHTML = talk.render().html;
        return document;
      },
      folder,
    );
  test('they stand in their main views alone, with credit and licence, without arrows, sides or the phantom’s words', async () => {
    await importing(composite, ...row, '--credit', 'Doe 2024', '--licence', 'CC BY 4.0', '--reviewed');
    const document = await panels();
    const figure = document.querySelector('#response-primary-month2');
    expect(figure?.querySelector('img')?.getAttribute('src')).toMatch(/^assets\/own\/ct-2-months\./);
    expect(figure?.querySelector('img')?.getAttribute('alt')).toBe(
      'Published figure in the place of ct-2-months, not described',
    );
    expect(figure?.textContent).toContain('Published figure · Doe 2024 · CC BY 4.0');
    expect(figure?.textContent).not.toMatch(/Synthetic|size drawn by choice/);
    expect(figure?.querySelectorAll('svg, [data-provenance] b')).toHaveLength(0);
    // The node level, PET and the cover are phantoms still.
    for (const id of ['response-node-month2', 'imaging-right-hilar', 'title-cover'])
      expect(document.querySelector(`#${id}`)?.textContent, id).toContain('Synthetic phantom');
  });
  test('a file that is gone fails the build, with the way out', async () => {
    await importing(composite, '--as', 'ct-baseline', '--reviewed');
    rmSync(join(folder, manifest()['ct-baseline'].file));
    await expect(panels()).rejects.toThrow(
      /imaging.json: ct-baseline: ct-baseline\..* is gone: import it again, or npm run import -- reset ct-baseline/,
    );
  });
  test.each([
    ['{"ct-baseline":{"origin":"stolen"}}', /origin "stolen": give own or published/],
    [
      '{"ct-baseline":{"origin":"own","file":"../x.jpg","widthPx":1,"heightPx":1}}',
      /file "..\/x.jpg": give the name of a JPEG/,
    ],
    ['{"x":{}}', /"x": no such panel/],
    [
      '{"ct-baseline":{"origin":"published","file":"a.jpg","widthPx":1,"heightPx":1}}',
      /needs its credit and its licence/,
    ],
    ['nonsense', /it is no JSON/],
  ])('imaging.json holding %s fails the build', async (text, message) => {
    await importing(composite, '--as', 'ct-baseline', '--reviewed');
    writeFileSync(join(folder, 'imaging.json'), text);
    await expect(panels()).rejects.toThrow(message);
  });
});
