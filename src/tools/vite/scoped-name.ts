import { createHash } from 'node:crypto';

/**
 * The class name of a CSS module's class: the same in the render pass and in the site, whatever folder each starts
 * from. Short: the names of a whole talk weigh as much as some of its slides.
 */
export function generateScopedName(name: string, file: string): string {
  const path = file.replace(/\\/g, '/').replace(/\?.*$/, '');
  const short = path.split('/').slice(-2).join('/');
  const hash = createHash('sha256').update(short).digest('base64url').replace(/[-_]/g, '').slice(0, 3);
  return `${name}_${hash}`;
}
