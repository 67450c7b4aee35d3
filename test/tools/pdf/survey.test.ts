import { PDFDocument, PDFName, type PDFPage } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { ContentReader } from '../../../src/tools/pdf/contents';
import { surveyPages } from '../../../src/tools/pdf/survey';

/** What the survey sees of MCID 0 on a page of 200 × 100 pt that draws `source`. */
async function survey(source: string, prepare: (page: PDFPage) => void = () => {}) {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage([200, 100]);
  page.node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(source)));
  prepare(page);
  return surveyPages([page], new ContentReader()).get(page.ref)?.marked.get(0);
}

const tagged = (source: string) => `/Figure <</MCID 0>> BDC ${source} EMC`;

test('a painted path has a box; building or clipping alone has none', async () => {
  expect((await survey(tagged('10 20 m 60 50 l S')))?.box).toEqual([10, 20, 60, 50]);
  expect(await survey(tagged('10 20 30 40 re W n'))).toBeUndefined();
});

test('lines and fills are neither text nor image', async () => {
  expect((await survey(tagged('0 0 5 5 re f')))?.hasTextOrImage).toBe(false);
  expect((await survey(tagged('BT <0041> Tj ET')))?.hasTextOrImage).toBe(true);
});

test('boxes follow the transformation, and its end', async () => {
  expect((await survey(tagged('q 2 0 0 2 10 0 cm 0 0 10 10 re f Q 0 0 5 5 re f')))?.box).toEqual([
    0, 0, 30, 20,
  ]);
});

test('boxes end at the clip and at the page', async () => {
  expect((await survey(tagged('0 0 50 50 re W n -9 -9 999 30 re f')))?.box).toEqual([0, 0, 50, 21]);
  expect((await survey(tagged('150 50 400 400 re f')))?.box).toEqual([150, 50, 200, 100]);
});

test('an image fills the unit square', async () => {
  const marked = await survey(tagged('60 0 0 40 20 30 cm /X1 Do'));
  expect(marked).toEqual({ box: [20, 30, 80, 70], hasTextOrImage: true });
});

test('text counts from its origin, half its size a glyph', async () => {
  const marked = await survey(tagged('BT /F1 8 Tf 1 0 0 1 10 20 Tm 5 0 Td <00410042> Tj ET'));
  expect(marked?.box).toEqual([15, 20, 23, 26]);
});

test('a form is drawn in its own box, moved by its matrix', async () => {
  const marked = await survey(tagged('/X1 Do'), page => {
    const { context } = page.node;
    const form = context.stream('', {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 30, 20],
      Matrix: [1, 0, 0, 1, 5, 5],
    });
    page.node.set(PDFName.of('Resources'), context.obj({ XObject: { X1: context.register(form) } }));
  });
  expect(marked?.box).toEqual([5, 5, 35, 25]);
});
