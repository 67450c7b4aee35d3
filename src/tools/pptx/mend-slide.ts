import { ORNAMENT, TITLE } from './names';
import type { DeckPage } from './page';
import { escapeXml } from './xml';

/** All mends that slides, layouts and masters share. */
export function mendShapes(xml: string, lang: string): string {
  const mends = [
    oneParagraphProperty,
    titlePlaceholder,
    numberPlaceholder,
    fontsOfScripts,
    decorative,
    uniqueIds,
  ];
  return mends
    .reduce((mended, mend) => mend(mended), xml)
    .replaceAll('lang="en-US"', `lang="${lang}"`)
    .replaceAll(' altLang="en-US"', '');
}

/** All mends of a slide that need to know what it holds. */
export function mendSlide(xml: string, page: DeckPage): string {
  return numberWhereAsked(nameTables(nameSlide(hideSlide(xml, page), page.id), page), page);
}

/** PptxGenJS puts its layout's number on every slide, also where the slide says A3 and no field can. */
function numberWhereAsked(xml: string, { items }: DeckPage): string {
  if (items.some(({ kind }) => kind === 'number')) return xml;
  return xml.replace(/<p:sp>(?:(?!<\/p:sp>).)*type="sldNum".*?<\/p:sp>/s, '');
}

/** PptxGenJS repeats a paragraph's properties before each of its runs; only the first ones are valid. */
export function oneParagraphProperty(xml: string): string {
  return xml.replace(/<a:p>.*?<\/a:p>/gs, paragraph => {
    let seen = 0;
    return paragraph.replace(/<a:pPr[^>]*?\/>|<a:pPr.*?<\/a:pPr>/gs, properties =>
      seen++ === 0 ? properties : '',
    );
  });
}

const TITLE_SHAPE = new RegExp(
  `(<p:cNvPr id="\\d+" name="${TITLE}"[^>]*>\\s*</p:cNvPr>)<p:cNvSpPr[^>]*/><p:nvPr>\\s*</p:nvPr>`,
);

/** The box named Title is the title: PptxGenJS's own placeholder can't have a place of its own on a slide. */
export function titlePlaceholder(xml: string): string {
  const placeholder = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>';
  return xml.replace(TITLE_SHAPE, `$1${placeholder}`);
}

/** The number's index must be the same on slide, layout and master, and its sample text no `null`. */
export function numberPlaceholder(xml: string): string {
  return xml
    .replaceAll('type="sldNum" sz="quarter" idx="4294967295"', 'type="sldNum" sz="quarter" idx="12"')
    .replaceAll('name="Slide Number Placeholder 0"', 'name="Slide number"')
    .replace(/(type="slidenum">.*?<a:t>)(?:null|1000)(<\/a:t>)/s, '$1‹#›$2');
}

/** Each script's own theme font, where PptxGenJS writes the Latin one for all. */
export function fontsOfScripts(xml: string): string {
  return xml
    .replace(/<a:(ea|cs) typeface="\+(mn|mj)-lt"/g, '<a:$1 typeface="+$2-$1"')
    .replace(/ pitchFamily="34" charset="-?\d+"/g, '');
}

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

/** Rules and grounds are marked so that screen readers pass over them. */
export function decorative(xml: string): string {
  const shape = new RegExp(`(<p:cNvPr id="\\d+" name="${ORNAMENT}[^>]*>)\\s*(</p:cNvPr>)`, 'g');
  return xml.replace(shape, `$1${DECORATIVE}$2`);
}

/** PptxGenJS numbers a table by its slide, so that ids meet. */
export function uniqueIds(xml: string): string {
  let id = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
}

/** The slide's id in the deck, which PowerPoint's own tools show as the slide's name. */
function nameSlide(xml: string, id: string): string {
  return xml.replace(/<p:cSld name="[^"]*">/, `<p:cSld name="${escapeXml(id)}">`);
}

/** A hidden slide is in the file and not in the show. */
export const hideSlide = (xml: string, { hidden }: Pick<DeckPage, 'hidden'>): string =>
  hidden ? xml.replace('<p:sld ', '<p:sld show="0" ') : xml;

/** Tables get their alt text and their header row; PptxGenJS has no option for either. */
function nameTables(xml: string, { items }: DeckPage): string {
  const tables = items.filter(item => item.kind === 'table');
  let n = 0;
  return xml.replace(/<p:graphicFrame>(?:(?!<\/p:graphicFrame>).)*?<a:tblPr\/>/gs, frame => {
    const table = tables[n++];
    if (!table) return frame;
    const header = `${table.headerRow ? ' firstRow="1"' : ''}${table.headerColumn ? ' firstCol="1"' : ''}`;
    return frame
      .replace(/(<p:cNvPr [^>]*?)\/>/, (_, start: string) => `${start} descr="${escapeXml(table.alt)}"/>`)
      .replace('<a:tblPr/>', `<a:tblPr${header}/>`);
  });
}

/** The title of a layout, to be its master's as well. */
export function shapeOfTitle(xml: string): string | null {
  const shapes = xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
  return shapes.find(shape => shape.includes('<p:ph type="title"/>')) ?? null;
}

/** Puts a title where there is none, below all else. */
export function withTitle(xml: string, title: string): string {
  if (shapeOfTitle(xml)) return xml;
  return uniqueIds(xml.replace('</p:grpSpPr>', () => `</p:grpSpPr>${title}`));
}
