import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readNifti } from '../../src/imaging/nifti';
import { type Volume, valueAt } from '../../src/imaging/volume';
import { niftiFile } from '../support/nifti';

const DIMS = [10, 9, 8];
/** Each voxel's value is its own index. */
const VALUES = Array.from({ length: 720 }, (_, n) => n);
const at = (i: number, j: number, k: number) => i + 10 * j + 90 * k;
const LPS = [
  [-2, 0, 0, 9],
  [0, -3, 0, 12],
  [0, 0, 4, 100],
];
const base = { dims: DIMS, datatype: 512, values: VALUES } as const;
const value = (volume: Volume, ...mm: [number, number, number]) => valueAt(volume, mm);

describe('where voxels lie in the patient comes from the affine, not from luck', () => {
  test('left, back, up: as it is stored', () => {
    const volume = readNifti(niftiFile({ ...base, sform: LPS }), 'HU');
    expect(volume).toMatchObject({ dims: [10, 9, 8], spacingMm: [2, 3, 4], originMm: [-9, -12, 100] });
    expect(value(volume, -9, -12, 100)).toBe(0);
    // 3 voxels to the left, 2 to the back, 1 up.
    expect(value(volume, -9 + 6, -12 + 6, 104)).toBe(at(3, 2, 1));
    expect(value(volume, -12, -12, 100)).toBeNull();
  });
  test('right, front, up, as most makers write it: turned round', () => {
    const ras = [
      [2, 0, 0, -9],
      [0, 3, 0, -12],
      [0, 0, 4, 100],
    ];
    const volume = readNifti(niftiFile({ ...base, sform: ras }), 'HU');
    expect(volume).toMatchObject({ spacingMm: [2, 3, 4], originMm: [-9, -12, 100] });
    // The first voxel lies 9 mm to the right of the middle's left: x to the patient's left is +9.
    expect(value(volume, 9, 12, 100)).toBe(0);
    expect(value(volume, 9 - 6, 12 - 6, 104)).toBe(at(3, 2, 1));
  });
  test('sagittal slices: the axes change places', () => {
    // i runs up, j to the front, k to the right.
    const sagittal = [
      [0, 0, 4, -14],
      [0, 3, 0, -12],
      [2, 0, 0, 50],
    ];
    const volume = readNifti(niftiFile({ ...base, sform: sagittal }), 'HU');
    expect(volume).toMatchObject({ dims: [8, 9, 10], spacingMm: [4, 3, 2] });
    expect(value(volume, 14, 12, 50)).toBe(0);
    expect(value(volume, 14 - 4 * 2, 12 - 3 * 3, 50 + 2 * 5)).toBe(at(5, 3, 2));
  });
  test('from the top down', () => {
    const down = [LPS[0]!, LPS[1]!, [0, 0, -4, 128]];
    const volume = readNifti(niftiFile({ ...base, sform: down }), 'HU');
    expect(volume.originMm[2]).toBe(100);
    expect(value(volume, -9, -12, 128)).toBe(0);
    expect(value(volume, -9, -12, 124)).toBe(at(0, 0, 1));
  });
  test('a quaternion: half a turn about the axis from foot to head', () => {
    const qform = { quaternion: [0, 0, 1], offset: [9, 12, 100] };
    const volume = readNifti(niftiFile({ ...base, qform, pixdim: [2, 3, 4] }), 'HU');
    expect(volume).toMatchObject({ spacingMm: [2, 3, 4], originMm: [-9, -12, 100] });
    expect(value(volume, -9 + 6, -12 + 6, 104)).toBe(at(3, 2, 1));
  });
});

