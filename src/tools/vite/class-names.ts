import type { Plugin } from 'vite';

/** Styles of slides and of the kit: their class names stand in the HTML already. */
const RENDERED = /\/(slides|src\/slide)\/.*\.module\.css$/;

/** Leaves the class names of rendered styles out of the site's scripts: only the styles themselves are needed there. */
export function dropClassNames(): Plugin {
  return {
    name: 'deck-drop-class-names',
    apply: 'build',
    enforce: 'post',
    transform(_, id) {
      if (!RENDERED.test(id.split('?')[0] ?? '')) return;
      // Kept whole, or a style that no script takes from would be left out of the build.
      return { code: 'export default 1', map: null, moduleSideEffects: 'no-treeshake' };
    },
  };
}
