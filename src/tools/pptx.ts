import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build';
import { withDeck } from './deck';
import { readFlags } from './flags';
import { propertiesOf } from './in-page';
import { ownFolder, ownNotice } from './own';
import { walkPaperView } from './pptx/walk';
import { writePptx } from './pptx/write';
import { progress } from './progress';
import { counted, megabytes, run, shown } from './run';

/** `npm run pptx`: dist/case.pptx, native text, tables and charts, notes; panels as pictures. */
run(async () => {
  const takes = ['cut', 'theme', 'slides', 'out'] as const;
  const flags = readFlags(process.argv.slice(2), { takes, out: join(ROOT, 'dist/case.pptx') });
  const { out: file } = flags;
  const started = Date.now();
  await withDeck(async deck => {
    const { page, slides } = await deck.paper(flags);
    const told = progress(slides.length);
    const seen = new Set(slides.map(({ id }) => id));
    const pages = await walkPaperView(page, id => seen.has(id) && told.step(id));
    await writePptx(pages, await page.evaluate(propertiesOf), file);
    told.end();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `${shown(file)}: ${counted(slides.length, 'slide')}${pages.length > slides.length ? ` and ${pages.length - slides.length} hidden with data` : ''}, ${megabytes(statSync(file).size)}, ${seconds} s${ownNotice(ownFolder(ROOT))}`,
    );
  });
});
