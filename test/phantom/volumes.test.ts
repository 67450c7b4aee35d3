import { readFileSync, statSync } from 'node:fs';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import imaging from '../../assets/imaging.json';
import { illustration } from '../../src/case/illustration';
import type { Manifest } from '../../src/imaging/manifest';
import { readNifti } from '../../src/imaging/nifti';
import { restore, splitPack } from '../../src/imaging/pack';
import { type Volume, valueAt } from '../../src/imaging/volume';
import { measure } from '../../src/phantom/thorax/callipers';
import { MASS_CENTRE, NODES } from '../../src/phantom/thorax/lesions';
import { ROOT } from '../../src/tools/build';
import { packedVolume } from '../../src/tools/vite/packed-volume';

const manifest = imaging as unknown as Manifest;
const read = (id: string, unit: 'HU' | 'SUV'): Volume => {
  const bytes = readFileSync(`assets/${manifest[id]?.volume}`);
  return readNifti(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
    unit,
  );
};
const CTS = { baseline: 'ct-baseline', month2: 'ct-2-months', month6: 'ct-6-months' } as const;
const cts = Object.fromEntries(Object.entries(CTS).map(([visit, id]) => [visit, read(id, 'HU')])) as Record<
  keyof typeof CTS,
  Volume
>;
const pet = read('pet-baseline', 'SUV');

/** What the callipers take: voxels of a square plane about the middle. */
const scanOf = ({ dims, spacingMm, data, slope, inter }: Volume) => ({
  grid: { columns: dims[0], slices: dims[2], sliceMm: spacingMm[2], fromMm: 0 },
  pix: spacingMm,
  hu: Int16Array.from(data, v => v * slope + inter),
});

describe('the volumes that are shipped', () => {
  test('CT at three times on one grid of at least 256 × 256, PET on its own', () => {
    for (const { dims, spacingMm, originMm } of Object.values(cts)) {
      expect([dims, spacingMm, originMm]).toEqual([
        [256, 256, 144],
        [1.5, 1.5, 2],
        [-191.25, -191.25, 1],
      ]);
    }
    expect(pet.dims).toEqual([160, 160, 99]);
    expect(pet.spacingMm.map(mm => Number(mm.toFixed(2)))).toEqual([2.4, 2.4, 3]);
  });
  test.each(Object.keys(CTS) as (keyof typeof CTS)[])(
    '%s: the primary has the size of the illustration',
    visit => {
      const holds = (hu: number) => hu > -300;
      const size = measure(scanOf(cts[visit]), {
        centre: MASS_CENTRE,
        reach: 34,
        zReach: 14,
        holds,
        opening: 2,
      });
      expect(Math.abs((size?.longMm ?? 0) - illustration.primaryDiameterMm[visit])).toBeLessThan(2);
    },
  );
  test('air, mass and the hottest voxel stand where the landmarks say', () => {
    expect(valueAt(cts.baseline, [0, -185, 200])).toBeLessThan(-980);
    expect(valueAt(cts.baseline, MASS_CENTRE)).toBeGreaterThan(0);
    expect(valueAt(cts.month2, [MASS_CENTRE[0] + 18, MASS_CENTRE[1], MASS_CENTRE[2]])).toBeLessThan(-500);
    for (const { centre } of Object.values(NODES)) expect(valueAt(pet, centre)).toBeGreaterThan(5);
    expect(valueAt(pet, [0, 60, 100])).toBeLessThan(4);
  });
  test('each file says in its header that it is synthetic', () => {
    for (const { volume } of Object.values(manifest).filter(a => a.volume)) {
      const header = gunzipSync(readFileSync(`assets/${volume}`))
        .subarray(0, 352)
        .toString('latin1');
      expect(header).toContain('SYNTHETIC: computed volume, not of a patient');
    }
  });
  test('packed for the web they are the same voxels, under 6 MB with the stills', async () => {
    const packs = Object.keys(manifest).filter(id => manifest[id]?.volume);
    const bytes = packs.map(id => packedVolume(ROOT, id));
    const stills = Object.values(manifest).flatMap(a => a.stills.map(s => statSync(`assets/${s.file}`).size));
    const total = [...bytes.map(b => b?.length ?? 0), ...stills].reduce((a, b) => a + b, 0);
    expect(total).toBeLessThan(6e6);
    const unpacked: Record<string, Volume['data']> = {};
    for (const [i, id] of packs.entries()) {
      const { header, deflated } = splitPack(new Uint8Array(bytes[i] ?? []));
      const base = header.base ? unpacked[header.base] : undefined;
      unpacked[id] = await restore(inflateRawSync(deflated), header, base, async () => {});
    }
    const sources = {
      ...Object.fromEntries(Object.entries(CTS).map(([v, id]) => [id, cts[v as keyof typeof CTS]])),
      'pet-baseline': pet,
    };
    for (const [id, { data }] of Object.entries(sources)) {
      expect(Buffer.from(unpacked[id] ?? []).equals(Buffer.from(data)), id).toBe(true);
    }
  });
});