describe('values', () => {
  const wide = Array.from({ length: 720 }, (_, n) => n * 4 - 1024);
  test('int16 keeps every value', () => {
    const volume = readNifti(niftiFile({ dims: DIMS, datatype: 4, values: wide, sform: LPS }), 'HU');
    for (const [i, j, k] of [
      [0, 0, 0],
      [9, 8, 7],
      [4, 4, 4],
    ] as const) {
      expect(value(volume, -9 + 2 * i, -12 + 3 * j, 100 + 4 * k)).toBe(wide[at(i, j, k)]);
    }
  });
  test('the other byte order', () => {
    const volume = readNifti(
      niftiFile({ dims: DIMS, datatype: 4, values: wide, sform: LPS, bigEndian: true }),
      'HU',
    );
    expect(value(volume, -9 + 6, -12 + 6, 104)).toBe(wide[at(3, 2, 1)]);
  });
  test('slope and intercept; without a slope none', () => {
    const bytes = VALUES.map(v => v % 256);
    const scaled = { dims: DIMS, datatype: 2, values: bytes, sform: LPS, slope: 8, inter: -1024 } as const;
    expect(value(readNifti(niftiFile(scaled), 'HU'), -3, -12, 100)).toBe(3 * 8 - 1024);
    const plain = { ...scaled, slope: 0 };
    expect(value(readNifti(niftiFile(plain), 'HU'), -3, -12, 100)).toBe(3);
  });
  test('float32 to one in 65,535 of its range', () => {
    const suv = VALUES.map(v => v / 50);
    const volume = readNifti(niftiFile({ dims: DIMS, datatype: 16, values: suv, sform: LPS }), 'SUV');
    expect(value(volume, -9 + 6, -12 + 6, 104)).toBeCloseTo(at(3, 2, 1) / 50, 3);
  });
  test('two orientations that agree are one', () => {
    const qform = { quaternion: [0, 0, 1], offset: [9, 12, 100] };
    const volume = readNifti(niftiFile({ ...base, sform: LPS, qform, pixdim: [2, 3, 4] }), 'HU');
    expect(volume.originMm).toEqual([-9, -12, 100]);
  });
  test('one voxel far out does not take the steps of all others', () => {
    const values = VALUES.map((v, n) => (n === 5 ? 3e38 : v - 1000));
    const volume = readNifti(niftiFile({ dims: DIMS, datatype: 16, values, sform: LPS }), 'HU');
    expect(value(volume, -9 + 6, -12 + 6, 104)).toBeCloseTo(at(3, 2, 1) - 1000, 0);
    expect(volume.slope).toBeLessThan(0.3);
  });
  test('gzipped', () => {
    const zipped = gzipSync(new Uint8Array(niftiFile({ ...base, sform: LPS })));
    const file = zipped.buffer.slice(zipped.byteOffset, zipped.byteOffset + zipped.length) as ArrayBuffer;
    expect(value(readNifti(file, 'HU'), -9, -12, 104)).toBe(90);
  });
});

describe('what is refused, in one sentence', () => {
  const tilted = [
    [-2, 0.3, 0, 9],
    [0.2, -3, 0, 12],
    [0, 0, 4, 100],
  ];
  test.each([
    ['no NIfTI', new ArrayBuffer(400), /no NIfTI file/],
    [
      'four dimensions',
      niftiFile({ ...base, dims: [10, 9, 8, 2], values: [...VALUES, ...VALUES], sform: LPS }),
      /4 dimensions/,
    ],
    [
      'too few voxels',
      niftiFile({ ...base, dims: [10, 9, 4], values: VALUES.slice(0, 360), sform: LPS }),
      /at least 8 a side/,
    ],
    [
      'no orientation',
      niftiFile({ ...base, pixdim: [2, 3, 4] }),
      /does not say which side is left: convert it from DICOM again/,
    ],
    [
      'two orientations that disagree',
      niftiFile({
        ...base,
        sform: LPS,
        qform: { quaternion: [0, 0, 0], offset: [-9, -12, 100] },
        pixdim: [2, 3, 4],
      }),
      /its sform and its qform disagree/,
    ],
    ['a few bytes', new ArrayBuffer(10), /no NIfTI file/],
    ['tilted axes', niftiFile({ ...base, sform: tilted }), /tilted by \d/],
    [
      'cut off',
      niftiFile({ ...base, values: VALUES.slice(0, 400), sform: LPS }),
      /it ends after 400 of 720 voxels: it was cut off/,
    ],
  ])('%s', (_, file, message) => {
    expect(() => readNifti(file, 'HU')).toThrow(message);
  });
  test('another data type', () => {
    const file = niftiFile({ ...base, sform: LPS });
    new DataView(file).setInt16(70, 128, true);
    expect(() => readNifti(file, 'HU')).toThrow('NIfTI data type 128: give int16, uint16, int32');
  });
});
