import { join } from 'node:path';
import { buildSingleFile, ROOT } from './build';
import { megabytes, run } from './flags';
import { ownFolder, ownNotice } from './own';
import { writeWhole } from './write-whole';

/** `npm run usb`: dist/case.html, the whole talk in one file that opens from a stick. */
run(async () => {
  const file = join(ROOT, 'dist/case.html');
  const html = await buildSingleFile();
  writeWhole(file, html);
  console.log(
    `dist/case.html, ${megabytes(Buffer.byteLength(html))}: open it with a double click${ownNotice(ownFolder(ROOT))}`,
  );
});
