// "SYNTHETIC" in the pixels of every still. Its own letters: a font would depend on the machine.

/** Rows of a letter, five columns each. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  S: ['.####', '#....', '#....', '.###.', '....#', '....#', '####.'],
  Y: ['#...#', '#...#', '.#.#.', '..#..', '..#..', '..#..', '..#..'],
  N: ['#...#', '##..#', '#.#.#', '#.#.#', '#.#.#', '#..##', '#...#'],
  T: ['#####', '..#..', '..#..', '..#..', '..#..', '..#..', '..#..'],
  H: ['#...#', '#...#', '#...#', '#####', '#...#', '#...#', '#...#'],
  E: ['#####', '#....', '#....', '####.', '#....', '#....', '#####'],
  I: ['.###.', '..#..', '..#..', '..#..', '..#..', '..#..', '.###.'],
  C: ['.####', '#....', '#....', '#....', '#....', '#....', '.####'],
};
const WORD = 'SYNTHETIC';
const ADVANCE = 6; // dots from letter to letter
const DOT = 4; // px
const MARGIN = 8; // px

export const PLATE_PX = {
  width: (WORD.length * ADVANCE - 1) * DOT + 2 * MARGIN,
  height: 7 * DOT + 2 * MARGIN,
};

/** The plate in grey bytes, white on black: about 105 × 20 px of the slide. */
export function plate(): Uint8Array {
  const { width, height } = PLATE_PX;
  const grey = new Uint8Array(width * height);
  [...WORD].forEach((letter, place) => {
    LETTERS[letter]!.forEach((dots, row) => {
      [...dots].forEach((dot, column) => {
        if (dot !== '#') return;
        const left = MARGIN + (place * ADVANCE + column) * DOT;
        for (let y = 0; y < DOT; y++) {
          const start = (MARGIN + row * DOT + y) * width + left;
          grey.fill(255, start, start + DOT);
        }
      });
    });
  });
  return grey;
}
