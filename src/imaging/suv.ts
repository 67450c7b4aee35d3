/** What a PET's header says of dose and time. */
export interface Activity {
  readonly weightKg: number;
  /** Injected, in Bq. */
  readonly doseBq: number;
  readonly halfLifeS: number;
  /** From the injection to the time that voxels are decay-corrected to; 0 where that is the injection. */
  readonly afterInjectionS: number;
}

/**
 * SUV by body weight for each Bq/ml: voxel × weight in g over the dose that was left at that time
 * (QIBA FDG-PET/CT profile, vendor-neutral SUVbw; tissue of 1 g/ml).
 * @throws Error naming the number that cannot be one
 */
export function suvPerBqMl({ weightKg, doseBq, halfLifeS, afterInjectionS }: Activity): number {
  const held = [
    [weightKg >= 1 && weightKg <= 400, `weight ${weightKg} kg`],
    [doseBq >= 1e6 && doseBq <= 5e9, `dose ${doseBq} Bq`],
    [halfLifeS >= 60, `half-life ${halfLifeS} s`],
    [afterInjectionS >= 0 && afterInjectionS <= 6 * 3600, `time from injection to scan ${afterInjectionS} s`],
  ] as const;
  const odd = held.find(([sound]) => !sound);
  if (odd)
    throw new Error(
      odd[1].includes('NaN') ? `${odd[1].replace(/ ?NaN.*/, '')} not given` : `${odd[1]} cannot be`,
    );
  return (weightKg * 1000) / (doseBq * 2 ** (-afterInjectionS / halfLifeS));
}
