import { join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { ROOT, withPaperView } from './build';
import { megabytes, readFlags, run } from './flags';
import { ownFolder, ownNotice } from './own';
import { mendPdf } from './pdf/ua-mend';
import { writeWhole } from './write-whole';

/** What goes into the document's properties, read from the page that is printed. */
async function properties(page: Page) {
  return page.evaluate(() => ({
    title: document.title,
    lang: document.documentElement.lang,
    author: document.querySelector<HTMLMetaElement>('meta[name="author"]')?.content ?? '',
    subject: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
    keywords: (document.querySelector<HTMLMetaElement>('meta[name="keywords"]')?.content ?? '').split(', '),
    slides: [...document.querySelectorAll('section[id]')].map(s => s.id),
    links: [...document.querySelectorAll('a[href]')].map(a => ({
      href: (a as HTMLAnchorElement).href,
      text: a.textContent?.trim() ?? '',
    })),
  }));
}

/** `npm run pdf`: dist/case.pdf, a page a slide, tagged, bookmarked, charts as vectors. */
run(async () => {
  const { cut, theme, out } = readFlags(process.argv.slice(2), { out: join(ROOT, 'dist/case.pdf') });
  const started = Date.now();
  const { bytes, slides } = await withPaperView(`&cut=${cut}&theme=${theme}`, async page => {
    const { slides, ...meta } = await properties(page);
    for (const [i, id] of slides.entries()) console.log(`${i + 1}/${slides.length} ${id}`);
    const raw = await page.pdf({
      tagged: true,
      outline: true,
      preferCSSPageSize: true,
      printBackground: true,
    });
    return { bytes: await mendPdf(raw, meta), slides };
  });
  writeWhole(resolve(out), bytes);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${out}: ${slides.length} pages, ${megabytes(bytes.length)}, ${seconds} s${ownNotice(ownFolder(ROOT))}`,
  );
});
