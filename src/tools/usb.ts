import { join } from 'node:path';
import { buildSingleFile, ROOT } from './build';
import { readFlags } from './flags';
import { openedWith } from './opened-with';
import { ownFolder, ownNotice } from './own';
import { megabytes, run, shown } from './run';
import { writeWhole } from './write-whole';

/** What a single file should stay under. */
const MOST_BYTES = 15e6;

/** `npm run usb`: dist/case.html, the whole talk in one file that opens from a stick. */
run(async () => {
  const takes = ['cut', 'theme', 'out'] as const;
  const flags = readFlags(process.argv.slice(2), { takes, out: join(ROOT, 'dist/case.html') });
  const { out: file } = flags;
  const html = openedWith(await buildSingleFile(), flags);
  writeWhole(file, html);
  const bytes = Buffer.byteLength(html);
  console.log(
    `${shown(file)}, ${megabytes(bytes)}: open it with a double click${ownNotice(ownFolder(ROOT))}`,
  );
  if (bytes > MOST_BYTES) {
    console.log(
      `It is over ${megabytes(MOST_BYTES)}, and some podiums open it slowly: own CT and PET shrink when they are imported with --megabytes 4, or with --slices`,
    );
  }
});
