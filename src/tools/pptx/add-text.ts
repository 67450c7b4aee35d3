import type PptxGenJS from 'pptxgenjs';
import { faceOf, inches, points, SINGLE_EM, sizePt, themed } from './look';
import type { Paragraph, Rect, Run, TextBox, TitleBox } from './page';

/** Room beside a line, should a podium's font run wider. */
const SLACK = 1.12;
const MARKER_PX = 28;

/** One box of text: a single paragraph, centred on the lines it has on the page. */
export function addText(slide: PptxGenJS.Slide, item: TextBox | TitleBox, objectName: string) {
  const { paragraph, marker } = item;
  const { x, y, w, h } = roomFor(item);
  slide.addText(textProps(paragraph), {
    x: inches(x),
    y: inches(y),
    w: inches(w),
    h: inches(h),
    margin: 0,
    valign: 'middle',
    align: paragraph.align,
    // A title must stay in its width when the presenter rewrites it; other single lines never break.
    wrap: item.wraps || item.kind === 'title',
    isTextBox: true,
    objectName,
    ...(marker !== undefined && { bullet: bulletOf(marker) }),
  });
}

/** The box, grown away from the edge that its text is set against. */
function roomFor({ rect, paragraph: { align }, wraps, marker, kind }: TextBox | TitleBox): Rect {
  const factor = kind === 'title' || !wraps ? SLACK : 1;
  const grown = { ...rect, w: rect.w * factor };
  if (align === 'right') grown.x = rect.x + rect.w - grown.w;
  if (align === 'center') grown.x = rect.x + (rect.w - grown.w) / 2;
  return marker === undefined ? grown : { ...grown, x: grown.x - MARKER_PX, w: grown.w + MARKER_PX };
}

function bulletOf(marker: 'bullet' | number): PptxGenJS.TextPropsOptions['bullet'] {
  const indent = points(MARKER_PX);
  return marker === 'bullet' ? { indent } : { indent, type: 'number', numberStartAt: marker };
}

/**
 * A paragraph's runs. Lines keep their distance by a multiple, which holds when the presenter changes the size; a
 * single line in the middle of its box needs none.
 */
export function textProps(
  { runs, lineHeightPx, lines }: Paragraph,
  spaced = lines > 1,
): PptxGenJS.TextProps[] {
  const tallest = runs.reduce((a, b) => (b.sizePx > a.sizePx ? b : a), runs[0] as Run);
  const naturalPx = tallest.sizePx * faceOf(tallest).scale * SINGLE_EM;
  const spacing = spaced ? { lineSpacingMultiple: Math.round((lineHeightPx / naturalPx) * 100) / 100 } : {};
  return runs.flatMap(breakable).map(run => ({ text: run.text, options: { ...runProps(run), ...spacing } }));
}

/** A link word by word: LibreOffice takes one that is whole for one word, which breaks no line. */
function breakable(run: Run): Run[] {
  if (!run.href) return [run];
  const words = run.text.match(/\s*\S+\s*/g) ?? [run.text];
  return words.map((text, i) => ({ ...run, text, breakBefore: i === 0 && run.breakBefore === true }));
}

function runProps(run: Run): PptxGenJS.TextPropsOptions {
  return {
    fontFace: faceOf(run).font,
    fontSize: sizePt(run),
    color: themed(run.color),
    ...(run.bold && { bold: true }),
    ...(run.italic && { italic: true }),
    ...(run.underline && { underline: { style: 'sng' } }),
    ...(run.script === 'super' && { superscript: true }),
    ...(run.script === 'sub' && { subscript: true }),
    ...(run.href && { hyperlink: { url: run.href } }),
    ...(run.breakBefore && { softBreakBefore: true }),
  };
}
