import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/** The class name of a CSS module's class: the same in the render pass and in the site, whatever folder each starts from. */
export function generateScopedName(name: string, file: string): string {
  const path = file.replace(/\\/g, '/').replace(/\?.*$/, '');
  const short = path.split('/').slice(-2).join('/');
  const hash = createHash('sha256').update(short).digest('hex').slice(0, 4);
  return `${basename(path).replace('.module.css', '')}_${name}_${hash}`;
}
