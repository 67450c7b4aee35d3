import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapped } from '../imaging/mapped';
import { niftiFileOf } from '../imaging/nifti-write';
import type { Unit, Volume } from '../imaging/volume';
import { STAGES, type Visit } from './thorax/lesions';
import { scanPet } from './thorax/pet';
import { buildAnatomy, geometryOf, type Scan, scanStage } from './thorax/thorax';

/** 1.5 × 1.5 × 2 mm: as fine as a site of 6 MB can carry three of them. */
const CT_GRID = { columns: 256, slices: 144, sliceMm: 2, fromMm: 0 } as const;
/** Steps finer than the noise: 8 HU from −1024, a tenth of an SUV. */
const HU = { slope: 8, inter: -1024 } as const;
const SUV = { slope: 0.1, inter: 0 } as const;

/** The assets' volumes, by the asset's id. */
export const VOLUMES: Readonly<Record<Visit | 'pet', string>> = {
  baseline: 'ct-baseline.nii.gz',
  month2: 'ct-2-months.nii.gz',
  month6: 'ct-6-months.nii.gz',
  pet: 'pet-baseline.nii.gz',
};

const NOTICE = 'SYNTHETIC: computed volume, not of a patient';

/** A scan in steps, held within a byte. */
function volumeOf(
  scan: Scan,
  values: ArrayLike<number>,
  unit: Unit,
  { slope, inter }: typeof HU | typeof SUV,
): Volume {
  return {
    ...geometryOf(scan),
    unit,
    slope,
    inter,
    data: mapped(new Uint8Array(values.length), values, v =>
      Math.min(255, Math.max(0, Math.round((v - inter) / slope))),
    ),
  };
}

/** Writes the CT of every visit in HU, and the PET before treatment in SUV. */
export function makeVolumes(folder: string) {
  const write = (name: string, volume: Volume) =>
    writeFileSync(join(folder, name), niftiFileOf(volume, NOTICE));
  const anatomy = buildAnatomy(CT_GRID);
  for (const visit of Object.keys(STAGES) as Visit[]) {
    const ct = scanStage(anatomy, STAGES[visit]);
    write(VOLUMES[visit], volumeOf(ct, ct.hu, 'HU', HU));
  }
  const pet = scanPet(STAGES.baseline);
  write(VOLUMES.pet, volumeOf(pet, pet.suv, 'SUV', SUV));
}
