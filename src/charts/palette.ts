/** The theme's colours and faces that charts draw with, by the names of their custom properties. */
export const PALETTE_NAMES = [
  'page',
  'tint',
  'ink',
  'second',
  'rule',
  'primary',
  'primary-fill',
  'nodes',
  'nodes-fill',
  'alectinib',
  'alectinib-fill',
  'lorlatinib',
  'lorlatinib-fill',
  'surgery-fill',
  'surgery-edge',
  'on-fill',
  'sans-face',
  'serif-face',
] as const;
export type Palette = Readonly<Record<(typeof PALETTE_NAMES)[number], string>>;

/** The colours in force at an element. */
export function paletteAt(element: Element): Palette {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    PALETTE_NAMES.map(name => [name, style.getPropertyValue(`--${name}`).trim()]),
  ) as Palette;
}
