import { type Bounded, comparison, type Directional, type VisitId } from '../oncology/observations';
import type { Palette } from './palette';
import { arrow, openArrowUp, rule, text } from './pen';
import type { SizeStripData } from './size-strip';
import { MM, type Sheet } from './strip-sheet';

/** A band beside the only visit where a category bounds the size: its millimetres stand nowhere else. */
export function drawBand({ pen, palette, x, mm }: Sheet, o: Bounded) {
  const at = x(o.visit);
  for (const size of [o.band.overMm, o.band.upToMm]) {
    const unit = size === o.band.upToMm ? `${size} mm` : `${size}`;
    rule(pen, [at - 40, mm(size)], [at + 30, mm(size)], { color: palette.rule, width: 2 });
    text(pen, unit, at + 38, mm(size) + 1, {
      family: palette['sans-face'],
      size: 24,
      weight: 600,
      color: palette.second,
      baseline: 'middle',
    });
  }
  pen.fillStyle = palette['primary-fill'];
  pen.fillRect(at - 18, mm(o.band.upToMm), 36, mm(o.band.overMm) - mm(o.band.upToMm));
  text(pen, `${o.category}*`, at, mm(o.band.overMm) + 27, {
    family: palette['sans-face'],
    size: 24,
    weight: 700,
    color: palette.primary,
    align: 'center',
  });
}

export interface Stress {
  readonly big: boolean;
}

type Label = Parameters<typeof text>[4];

/** The words beside a sign, in the lesion's colour. */
const labelIn = (palette: Palette, color: string, big: boolean): Label => ({
  family: palette['sans-face'],
  size: big ? 36 : 32,
  weight: big ? 800 : 700,
  color,
  align: 'right',
});

/** Where an arrow from a visit begins: at the band that bounds its size; at the lane's top where nothing does. */
function startMm(data: SizeStripData, lesion: string, visit: VisitId): number {
  const from = data.observations.find(
    (o): o is Bounded => o.kind === 'bounded' && o.lesion === lesion && o.visit === visit,
  );
  return from?.band.upToMm ?? MM.max;
}

export function drawPrimary(sheet: Sheet, o: Directional, data: SizeStripData, { big }: Stress) {
  const { pen, palette, x, mm, wordsY } = sheet;
  const at = x(o.visit);
  const level = mm(data.schematic.levelMm);
  const color = palette['primary-fill'];
  const label = labelIn(palette, palette.primary, big);
  if (o.direction === 'smaller') {
    arrow(pen, at, mm(startMm(data, o.lesion, o.than)), level, {
      color,
      shaft: 20,
      head: 54,
      headLength: 32,
    });
    text(pen, 'smaller', at - 42, wordsY, label);
    return;
  }
  drawRegrowth(sheet, o, data, label);
}

/** Larger than at the visit before, with an open end: against the first visit, only what is reported is said. */
function drawRegrowth(sheet: Sheet, o: Directional, data: SizeStripData, label: Label) {
  const { pen, palette, x, mm, wordsY } = sheet;
  // The signs move left: what is said against the first visit stands on their right.
  const at = x(o.visit) - 36;
  const level = mm(data.schematic.levelMm);
  const color = palette['primary-fill'];
  rule(pen, [x(o.than) + 30, level], [at + 56, level], { color, width: 2.5, dash: [3, 7] });
  openArrowUp(pen, at, level, {
    color,
    shaft: 32,
    rise: 40,
    spread: 72,
    chevrons: [10, 6.5, 4, 2.5],
    pitch: 15,
  });
  text(pen, 'larger again', at - 50, wordsY, label);
  const quiet = { family: palette['sans-face'], size: 24, weight: 600 } as const;
  const nameOf = (id: VisitId) => data.visits.find(v => v.id === id)?.name;
  text(pen, `than at ${nameOf(o.than)}`, at - 50, wordsY + 32, {
    ...quiet,
    color: palette.ink,
    align: 'right',
  });
  const first = data.visits[0];
  if (!first) return;
  text(pen, 'against baseline:', at + 48, wordsY, { ...quiet, color: palette.second });
  const known = comparison(data.observations, o.lesion, o.visit, first.id);
  text(pen, known, at + 48, wordsY + 32, { ...quiet, color: palette.second });
}

export function drawNodes(
  { pen, palette, x, lane }: Sheet,
  o: Directional,
  data: SizeStripData,
  { big }: Stress,
) {
  const { lane: heights } = data.schematic;
  const again = data.observations.some(
    p => p.lesion === o.lesion && p.visit === o.than && p.kind === 'directional',
  );
  const shape = big ? { shaft: 24, head: 80, headLength: 30 } : { shaft: 20, head: 54, headLength: 26 };
  const at = x(o.visit) - (big ? 36 : 0);
  const [from, to] = [heights.baseline ?? 1, heights[o.visit] ?? 0];
  arrow(pen, at, lane(from), lane(to), { color: palette['nodes-fill'], ...shape });
  const label = labelIn(palette, palette.nodes, big);
  text(pen, again ? 'smaller still' : 'smaller', at - (big ? 50 : 42), lane(0.5) + 11, label);
}
