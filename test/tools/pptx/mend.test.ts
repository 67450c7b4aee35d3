import { describe, expect, test } from 'vitest';
import { formatOf } from '../../../src/tools/pptx/chart-look';
import { mendChart } from '../../../src/tools/pptx/mend-chart';
import { isEmptyNotes, mendNotes } from '../../../src/tools/pptx/mend-notes';
import { dropAbsentParts, mendPresentation } from '../../../src/tools/pptx/mend-package';
import {
  decorative,
  numberPlaceholder,
  oneParagraphProperty,
  titlePlaceholder,
  uniqueIds,
} from '../../../src/tools/pptx/mend-slide';
import { mendTheme } from '../../../src/tools/pptx/mend-theme';
import { titleFirst } from '../../../src/tools/pptx/walk';

describe('slides', () => {
  test('a paragraph keeps its first properties only', () => {
    const xml =
      '<a:p><a:pPr algn="l"><a:buNone/></a:pPr><a:r/><a:pPr algn="l"/><a:r/></a:p><a:p><a:pPr algn="r"/></a:p>';
    expect(oneParagraphProperty(xml)).toBe(
      '<a:p><a:pPr algn="l"><a:buNone/></a:pPr><a:r/><a:r/></a:p><a:p><a:pPr algn="r"/></a:p>',
    );
  });

  test('only the box named Title becomes the title', () => {
    const box = (name: string) =>
      `<p:cNvPr id="2" name="${name}"></p:cNvPr><p:cNvSpPr txBox="1"/><p:nvPr></p:nvPr>`;
    expect(titlePlaceholder(box('Title'))).toContain('<p:ph type="title"/>');
    expect(titlePlaceholder(box('Text 1'))).toBe(box('Text 1'));
  });

  test('the number has an index that a layout can share, and a sample on the master', () => {
    const xml =
      '<p:ph type="sldNum" sz="quarter" idx="4294967295"/><a:fld type="slidenum"><a:t>null</a:t></a:fld>';
    expect(numberPlaceholder(xml)).toContain('idx="12"');
    expect(numberPlaceholder(xml)).toContain('<a:t>‹#›</a:t>');
  });

  test('ornaments are marked as decorative, other shapes are not', () => {
    const xml = '<p:cNvPr id="3" name="Ornament rule 2"></p:cNvPr><p:cNvPr id="4" name="Text 3"></p:cNvPr>';
    expect(decorative(xml).match(/adec:decorative /g)).toHaveLength(1);
  });

  test('shapes are counted through', () => {
    expect(uniqueIds('<p:cNvPr id="4"/><p:cNvPr id="4"/>')).toBe('<p:cNvPr id="1"/><p:cNvPr id="2"/>');
  });
});

describe('notes', () => {
  const notes = (text: string) =>
    `<p:ph type="body" idx="1"/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-US" dirty="0"/>` +
    `<a:t>${text}</a:t></a:r><a:endParaRPr lang="en-US"/></a:p></p:txBody>`;

  test('a paragraph a line, in the language of the deck', () => {
    expect(mendNotes(notes('One.\r\nTwo.'), 'en-GB')).toContain(
      '<a:p><a:r><a:rPr lang="en-GB"/><a:t>One.</a:t></a:r></a:p><a:p><a:r><a:rPr lang="en-GB"/><a:t>Two.</a:t></a:r></a:p>',
    );
  });

  test('empty without a word', () => {
    expect(isEmptyNotes(notes(' '))).toBe(true);
    expect(isEmptyNotes(notes('One.'))).toBe(false);
  });
});

describe('package', () => {
  test('the notes master stands before the slides', () => {
    const xml = '<p:sldIdLst/><p:notesMasterIdLst>n</p:notesMasterIdLst>'.replace(
      '<p:sldIdLst/>',
      '<p:sldIdLst></p:sldIdLst>',
    );
    expect(mendPresentation(xml)).toBe('<p:notesMasterIdLst>n</p:notesMasterIdLst><p:sldIdLst></p:sldIdLst>');
  });

  test('content types of absent parts go', () => {
    const xml =
      '<Default Extension="jpg" ContentType="image/jpg"/><Default Extension="gif" ContentType="image/gif"/>' +
      '<Override PartName="/a.xml" ContentType="x"/><Override PartName="/b.xml" ContentType="x"/>';
    expect(dropAbsentParts(xml, ['a.xml', 'p.jpg'])).toBe(
      '<Default Extension="jpg" ContentType="image/jpeg"/><Override PartName="/a.xml" ContentType="x"/>',
    );
  });

  test('the theme has the colours of the deck', () => {
    const theme = mendTheme('<a:clrScheme name="Office"><a:accent1/></a:clrScheme>');
    expect(theme).toContain('<a:accent1><a:srgbClr val="D55E00"/></a:accent1>');
  });
});

describe('charts', () => {
  test('two axes, labels on one line', () => {
    const xml = '<c:dLbls><a:bodyPr/></c:dLbls><c:axId val="1"/><c:axId val="2"/><c:axId val="3"/>';
    expect(mendChart(xml, 'en-GB')).toBe(
      '<c:dLbls><a:bodyPr wrap="none"/></c:dLbls><c:axId val="1"/><c:axId val="2"/>',
    );
  });

  test.each([
    [['76.0 %'], '0.0" %"'],
    [['7', '12'], '0'],
    [['76.0 %', '5 %'], 'General'],
    [['not reported'], 'General'],
  ])('%j is written by the format %s', (labels, format) => {
    expect(formatOf(labels)).toBe(format);
  });
});

test('the title comes first, but upon a picture that would cover it', () => {
  const rect = (y: number) => ({ x: 0, y, w: 100, h: 10 });
  const picture = (y: number) => ({
    kind: 'picture' as const,
    rect: rect(y),
    alt: '',
    format: 'png' as const,
    base64: '',
  });
  const title = {
    kind: 'title' as const,
    rect: rect(50),
    paragraph: { runs: [], align: 'left' as const, lineHeightPx: 10, lines: 1 },
    wraps: false,
  };
  const [away, under] = [picture(0), picture(45)];
  expect(titleFirst([away, title])).toEqual([title, away]);
  expect(titleFirst([title, away, under])).toEqual([away, under, title]);
});
