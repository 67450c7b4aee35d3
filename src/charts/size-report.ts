import { type Bounded, comparison, type Directional } from '../oncology/observations';
import { band } from './marks';
import { arrow, openArrowUp, rule, text } from './pen';
import { drawScale, type Sheet, sans, ZERO_X } from './size-sheet';

/** A band beside the only visit where a category bounds the size. */
export function drawBaseline(sheet: Sheet, o: Bounded) {
  const { pen, palette, x, mm } = sheet;
  drawScale(sheet, x(o.visit), [o.band.overMm, o.band.upToMm]);
  band(pen, x(o.visit), mm(o.band.upToMm), mm(o.band.overMm), 48, palette['primary-fill']);
  const label = { ...sans(palette, 24, 700), color: palette.primary, align: 'center' as const };
  text(pen, `${o.category}*`, x(o.visit), mm(o.band.overMm) + 32, label);
}

/** From the band to the schematic level, dashed: the chart itself calls it schematic. */
export function drawSchematicLine(sheet: Sheet, o: Bounded) {
  const { pen, palette, data, x, mm } = sheet;
  const [, second] = data.visits;
  if (!second) return;
  const from = [x(o.visit) + 28, mm((o.band.overMm + o.band.upToMm) / 2)] as const;
  const to = [x(second.id) - 40, mm(data.schematic.levelMm)] as const;
  rule(pen, from, to, { color: palette['primary-fill'], width: 4, dash: [12, 9] });
}

/** The arrow that has no tip: in a lane of its own, and where it shares the figure with measured sizes. */
const WIDE = { shaft: 40, rise: 90, spread: 92, chevrons: [17, 10, 6, 3], pitch: 32 } as const;
const COMPACT = { shaft: 32, rise: 40, spread: 72, chevrons: [10, 6.5, 4, 2.5], pitch: 15 } as const;

/** The primary against the visit before: smaller, or larger with an open end. */
export function drawPrimary(sheet: Sheet, o: Directional) {
  const { pen, palette, data, x, mm } = sheet;
  const at = x(o.visit);
  const level = mm(data.schematic.levelMm);
  const color = palette['primary-fill'];
  const words = { ...sans(palette, 30, 700), color: palette.primary };
  if (o.direction === 'smaller') {
    arrow(pen, at, mm(46), level, { color, shaft: 24, head: 64, headLength: 40 });
    text(pen, 'smaller', at + 44, mm(45) + 6, words);
    if (!sheet.compact)
      text(pen, 'schematic', ZERO_X + 58, mm(21.9), { ...sans(palette, 24), color: palette.second });
    return;
  }
  rule(pen, [x(o.than) + 38, level], [at + 56, level], { color, width: 2.5, dash: [3, 7] });
  openArrowUp(pen, at, level, { color, ...(sheet.compact ? COMPACT : WIDE) });
  text(pen, 'larger again', at + 62, mm(33.6), { ...words, size: 38, weight: 800 });
  const visit = (id: string | undefined) => data.visits.find(v => v.id === id);
  text(pen, `than at ${visit(o.than)?.name}`, at + 62, mm(33.6) + 34, sans(palette, 26, 600));
  const quiet = { ...sans(palette, 24), color: palette.second };
  const first = data.visits[0];
  if (!first) return;
  text(pen, 'against baseline:', at + 62, mm(58) + 6, quiet);
  text(pen, comparison(data.observations, o.lesion, o.visit, first.id), at + 62, mm(58) + 36, quiet);
}

/** The nodes against the visit before, in a lane without a unit. */
export function drawNodes(sheet: Sheet, o: Directional) {
  const { pen, palette, data, x, lane } = sheet;
  const heights = data.schematic.lane;
  const again = o.visit !== data.visits[1]?.id;
  const shape = again ? { shaft: 40, head: 104, headLength: 48 } : { shaft: 24, head: 64, headLength: 34 };
  const from = again ? 0.82 : 0.92;
  const to = Math.max(0.22, heights[o.visit] ?? 0.22);
  arrow(pen, x(o.visit), lane(from), lane(to), { color: palette['nodes-fill'], ...shape });
  const words = { ...sans(palette, again ? 38 : 30, again ? 800 : 700), color: palette.nodes };
  const name = again ? 'smaller still' : 'smaller';
  text(pen, name, x(o.visit) + (again ? 62 : 44), lane(0.52) + 8, words);
}
