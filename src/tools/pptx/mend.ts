import JSZip from 'jszip';
import { mendChart, mendWorkbook } from './mend-chart';
import { isEmptyNotes, mendNotes } from './mend-notes';
import { dropAbsentParts, mendAppProperties, mendCoreProperties, mendPresentation } from './mend-package';
import { mendShapes, mendSlide, shapeOfTitle, withTitle } from './mend-slide';
import { mendTheme } from './mend-theme';
import type { DeckPage } from './page';

/**
 * Mends what PptxGenJS writes wrong or can't write, so that Microsoft's validator and the lint in test/tools/pptx find
 * nothing. Each mend is a function from XML to XML.
 */
export async function mend(raw: Uint8Array, pages: readonly DeckPage[], lang: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(raw);
  await edit(zip, /^ppt\/presentation\.xml$/, mendPresentation);
  await edit(zip, /^ppt\/theme\/theme1\.xml$/, mendTheme);
  await giveNotesMasterItsTheme(zip);
  await edit(zip, /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/, xml => mendShapes(xml, lang));
  await giveMasterItsTitle(zip);
  await edit(zip, /^ppt\/slides\/slide\d+\.xml$/, (xml, name) => {
    const page = pages[numberIn(name) - 1];
    return page ? mendSlide(xml, page) : xml;
  });
  const charts = pages.flatMap(({ items }) =>
    items.flatMap(item => (item.kind === 'chart' ? [item.chart] : [])),
  );
  await edit(zip, /^ppt\/charts\/chart\d+\.xml$/, (xml, name) =>
    mendChart(xml, lang, charts[numberIn(name) - 1]),
  );
  for (const name of partsOf(zip).filter(part => /^ppt\/embeddings\/.*\.xlsx$/.test(part))) {
    const chart = charts[Number(/(\d+)\.xlsx$/.exec(name)?.[1]) - 1];
    const bytes = await zip.file(name)?.async('uint8array');
    if (chart && bytes) zip.file(name, await mendWorkbook(bytes, chart));
  }
  await dropEmptyNotes(zip);
  await edit(zip, /^ppt\/notes(Slides|Masters)\/[^/]+\.xml$/, xml => mendNotes(xml, lang));
  await edit(zip, /^docProps\/core\.xml$/, xml => mendCoreProperties(xml, lang));
  await edit(zip, /^docProps\/app\.xml$/, xml => mendAppProperties(xml, pages));
  await edit(zip, /^\[Content_Types\]\.xml$/, xml => dropAbsentParts(xml, partsOf(zip)));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function edit(zip: JSZip, names: RegExp, change: (xml: string, name: string) => string) {
  for (const name of partsOf(zip).filter(part => names.test(part)))
    zip.file(name, change(await read(zip, name), name));
}

async function read(zip: JSZip, name: string): Promise<string> {
  const file = zip.file(name);
  if (!file) throw new Error(`PptxGenJS wrote no ${name}`);
  return file.async('string');
}

const partsOf = (zip: JSZip) => Object.keys(zip.files).filter(name => !zip.files[name]?.dir);
const numberIn = (name: string) => Number(/(\d+)\.xml/.exec(name)?.[1]);

/** Two masters may not share a theme. */
async function giveNotesMasterItsTheme(zip: JSZip) {
  zip.file('ppt/theme/theme2.xml', await read(zip, 'ppt/theme/theme1.xml'));
  await edit(zip, /^ppt\/notesMasters\/_rels\/notesMaster1\.xml\.rels$/, xml =>
    xml.replace('theme1.xml', 'theme2.xml'),
  );
  await edit(zip, /^\[Content_Types\]\.xml$/, xml =>
    xml.replace(
      /<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*>/,
      theme => theme + theme.replace('theme1', 'theme2'),
    ),
  );
}

/** A layout's title inherits from its master's, which PptxGenJS has none of. */
async function giveMasterItsTitle(zip: JSZip) {
  const layouts = partsOf(zip).filter(name => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(name));
  const titles = await Promise.all(layouts.map(async name => shapeOfTitle(await read(zip, name))));
  const title = titles.find(shape => shape !== null);
  if (!title) throw new Error('No layout has a title');
  await edit(zip, /^ppt\/(slideMasters|slideLayouts)\/[^/]+\.xml$/, xml => withTitle(xml, title));
}

/** PptxGenJS writes a notes page for every slide; one without words would only print as a blank sheet. */
async function dropEmptyNotes(zip: JSZip) {
  for (const name of partsOf(zip).filter(part => /^ppt\/notesSlides\/[^/]+\.xml$/.test(part))) {
    if (!isEmptyNotes(await read(zip, name))) continue;
    const n = numberIn(name);
    zip.remove(name);
    zip.remove(`ppt/notesSlides/_rels/notesSlide${n}.xml.rels`);
    await edit(zip, new RegExp(`^ppt/slides/_rels/slide${n}\\.xml\\.rels$`), xml =>
      xml.replace(/<Relationship [^>]*notesSlides\/[^>]*\/>/, ''),
    );
  }
}
