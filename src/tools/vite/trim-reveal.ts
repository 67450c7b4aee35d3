import postcss from 'postcss';
import type { Plugin } from 'vite';

/** What the deck never shows: reveal's controls, effects, backgrounds, notes, own overlays, print and scroll views. */
const UNUSED = new RegExp(
  [
    '\\.(controls|progress|speaker-notes|playback|slide-number|backgrounds|slide-background|parallax|pause-overlay)',
    '\\.(r-|items-|justify-|zoom|convex|concave|cube|page|fade|none|linear|slide\\b|rtl|jump-to-slide|overlay)',
    '\\.(reveal-print|reveal-scroll|print-pdf|scrollbar|r-overlay|stretch)',
    '\\[data-(transition|background|auto-animate|preview|state)',
    '\\.fragment\\.',
    '\\.(hljs|roll|notes\\b|show-notes|loading-scroll|has-dark|has-light|embedded|center\\b|stack|default\\b)',
    '\\[data-navigation-mode|iframe',
    'image-preview|lightbox|::-webkit-scrollbar',
  ].join('|'),
);

/** Leaves out of reveal.css what the deck's configuration can't reach: it is most of the file. */
export function trimReveal(): Plugin {
  return {
    name: 'deck-trim-reveal',
    enforce: 'pre',
    transform(code, id) {
      if (!/reveal\.js\/dist\/reveal\.css$/.test(id.split('?')[0] ?? '')) return;
      const sheet = postcss.parse(code);
      sheet.walkRules(rule => {
        const kept = rule.selectors.filter(selector => !UNUSED.test(selector));
        if (kept.length > 0) rule.selectors = kept;
        else rule.remove();
      });
      sheet.walkAtRules(at => {
        if (at.name === 'keyframes' || at.nodes?.length === 0) at.remove();
      });
      return { code: sheet.toString(), map: null };
    },
  };
}
