import { join } from 'node:path';
import { build } from 'vite';
import { checkOwn, ROOT } from './build';
import { ownFolder, ownNotice } from './own';
import { run } from './run';

/** `npm run build`: dist/site, for a web server, under any path. */
run(async () => {
  checkOwn();
  await build({ configFile: join(ROOT, 'vite.config.ts') });
  console.log(`dist/site: put it on a web server${ownNotice(ownFolder(ROOT))}`);
});
