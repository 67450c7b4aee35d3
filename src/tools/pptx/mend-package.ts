import { FONTS } from './look';
import type { DeckPage } from './page';
import { escapeXml } from './xml';

/** The notes master before the slides, as the schema wants it, on a sheet of the size its boxes are drawn for. */
export function mendPresentation(xml: string): string {
  const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? '';
  return xml
    .replace(notes, '')
    .replace('<p:sldIdLst>', `${notes}<p:sldIdLst>`)
    .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>');
}

/** Content types only of parts that are there; PptxGenJS lists a slide master for every slide, and `image/jpg`. */
export function dropAbsentParts(xml: string, parts: readonly string[]): string {
  return xml
    .replace(/<Override PartName="\/([^"]+)"[^>]*>/g, (override, part: string) =>
      parts.includes(part) ? override : '',
    )
    .replace(/<Default Extension="([^"]+)"[^>]*>/g, (entry, extension: string) =>
      parts.some(part => part.endsWith(`.${extension}`)) ? entry.replace('image/jpg', 'image/jpeg') : '',
    );
}

export function mendCoreProperties(xml: string, lang: string): string {
  return xml.replace('</cp:coreProperties>', `<dc:language>${lang}</dc:language></cp:coreProperties>`);
}

/** The file's own summary: fonts, slide titles and how many slides have notes. */
export function mendAppProperties(xml: string, pages: readonly DeckPage[]): string {
  return xml
    .replace(/<Notes>\d+<\/Notes>/, `<Notes>${pages.filter(page => page.notes.length > 0).length}</Notes>`)
    .replace('<vt:lpstr>Arial</vt:lpstr>', `<vt:lpstr>${FONTS.minor}</vt:lpstr>`)
    .replace('<vt:lpstr>Calibri</vt:lpstr>', `<vt:lpstr>${FONTS.major}</vt:lpstr>`)
    .replace('<vt:lpstr>Office Theme</vt:lpstr>', '<vt:lpstr>Deck</vt:lpstr>')
    .replace(/<vt:lpstr>Slide (\d+)<\/vt:lpstr>/g, (_, n: string) => {
      const page = pages[Number(n) - 1];
      return `<vt:lpstr>${escapeXml(page ? titleOf(page) : n)}</vt:lpstr>`;
    });
}

function titleOf({ id, items }: DeckPage): string {
  const title = items.find(item => item.kind === 'title');
  return title ? title.paragraph.runs.map(run => run.text).join('') : id;
}
