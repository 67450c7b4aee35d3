import type { Browser } from 'playwright';
import type { PdfMeta } from '../../../src/tools/pdf/ua-mend';

/** A 16 × 12 px JPEG. */
export const JPEG = `data:image/jpeg;base64,/9j/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAMABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAAAAAAAAAAAAAAA//EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AJgAwX//2Q==`;

const chart = (name: string) => `
  <svg role="img" aria-label="${name}" width="200" height="80" viewBox="0 0 200 80">
    <g opacity="0.5"><rect width="50" height="40" fill="green"/><text x="10" y="30">in a group</text></g>
    <path d="M0 0 L100 50 L200 10" stroke="black" fill="none"/>
    <text x="10" y="20">axis</text>
  </svg>`;

const PAGES = [
  `<h1>Answers (two) ≥ one</h1>
   <p>Read <em>this</em> and <strong>that</strong>: <a href="https://example.org">the report</a>,
   <a href="#table">the table</a>, <a href="https://example.org/">the report again</a>.</p>
   <p style="width: 80px"><a href="https://example.org/long">a link that runs over the end of a line</a></p>`,
  `<h2>Lists</h2>
   <ul><li>one</li><li>two <ul><li>nested</li></ul></li></ul>
   <ol><li>first <a href="https://example.org/list">in a list</a></li><li></li></ol>`,
  `<h2 id="table">Table</h2>
   <table><caption>Sizes</caption>
     <thead><tr><th scope="col">Lesion</th><th scope="col">Size</th></tr></thead>
     <tbody><tr><th scope="row">A</th><td>12 mm</td></tr></tbody></table>`,
  `<h2>Pictures</h2>
   <img alt="A dark picture" width="64" src="${JPEG}"><img alt="The same, faint" width="64" style="opacity: .5" src="${JPEG}">
   <img alt="" width="32" src="${JPEG}">${chart('A chart')}`,
  `<h2>Nested</h2>
   <figure><img alt="Nested picture" width="64" src="${JPEG}"><figcaption>Its caption</figcaption></figure>
   <figure role="group" aria-label="Two charts">${chart('Left')}${chart('Right')}</figure><hr>`,
];

const STYLE = `
  @page { size: 720px 405px; margin: 0 }
  section { break-after: page; border: 3px solid #888 }
  table, td, th { border: 1px solid black; border-collapse: collapse }
  li { border-bottom: 1px solid red }
  h2 { background: linear-gradient(#eee, #ddd) }`;

/** The fixture's pages as one HTML page, `extra` sections behind them. */
export function fixtureHtml(...extra: readonly string[]): string {
  const sections = [...PAGES, ...extra].map(content => `<section>${content}</section>`).join('');
  return `<!doctype html><html lang="en-GB"><head><title>Raw</title><style>${STYLE}</style></head><body>${sections}</body></html>`;
}

export const BOOKMARKS = [
  { title: 'Answers (two) ≥ one', level: 0 },
  ...['Lists', 'Table', 'Pictures', 'Nested'].map(title => ({ title, level: 1 })),
];

export const META: PdfMeta = {
  title: 'One drug & <two> answers',
  author: 'A. Üthor',
  subject: 'A case report, ≥ 1 lesion',
  keywords: ['ALK', 'lung cancer'],
  lang: 'en-GB',
  links: [
    { href: 'https://example.org', text: 'the report' },
    { href: 'http://localhost:4173/?view=print#table', text: 'the table' },
    { href: 'https://example.org/', text: 'the report again' },
    { href: 'https://example.org/long', text: 'a link that runs over the end of a line' },
  ],
};

/** Prints HTML as the deck is printed: tagged, with bookmarks. */
export async function print(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.setContent(html);
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
  } finally {
    await page.close();
  }
}
