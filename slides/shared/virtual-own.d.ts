/** The presenter's own files, as the build finds them. */
declare module 'virtual:own' {
  export const images: import('../../src/imaging/own-image').OwnImages;
  export const measurements: readonly import('../../src/oncology/measurements').Measurement[] | null;
}
