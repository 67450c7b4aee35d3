import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { joinPack, type PackHeader, residuals, restore, splitPack } from '../../src/imaging/pack';

const dims = [5, 4, 3] as const;
const rest = { dims, spacingMm: [1, 1, 2], originMm: [0, 0, 0], unit: 'HU', slope: 8, inter: -1024 } as const;
const pause = async () => {};
/** Any values, the extremes among them: numbers that a generator of one line gives. */
const any = (most: number) =>
  Array.from({ length: 60 }, (_, n) => (n < 2 ? [0, most][n]! : (n * 7919 + 13 * n * n) % (most + 1)));

describe('nothing is lost on the way', () => {
  test.each([
    ['8 bits', Uint8Array.from(any(255)), 8],
    ['16 bits', Uint16Array.from(any(65535)), 16],
  ] as const)('%s', async (_, data, bits) => {
    const header: PackHeader = { ...rest, bits };
    const file = joinPack(header, deflateRawSync(residuals({ data, dims })));
    const read = splitPack(new Uint8Array(file));
    expect(read.header).toEqual(header);
    expect(await restore(inflateRawSync(read.deflated), read.header, undefined, pause)).toEqual(data);
  });
  test('as the difference to another volume', async () => {
    const base = Uint8Array.from(any(255));
    const data = base.map((v, n) => (n % 9 === 0 ? (v + 200) & 255 : v));
    const bytes = residuals({ data, dims }, base);
    expect([...bytes].filter(b => b !== 0)).toHaveLength(7);
    expect(await restore(bytes, { dims, bits: 8 }, base, pause)).toEqual(data);
  });
});

test('residuals by hand: from the left and above, folded', () => {
  const data = Uint8Array.from([10, 12, 11, 9]);
  // 10 − 0; 12 − 10; 11 − above 10; 9 − mean of 11 and 12 = 11.
  expect([...residuals({ data, dims: [2, 2, 1] })]).toEqual([20, 4, 2, 3]);
});

test('another file is refused', () => {
  expect(() => splitPack(new TextEncoder().encode('<!doctype html>'))).toThrow('no volume in this file');
  expect(() => splitPack(new Uint8Array(3))).toThrow('no volume in this file');
});
