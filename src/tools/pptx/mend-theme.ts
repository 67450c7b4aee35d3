import { THEME } from './look';

/** Puts the deck's colours into the theme, which PptxGenJS leaves in Office's blue. */
export function mendTheme(xml: string): string {
  const colors = Object.entries(THEME).map(
    ([name, hex]) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`,
  );
  const scheme = `<a:clrScheme name="Deck">${colors.join('')}</a:clrScheme>`;
  return xml
    .replace(/<a:clrScheme .*?<\/a:clrScheme>/s, scheme)
    .replace('name="Office Theme"', 'name="Deck"');
}
