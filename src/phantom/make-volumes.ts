import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { niftiOf, quantise } from './nifti';
import { STAGES, type Visit } from './thorax/lesions';
import { scanPet } from './thorax/pet';
import { buildAnatomy, scanStage } from './thorax/thorax';

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

/** Writes the CT of every visit in HU, and the PET before treatment in SUV. */
export function makeVolumes(folder: string) {
  const anatomy = buildAnatomy(CT_GRID);
  for (const visit of Object.keys(STAGES) as Visit[]) {
    const ct = scanStage(anatomy, STAGES[visit]);
    const file = niftiOf({ ...ct, ...HU, data: quantise(ct.hu, HU.slope, HU.inter) });
    writeFileSync(join(folder, VOLUMES[visit]), file);
  }
  const pet = scanPet(STAGES.baseline);
  const file = niftiOf({ ...pet, ...SUV, data: quantise(pet.suv, SUV.slope, SUV.inter) });
  writeFileSync(join(folder, VOLUMES.pet), file);
}
