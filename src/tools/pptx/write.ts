import PptxGenJS from 'pptxgenjs';
import { writeWhole } from '../write-whole';
import { addChart } from './add-chart';
import { addTable } from './add-table';
import { addText } from './add-text';
import { FONTS, inches, points, SLIDE_IN, sizePt, themed } from './look';
import { mend } from './mend';
import { ORNAMENT, TITLE } from './names';
import type { DeckPage, Fill, NumberBox, PageItem, PictureBox, Rect, Rule } from './page';

export interface Meta {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly lang: string;
}

const LAYOUT = 'Claim';

/** Writes the deck as a PowerPoint file: native text, tables, charts, notes; whole or not at all. */
export async function writePptx(pages: readonly DeckPage[], meta: Meta, file: string): Promise<void> {
  const pptx = newPresentation(meta);
  for (const page of pages) {
    const slide = pptx.addSlide({ masterName: LAYOUT });
    slide.background = { color: themed(page.background) };
    for (const [i, item] of page.items.entries()) addItem(slide, item, i + 1);
    if (page.notes.length > 0) slide.addNotes(page.notes.join('\n'));
  }
  const raw = await pptx.write({ outputType: 'uint8array' });
  if (!(raw instanceof Uint8Array)) throw new Error('PptxGenJS gave no bytes');
  writeWhole(file, await mend(raw, pages, meta.lang));
}

function newPresentation({ title, author, subject }: Meta): PptxGenJS {
  const pptx = new PptxGenJS();
  Object.assign(pptx, { title, author, subject, company: '' });
  pptx.theme = { headFontFace: FONTS.major, bodyFontFace: FONTS.minor };
  pptx.defineLayout({ name: 'slide', ...SLIDE_IN });
  pptx.layout = 'slide';
  // An ordinary box until mend.ts makes it the title: PptxGenJS forces a layout's placeholder on the slides' places.
  const box = { x: inches(52), y: inches(56), w: inches(1176), h: inches(52), margin: 0 };
  const look = { fontFace: '+mj-lt', fontSize: sizePt({ serif: true, sizePx: 46 }), color: 'tx1' };
  pptx.defineSlideMaster({
    title: LAYOUT,
    background: { color: 'bg1' },
    objects: [{ text: { text: 'Claim', options: { ...box, ...look, objectName: TITLE, align: 'left' } } }],
    slideNumber: {
      x: inches(1168),
      y: inches(681),
      w: inches(60),
      h: inches(24),
      align: 'right',
      fontSize: 12,
    },
  });
  return pptx;
}

function addItem(slide: PptxGenJS.Slide, item: PageItem, n: number) {
  switch (item.kind) {
    case 'title':
      return addText(slide, item, TITLE);
    case 'text':
      return addText(slide, item, `Text ${n}`);
    case 'number':
      return addNumber(slide, item);
    case 'table':
      return addTable(slide, item, `Table ${n}`);
    case 'chart':
      return addChart(slide, item, `Chart ${n}`);
    case 'picture':
      return addPicture(slide, item, n);
    case 'rule':
      return addRule(slide, item, `${ORNAMENT} rule ${n}`);
    case 'fill':
      return addFill(slide, item, `${ORNAMENT} ground ${n}`);
  }
}

/** The number as a field, so that it counts on when slides are moved. */
function addNumber(slide: PptxGenJS.Slide, { rect, paragraph }: NumberBox) {
  const run = paragraph.runs[0];
  if (!run) return;
  const right = rect.x + rect.w;
  slide.slideNumber = {
    ...place({ ...rect, x: right - 60, w: 60 }),
    margin: 0,
    align: 'right',
    valign: 'middle',
    fontFace: '+mn-lt',
    fontSize: sizePt(run),
    bold: run.bold,
    color: themed(run.color),
  };
}

function addPicture(slide: PptxGenJS.Slide, { rect, alt, format, base64 }: PictureBox, n: number) {
  const name = alt ? `Picture ${n}` : `${ORNAMENT} picture ${n}`;
  slide.addImage({
    ...place(rect),
    data: `image/${format};base64,${base64}`,
    altText: alt || ORNAMENT,
    objectName: name,
  });
}

function addRule(slide: PptxGenJS.Slide, { rect, widthPx, color }: Omit<Rule, 'kind'>, objectName: string) {
  slide.addShape('line', {
    ...place(rect),
    line: { color: themed(color), width: points(widthPx) },
    objectName,
  });
}

function addFill(slide: PptxGenJS.Slide, { rect, color }: Fill, objectName: string) {
  slide.addShape('rect', { ...place(rect), fill: { color: themed(color) }, objectName });
}

function place({ x, y, w, h }: Rect) {
  return { x: inches(x), y: inches(y), w: inches(w), h: inches(h) };
}
