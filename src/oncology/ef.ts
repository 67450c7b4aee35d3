/** Histological effect of therapy on lung cancer (Ef), by the share of tumour cells still viable. */
export type EfGrade = '0' | '1a' | '1b' | '2' | '3';

export const EF_RULE = 'Ef grade by viable share';
/** The share that is still a major pathological response, in per cent. */
export const MPR_UP_TO_PERCENT = 10;

/** Bounds of grade 1b as fractions: one third, below two thirds. */
export const EF_1B = { from: 1 / 3, below: 2 / 3 } as const;

/**
 * The grade that a viable share gives.
 * @param viable share of viable tumour cells, 0 to 1; grade 0 (no effect) is a judgement, so 1 gives 1a
 * @throws RangeError outside 0 to 1
 */
export function efGrade(viable: number): EfGrade {
  if (!(viable >= 0 && viable <= 1)) throw new RangeError(`viable share ${viable} is not between 0 and 1`);
  if (viable === 0) return '3';
  if (viable < EF_1B.from) return '2';
  return viable < EF_1B.below ? '1b' : '1a';
}
