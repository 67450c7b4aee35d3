/** The presenter's own files, as the build finds them. */
declare module 'virtual:own' {
  import type { Measurement } from '../../src/oncology/measurements';

  export const measurements: readonly Measurement[] | null;
}
