import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import JSZip from 'jszip';
import { ROOT } from './build';
import { withDeck } from './deck';
import { readFlags } from './flags';
import { propertiesOf } from './in-page';
import { openedWith } from './opened-with';
import { ownFolder, ownNotice } from './own';
import { printPdf } from './pdf/print';
import { podiumReadMe } from './podium/read-me';
import { walkPaperView } from './pptx/walk';
import { writePptx } from './pptx/write';
import { progress } from './progress';
import { megabytes, run, shown } from './run';
import type { Numbered } from './slide-range';
import { writeWhole } from './write-whole';

/** Files of the folder, in the order in which a stranger should see them. */
const FILES = ['READ-ME-FIRST.txt', 'case.html', 'case.pdf', 'case.pptx'] as const;

async function zipOf(folder: string): Promise<Uint8Array> {
  const zip = new JSZip();
  const top = zip.folder(basename(folder));
  for (const name of FILES) top?.file(name, readFileSync(join(folder, name)));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Slides with a CT, the one that shows most first. */
const WITH_CT = ['response', 'imaging', 'first-line', 'decision'];

function contentsOf(slides: readonly Numbered[]) {
  const appendix = slides.filter(({ number }) => number.startsWith('A')).length;
  const ct = WITH_CT.find(id => slides.some(slide => slide.id === id));
  return { slides: slides.length - appendix, appendix, ...(ct && { ct }) };
}

/** `npm run podium`: a folder, and a zip of it, with the talk in every form that a podium may want. */
run(async () => {
  const takes = ['cut', 'theme', 'slides', 'out'] as const;
  const flags = readFlags(process.argv.slice(2), { takes, out: join(ROOT, 'dist/podium'), writes: 'folder' });
  const { out: folder } = flags;
  const started = Date.now();
  await withDeck(async deck => {
    const { page, slides } = await deck.paper(flags);
    const told = progress(slides.length + 1);
    told.step('case.pdf');
    const seen = new Set(slides.map(({ id }) => id));
    const pdf = await printPdf(page);
    const pages = await walkPaperView(page, id => seen.has(id) && told.step(`case.pptx ${id}`));
    const { title, author, ...meta } = await page.evaluate(propertiesOf);
    const own = ownNotice(ownFolder(ROOT)).replace(/^; /, ' It ');
    mkdirSync(folder, { recursive: true });
    await writePptx(pages, { title, author, ...meta }, join(folder, 'case.pptx'));
    writeWhole(join(folder, 'case.pdf'), pdf);
    writeWhole(join(folder, 'case.html'), openedWith(deck.html, flags, flags.slides ? slides : undefined));
    writeWhole(
      join(folder, 'READ-ME-FIRST.txt'),
      podiumReadMe({ title, author, cut: flags.cut, ...contentsOf(slides), own }),
    );
    const zip = await zipOf(folder);
    writeWhole(`${folder}.zip`, zip);
    told.end();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(
      `${shown(folder)}: ${FILES.join(', ')}; ${shown(folder)}.zip, ${megabytes(zip.length)}, ${seconds} s${ownNotice(ownFolder(ROOT))}`,
    );
  });
});
