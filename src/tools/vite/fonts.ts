import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const ASCII = range(0x20, 0x7e).join('');
/** The accented letters of names, and marks: for what a presenter may fill in. It is set in the sans face. */
const NAMES = `${range(0xc0, 0xff).join('')}ŒœŠšŽžŸ§°±²³µ·½–—‘’“”…•−×`;
const SOURCES = ['slides', 'src/case', 'src/slide', 'src/stage', 'src/charts'];

const ARCHIVO = '@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2';
const FACES = {
  serif: {
    package: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    axes: { opsz: 40, wght: 600 },
  },
  sans: { package: ARCHIVO, axes: { wdth: 92, wght: { min: 500, max: 800 } } },
  // Chromium puts a variable font into a PDF as Type 3, glyph by glyph; static cuts become real fonts. Only the
  // paper view asks for them.
  'sans-500': { package: ARCHIVO, axes: { wdth: 92, wght: 500 } },
  'sans-600': { package: ARCHIVO, axes: { wdth: 92, wght: 600 } },
  'sans-700': { package: ARCHIVO, axes: { wdth: 92, wght: 700 } },
  'sans-800': { package: ARCHIVO, axes: { wdth: 92, wght: 800 } },
} as const;

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i));
}

/** Every character that the deck's sources could show. */
function glyphs(root: string): string {
  const texts = SOURCES.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.(tsx?|json|html)$/.test(file))
      .map(file => readFileSync(join(root, folder, file), 'utf8')),
  );
  return [...new Set(ASCII + texts.join(''))]
    .filter(c => c >= ' ')
    .sort()
    .join('');
}

/**
 * Cuts the two faces from npm to the deck's glyphs, and gives the folder they are in. Kept in
 * node_modules/.cache until the glyphs or the faces change.
 */
export async function subsetFonts(root: string): Promise<string> {
  const text = glyphs(root);
  const key = createHash('sha256')
    .update(text + NAMES)
    .update(JSON.stringify(FACES))
    .digest('hex')
    .slice(0, 12);
  const folder = join(root, 'node_modules/.cache/fonts', key);
  for (const [name, face] of Object.entries(FACES)) {
    const file = join(folder, `${name}.woff2`);
    if (existsSync(file)) continue;
    const whole = readFileSync(join(root, 'node_modules', face.package));
    const wanted = name === 'serif' ? text : text + NAMES;
    const cut = await subsetFont(whole, wanted, { targetFormat: 'woff2', variationAxes: face.axes });
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, cut);
  }
  return folder;
}

/** `@fonts/serif.woff2` and `@fonts/sans.woff2` in any stylesheet. */
export function fonts(root: string): Plugin {
  return {
    name: 'deck-fonts',
    async config() {
      const folder = await subsetFonts(root);
      return { resolve: { alias: { '@fonts': folder } }, server: { fs: { allow: [root] } } };
    },
  };
}
