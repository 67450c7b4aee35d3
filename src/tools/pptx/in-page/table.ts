import type { Border, Cell, Paragraph, TableBox } from '../page';
import { groups } from './blocks';
import { PICTURES, piecesOf } from './runs';
import { borderOf, groundOf, isShown, onSlide, paddingOf, paint, type Side } from './style';
import { paragraphOf } from './text';

/** A table with the look of its cells. */
export function tableOf(table: HTMLTableElement): TableBox {
  const rows = [...table.rows].filter(isShown);
  const cells = rows.map(row => [...row.cells].filter(isShown));
  const columns = columnEdges(cells);
  const rowTops = rows.map(row => row.getBoundingClientRect().top);
  const bottom = rows.at(-1)?.getBoundingClientRect().bottom ?? 0;
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  const top = rowTops[0] ?? 0;
  return {
    kind: 'table',
    rect: onSlide(new DOMRect(left, top, right - left, bottom - top), table),
    alt: table.getAttribute('aria-label') ?? table.caption?.textContent?.trim() ?? '',
    columnsPx: columns.slice(1).map((edge, i) => edge - (columns[i] ?? 0)),
    rowsPx: rowTops.map((y, i) => (rowTops[i + 1] ?? bottom) - y),
    rows: cells.map(row => row.map(cellOf)),
    headerRow: cells[0]?.some(cell => cell.scope === 'col' || cell.closest('thead')) ?? false,
    headerColumn: cells.some(row => row[0]?.scope === 'row'),
  };
}

/** The columns' left edges and the last one's right edge, from cells that may span several. */
function columnEdges(cells: readonly (readonly HTMLTableCellElement[])[]): number[] {
  const edges: number[] = [];
  const taken: Set<number>[] = cells.map(() => new Set());
  cells.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (taken[y]?.has(x)) x++;
      for (let dy = 0; dy < cell.rowSpan; dy++)
        for (let dx = 0; dx < cell.colSpan; dx++) taken[y + dy]?.add(x + dx);
      const box = cell.getBoundingClientRect();
      edges[x] ??= box.left;
      x += cell.colSpan;
      edges[x] ??= box.right;
    }
  });
  // A column that no cell begins has no edge of its own: put it into the middle.
  for (let i = 1; i < edges.length; i++) {
    if (edges[i] !== undefined) continue;
    const next = edges.findIndex((edge, j) => j > i && edge !== undefined);
    const [from = 0, to = 0] = [edges[i - 1], edges[next]];
    edges[i] = from + (to - from) / (next - i + 1);
  }
  return edges;
}

function cellOf(cell: HTMLTableCellElement): Cell {
  const valign = getComputedStyle(cell).verticalAlign;
  const ground = groundOf(cell);
  const fill = [cell, cell.parentElement as Element].map(el =>
    paint(getComputedStyle(el).backgroundColor, ground),
  );
  return {
    paragraphs: paragraphsOf(cell),
    colspan: cell.colSpan,
    rowspan: cell.rowSpan,
    fill: fill.find(color => color !== null) ?? null,
    borders: [border(cell, 'Top'), border(cell, 'Right'), border(cell, 'Bottom'), border(cell, 'Left')],
    paddingPx: paddingOf(cell),
    valign: valign === 'middle' || valign === 'bottom' ? valign : 'top',
  };
}

/** A cell's border, or where borders collapse its row's. */
function border(cell: HTMLTableCellElement, side: Side): Border | null {
  const row = cell.parentElement;
  const ofRow = row && (side === 'Top' || side === 'Bottom') ? borderOf(row, side) : null;
  return borderOf(cell, side) ?? ofRow;
}

function paragraphsOf(block: Element): Paragraph[] {
  return groups(block).flatMap(group => {
    if (!Array.isArray(group)) return group.matches(PICTURES) ? [] : paragraphsOf(group);
    const pieces = piecesOf(group);
    return pieces.length > 0 ? [paragraphOf(pieces, block)] : [];
  });
}
