import type { Flags } from './flags';

/**
 * The deck's one file as a double click shall open it: its address carries no query then, so the page itself says its
 * cut, its theme, and its slides where they are not all.
 */
export function openedWith(
  html: string,
  { cut, theme }: Pick<Flags, 'cut' | 'theme'>,
  slides?: readonly { readonly id: string }[],
): string {
  const only = slides ? ` data-slides="${slides.map(({ id }) => id).join(' ')}"` : '';
  const opened = html.replace(
    /<html lang="([\w-]+)" data-theme="(\w+)"/,
    (_, lang: string, usual: string) =>
      `<html lang="${lang}" data-theme="${theme ?? usual}" data-cut="${cut}"${only}`,
  );
  if (opened === html) throw new Error('slides/index.html: <html lang data-theme> is not where it was');
  return opened;
}
