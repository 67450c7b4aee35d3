import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT, withPaperView } from './build';
import { megabytes, readFlags, run } from './flags';
import { ownFolder, ownNotice } from './own';
import { walkPaperView } from './pptx/walk';
import { writePptx } from './pptx/write';

/** `npm run pptx`: dist/case.pptx, native text, tables and charts, notes; panels as pictures. */
run(async () => {
  const { cut, theme, out } = readFlags(process.argv.slice(2), { out: join(ROOT, 'dist/case.pptx') });
  const file = resolve(out);
  const { pages, meta } = await withPaperView(`&cut=${cut}&theme=${theme}`, async page => ({
    pages: await walkPaperView(page, (id, n, of) => console.log(`${n}/${of} ${id}`)),
    meta: await page.evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      author: document.querySelector<HTMLMetaElement>('meta[name="author"]')?.content ?? '',
      subject: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
    })),
  }));
  await writePptx(pages, meta, file);
  console.log(
    `${out}: ${pages.length} slides, ${megabytes(statSync(file).size)}${ownNotice(ownFolder(ROOT))}`,
  );
});
