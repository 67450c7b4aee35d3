import { join } from 'node:path';
import { ROOT } from './build';
import { withDeck } from './deck';
import { readFlags } from './flags';
import { ownFolder, ownNotice } from './own';
import { printPdf } from './pdf/print';
import { progress } from './progress';
import { counted, megabytes, run, shown } from './run';
import { writeWhole } from './write-whole';

/** `npm run pdf`: dist/case.pdf, a page a slide, tagged, bookmarked, charts as vectors. */
run(async () => {
  const takes = ['cut', 'theme', 'slides', 'out'] as const;
  const flags = readFlags(process.argv.slice(2), { takes, out: join(ROOT, 'dist/case.pdf') });
  const started = Date.now();
  await withDeck(async deck => {
    const { page, slides } = await deck.paper(flags);
    const told = progress(slides.length);
    for (const { id } of slides) told.step(id);
    const bytes = await printPdf(page);
    told.end();
    writeWhole(flags.out, bytes);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `${shown(flags.out)}: ${counted(slides.length, 'page')}, ${megabytes(bytes.length)}, ${seconds} s${ownNotice(ownFolder(ROOT))}`,
    );
  });
});
