import { describe, expect, test } from 'vitest';
import type { Asset, Landmark, Manifest, Still } from '../../src/imaging/manifest';
import { type OwnImage, ownImageFault } from '../../src/imaging/own-image';
import { aloneBecause, inOneFrame, ownView } from '../../src/imaging/own-view';

const still = (frame: string, at: string, window: Still['window'] = 'lung'): Still => ({
  file: `${frame}.${at}.jpg`,
  plane: 'axial',
  at,
  window,
  frame,
  widthMm: 100,
  widthPx: 100,
  heightPx: 50,
});
const phantom = (stills: Still[], own?: OwnImage): Asset => ({
  kind: 'ct',
  origin: 'phantom',
  stills,
  ...(own && { own }),
});
const landmark = (...mm: [number, number, number]): Landmark => ({ mm, radiusMm: 5 });
const volume = {
  file: 'a.nii.gz',
  unit: 'HU',
  zMm: 0,
  centreMm: [0, 0],
  fieldMm: [1, 1],
  mostMb: 30,
  kept: { from: 0, to: 9, every: 1 },
} as const;
const picture: OwnImage = { origin: 'own', file: 'a.jpg', widthPx: 9, heightPx: 9 };
const marked: OwnImage = {
  ...picture,
  volume: { ...volume, landmarks: { primary: landmark(0, 0, 0) }, stills: [still('row', 'primary')] },
};
const stills = [still('row', 'primary'), still('row', 'node', 'mediastinum')];
const view = { asset: 'a', plane: 'axial', at: 'primary', window: 'lung' } as const;
const nodeView = { ...view, at: 'node', window: 'mediastinum' } as const;

describe('what stands in a view’s place', () => {
  test('the phantom, where there is nothing of the presenter’s', () => {
    expect(ownView({ a: phantom(stills) }, view, 'row')).toBeUndefined();
  });
  test('a picture stands for the primary, and nowhere else', () => {
    const manifest = { a: phantom(stills, picture) };
    expect(ownView(manifest, view, 'row')?.kind).toBe('picture');
    expect(ownView(manifest, nodeView, 'row')).toBeUndefined();
  });
  test('a marked volume by its own still; where a landmark is not marked, the phantom stays', () => {
    const manifest = { a: phantom(stills, marked) };
    expect(ownView(manifest, view, 'row')).toMatchObject({ kind: 'marked', asset: { origin: 'own' } });
    expect(ownView(manifest, nodeView, 'row')).toBeUndefined();
  });
});

describe('one frame of reference', () => {
  const ct = { primary: landmark(80, 0, 200), carina: landmark(0, 20, 175) };
  test('two landmarks in one place each, within breathing', () => {
    expect(inOneFrame(ct, { primary: landmark(80, 5, 190), carina: landmark(0, 20, 170) })).toBe(true);
  });
  test('one landmark tells nothing; one that is elsewhere tells that it is another', () => {
    expect(inOneFrame(ct, { primary: landmark(80, 0, 200) })).toBe(false);
    expect(inOneFrame(ct, { primary: landmark(80, 0, 200), carina: landmark(0, 20, 195) })).toBe(false);
    expect(inOneFrame(undefined, ct)).toBe(false);
  });
});

describe('why it stands alone', () => {
  const row = still('row', 'primary');
  const linked = { isLinked: true };
  const of = (b: Asset): Manifest => ({ a: phantom(stills, marked), b });
  test('beside a phantom of its row it is not linked', () => {
    expect(aloneBecause(of(phantom(stills)), view, row, linked)).toBe('not linked to phantoms');
    expect(aloneBecause(of(phantom(stills, picture)), view, row, linked)).toBe(
      'not linked to what is not marked',
    );
    expect(aloneBecause(of(phantom(stills)), view, row, { isLinked: false })).toBeNull();
  });
  test('in a row of its own kind it is', () => {
    expect(aloneBecause(of(phantom(stills, marked)), view, row, linked)).toBeNull();
    expect(aloneBecause(of(phantom([still('other', 'primary')])), view, row, linked)).toBeNull();
  });
  test('a PET says why it lies over no CT', () => {
    const pet: Asset = { ...phantom([still('row', 'primary', 'fused')], marked), kind: 'pet', over: 'b' };
    const alone = still('row', 'primary', 'uptake');
    const fused = { ...view, window: 'fused' } as const;
    const why = (b: Asset) => aloneBecause({ a: pet, b }, fused, alone, linked);
    expect(why(phantom(stills))).toBe('not fused: CT is a phantom');
    expect(why(phantom(stills, { ...picture, volume }))).toBe('not fused: CT is not marked');
    expect(why(phantom(stills, marked))).toBe('not fused: CT lies elsewhere');
  });
});

describe('an entry of the presenter’s manifest', () => {
  test.each([
    ['ct-baseline', marked, null],
    ['toString', marked, /no such panel/],
    [
      'ct-baseline',
      { ...marked, volume: { ...volume, kept: { from: 5, to: 2, every: 1 } } },
      /import the volume again/,
    ],
    [
      'ct-baseline',
      { ...marked, volume: { ...volume, landmarks: { primary: { mm: [1, 2], radiusMm: 3 } } } },
      /landmark primary: give three mm/,
    ],
    [
      'ct-baseline',
      { ...marked, volume: { ...volume, stills: [{ ...still('row', 'primary'), file: '../x.jpg' }] } },
      /still "..\/x.jpg"/,
    ],
  ])('%s', (panel, entry, fault) => {
    const found = ownImageFault(panel, entry);
    if (fault) expect(found).toMatch(fault);
    else expect(found).toBeNull();
  });
});
