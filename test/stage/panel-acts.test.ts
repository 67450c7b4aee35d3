import { describe, expect, test } from 'vitest';
import type { Volume } from '../../src/imaging/volume';
import type { StackIsland } from '../../src/slide/types';
import { AT_REST, panelAct, type Subject, scrolled } from '../../src/stage/panel-acts';
import type { PanelFree } from '../../src/stage/talk';

const ct = {
  dims: [4, 4, 144],
  spacingMm: [1.5, 1.5, 2],
  originMm: [0, 0, 1],
  unit: 'HU',
} as unknown as Volume;
const island: StackIsland = {
  kind: 'stack',
  link: 'row',
  phantom: true,
  under: 'ct',
  pet: 'pet',
  window: 'lung',
  atMm: [82, -6, 204],
  centreMm: [74, -6],
  widthMm: 135,
};
const stack: Subject = { figure: 'a', stack: { island, volume: ct } };
const picture: Subject = { figure: 'b' };
const press = (keys: string[], of = stack, from: PanelFree = AT_REST) =>
  keys.reduce((free, key) => {
    const shiftKey = key.startsWith('Shift+');
    return panelAct({ key: key.replace('Shift+', ''), shiftKey })?.(free, of) ?? free;
  }, from);

describe('a stack in hand', () => {
  test('scrolls by slices, and not beyond the volume', () => {
    expect(press(['ArrowUp', 'ArrowUp', 'ArrowDown']).upMm).toBe(2);
    // 204 + 83 is the centre of the highest slice, 1 + 143 × 2.
    expect(scrolled(500)(AT_REST, stack).upMm).toBe(83);
    expect(scrolled(-500)(AT_REST, stack).upMm).toBe(-203);
  });
  test('windows', () => {
    expect(press(['2'])).toMatchObject({ width: 400, level: 40 });
    expect(press(['2', '1'])).toMatchObject({ width: 1500, level: -600 });
  });
  test('PET fainter by tenths, off and on', () => {
    expect(press(['[', '[']).opacity).toBe(0.8);
    expect(press(['p']).opacity).toBe(0);
    expect(press(['[', 'p', 'p']).opacity).toBe(1);
    expect(press([']']).opacity).toBe(1);
  });
  test('zoom up to eight times, not below one; a step of the view is smaller the more it is zoomed', () => {
    expect(press(['-']).zoom).toBe(1);
    expect(press(Array(20).fill('+')).zoom).toBe(8);
    expect(press(['Shift+ArrowRight']).panMm).toEqual([10, 0]);
    expect(press(['+', 'Shift+ArrowUp']).panMm).toEqual([0, -8]);
  });
  test('invert and enlarge go on and off', () => {
    expect(press(['v']).invert).toBe(true);
    expect(press(['v', 'v']).invert).toBe(false);
    expect(press(['e']).enlarged).toBe('a');
    expect(press(['e', 'e'])).not.toHaveProperty('enlarged');
  });
});

test('a picture has no slices, no HU and no PET', () => {
  expect(press(['ArrowUp', '1', 'v', 'p', '['], picture)).toEqual(AT_REST);
  expect(press(['+'], picture).zoom).toBe(1.25);
});

test('other keys are not the panel’s', () => {
  for (const key of ['PageDown', 'b', 'ArrowRight', ' '])
    expect(panelAct({ key, shiftKey: false })).toBeUndefined();
});

test('a PET that stands alone is dark on white, and has no window of HU', () => {
  const pet: Subject = { figure: 'a', stack: { island, volume: { ...ct, unit: 'SUV' } } };
  expect(press(['2'], pet).width).toBeUndefined();
  expect(press(['v'], pet).invert).toBe(false);
  expect(press(['v', 'v'], pet).invert).toBe(true);
});

test('a picture of a scan gets darker and brighter in place of PET; a stain does not', () => {
  const scan: Subject = { figure: 'c', isScan: true };
  expect(press([']', ']', '['], scan).brightness).toBe(1.1);
  expect(press(['}', '}'], scan).contrast).toBe(1.2);
  expect(press(Array(99).fill('['), scan).brightness).toBe(0.25);
  expect(press(['v'], scan).invert).toBe(true);
  expect(press([']', '}', 'v'], picture)).toEqual(AT_REST);
});
