import { join } from 'node:path';
import { ROOT } from './build';
import { withDeck } from './deck';
import { readFlags } from './flags';
import { ownFolder, ownNotice } from './own';
import { pagesOf } from './pdf/pages';
import { printPdf } from './pdf/print';
import { progress } from './progress';
import { counted, megabytes, run, shown } from './run';
import { writeWhole } from './write-whole';

/** `npm run handout`: dist/handout.pdf, a sheet a slide with what is spoken and the facts it rests on. */
run(async () => {
  const takes = ['cut', 'theme', 'slides', 'paper', 'out'] as const;
  const flags = readFlags(process.argv.slice(2), { takes, out: join(ROOT, 'dist/handout.pdf') });
  const started = Date.now();
  await withDeck(async deck => {
    const { page, slides } = await deck.paper(flags, `handout&paper=${flags.paper}`);
    const told = progress(slides.length);
    for (const { id } of slides) told.step(id);
    const bytes = await printPdf(page);
    told.end();
    writeWhole(flags.out, bytes);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `${shown(flags.out)}: ${counted(slides.length, 'slide')} on ${counted(await pagesOf(bytes), 'page')} of ${flags.paper}, ${megabytes(bytes.length)}, ${seconds} s${ownNotice(ownFolder(ROOT))}`,
    );
  });
});
