import type PptxGenJS from 'pptxgenjs';
import { textProps } from './add-text';
import { inches, points, themed } from './look';
import type { Border, Cell, TableBox } from './page';

/** A native table with the page's column widths, row heights, fills and rules. Its alt text is added by mend.ts. */
export function addTable(slide: PptxGenJS.Slide, table: TableBox, objectName: string) {
  const { x, y, w, h } = table.rect;
  const rows = complete(table);
  slide.addTable(
    rows.map(row => row.map(cell => ({ text: cellText(cell), options: cellProps(cell) }))),
    {
      x: inches(x),
      y: inches(y),
      w: inches(w),
      h: inches(h),
      colW: table.columnsPx.map(inches),
      rowH: table.rowsPx.map(inches),
      margin: 0,
      objectName,
    },
  );
}

const EMPTY: Cell = {
  paragraphs: [],
  colspan: 1,
  rowspan: 1,
  fill: null,
  borders: [null, null, null, null],
  paddingPx: [0, 0, 0, 0],
  valign: 'top',
};

/** Rows filled up to the table's width, each rule known to the cells on both of its sides. */
function complete({ rows, columnsPx }: TableBox): Cell[][] {
  const spanned = rows.map(() => 0);
  const filled = rows.map((row, y) => {
    const own = row.reduce((sum, cell) => sum + cell.colspan, spanned[y] ?? 0);
    for (const cell of row)
      for (let dy = 1; dy < cell.rowspan; dy++) spanned[y + dy] = (spanned[y + dy] ?? 0) + cell.colspan;
    return [...row, ...Array<Cell>(Math.max(0, columnsPx.length - own)).fill(EMPTY)];
  });
  return filled.map((row, y) =>
    row.map((cell, i) => ({ ...cell, borders: shared(cell, row[i - 1], filled[y - 1]) })),
  );
}

/**
 * PptxGenJS writes "no border" for a side without one, which may win over the neighbour's rule. So a cell takes the
 * rule at its left from the cell before, and the rule at its top from a row above that is ruled throughout.
 */
function shared(cell: Cell, before: Cell | undefined, above: readonly Cell[] | undefined): Cell['borders'] {
  const [top, right, bottom, left] = cell.borders;
  const ruled = above?.every(other => other.borders[2]) ? above[0]?.borders[2] : null;
  return [top ?? ruled ?? null, right, bottom, left ?? before?.borders[1] ?? null];
}

/** At the top of a row, cells of one line and of several share their first line: both are spaced. */
function cellText({ paragraphs, valign }: Cell): PptxGenJS.TableCell[] {
  return paragraphs.flatMap((paragraph, i) =>
    textProps(paragraph, valign !== 'middle' || paragraph.lines > 1).map((run, j, runs) => ({
      text: run.text ?? '',
      options: { ...run.options, breakLine: j === runs.length - 1 && i < paragraphs.length - 1 },
    })),
  );
}

function cellProps(cell: Cell): PptxGenJS.TableCellProps {
  const [top, right, bottom, left] = cell.paddingPx.map(inches);
  return {
    colspan: cell.colspan,
    rowspan: cell.rowspan,
    ...(cell.fill && { fill: { color: themed(cell.fill) } }),
    align: cell.paragraphs[0]?.align ?? 'left',
    valign: cell.valign,
    margin: [top ?? 0, right ?? 0, bottom ?? 0, left ?? 0],
    border: cell.borders.map(borderProps) as [
      PptxGenJS.BorderProps,
      PptxGenJS.BorderProps,
      PptxGenJS.BorderProps,
      PptxGenJS.BorderProps,
    ],
  };
}

function borderProps(border: Border | null): PptxGenJS.BorderProps {
  return border
    ? { type: 'solid', pt: points(border.widthPx), color: themed(border.color) }
    : { type: 'none' };
}
