import { readFileSync } from 'node:fs';

/** The colours of a theme, by the names of their custom properties. */
export function tokensOf(theme: string): Readonly<Record<string, string>> {
  const css = readFileSync('slides/theme.css', 'utf8');
  const block = new RegExp(`\\[data-theme="${theme}"\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', color = '']) => [name, color]),
  );
}
