import JSZip from 'jszip';
import type { NativeChart, NativeSeries } from '../../charts/native';

type Intervals = NonNullable<NativeSeries['intervals']>;

const literal = (values: readonly (number | null)[]) => {
  const pts = values.flatMap((v, i) => (v === null ? [] : [`<c:pt idx="${i}"><c:v>${v}</c:v></c:pt>`]));
  return `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${pts.join('')}</c:numLit>`;
};

/** Intervals as error bars, which PptxGenJS has none of: from and to, as lengths from the value. */
function errorBars({ values }: NativeSeries, intervals: Intervals): string {
  const lengths = (side: 0 | 1) =>
    values.map((value, i) => {
      const end = intervals[i]?.[side];
      return value === null || end === undefined ? null : Math.abs(Math.round((end - value) * 100) / 100);
    });
  return [
    '<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>',
    `<c:plus>${literal(lengths(1))}</c:plus><c:minus>${literal(lengths(0))}</c:minus>`,
    '<c:spPr><a:ln w="28575"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln></c:spPr></c:errBars>',
  ].join('');
}

/** Lying bars are written from below. */
function inOrder(chart: NativeChart, of: NativeSeries): NativeSeries {
  if (chart.kind !== 'bar' || chart.upright) return of;
  const { intervals } = of;
  return {
    ...of,
    values: of.values.toReversed(),
    ...(intervals && { intervals: intervals.toReversed() }),
  };
}

function withIntervals(xml: string, chart: NativeChart): string {
  let n = 0;
  return xml.replace(/<c:ser>.*?<\/c:ser>/gs, ser => {
    const found = chart.series[n++];
    const series = found && inOrder(chart, found);
    if (!series?.intervals) return ser;
    return ser.replace('<c:cat>', () => `${errorBars(series, series.intervals ?? [])}<c:cat>`);
  });
}

/** A chart with the axes that it has, empty cells left out, labels that stay on one line, and the deck's language. */
export function mendChart(xml: string, lang: string, chart?: NativeChart): string {
  const mended = xml
    .replace(/(<c:axId val="\d+"\/><c:axId val="\d+"\/>)<c:axId val="\d+"\/>/g, '$1')
    // What is not reported is no number.
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    // A gap stays a gap.
    .replace('<c:dispBlanksAs val="span"/>', '<c:dispBlanksAs val="gap"/>')
    .replace('<c:showDLblsOverMax val="1"/>', '')
    // Of a category axis, written for both axes of a scatter chart.
    .replace(/<c:valAx>.*?<\/c:valAx>/gs, axis =>
      axis.replace(/<c:auto val="1"\/>\s*<c:lblAlgn val="ctr"\/>\s*<c:noMultiLvlLbl val="1"\/>/, ''),
    )
    // The value axis stands at the left, also where the other begins below 0.
    .replace(/<c:scatterChart>.*/gs, chart =>
      chart.replaceAll('<c:crosses val="autoZero"/>', '<c:crosses val="min"/>'),
    )
    // In the order of the schema.
    .replace(/<c:catAx>.*?<\/c:catAx>/gs, axis => {
      const [skip = ''] = /<c:tickLblSkip [^>]*\/>/.exec(axis) ?? [];
      return axis.replace(skip, '').replace('<c:noMultiLvlLbl', () => `${skip}<c:noMultiLvlLbl`);
    })
    .replace(/(<c:date1904 val="0"\/>)/, `$1<c:lang val="${lang}"/>`)
    .replace(/<c:dLbls>.*?<\/c:dLbls>/gs, labels => labels.replace('<a:bodyPr/>', '<a:bodyPr wrap="none"/>'))
    .replaceAll('lang="en-US"', `lang="${lang}"`);
  return chart ? withIntervals(mended, chart) : mended;
}

/** The number of a cell: series stand in columns from B on, their values in rows from 2 on. */
function numberIn(chart: NativeChart, column: string, row: number): number | null {
  const found = chart.series[column.charCodeAt(0) - 'B'.charCodeAt(0)];
  return (found && inOrder(chart, found).values[row - 2]) ?? null;
}

/** A chart's workbook as its numbers are: PptxGenJS leaves a cell of 0 empty, as it does one that is not reported. */
export async function mendWorkbook(bytes: Uint8Array, chart: NativeChart): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const sheet = 'xl/worksheets/sheet1.xml';
  const xml = (await zip.file(sheet)?.async('string')) ?? '';
  const mended = xml.replace(/<c r="([A-Z])(\d+)"><v><\/v><\/c>/g, (_, column: string, row: string) => {
    const value = numberIn(chart, column, Number(row));
    return value === null ? '' : `<c r="${column}${row}"><v>${value}</v></c>`;
  });
  zip.file(sheet, mended);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
