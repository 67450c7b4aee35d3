import type { Bounded } from '../oncology/observations';
import { band, bar, breakMark, diamond, hatchedBand } from './marks';
import { rule, text } from './pen';
import { drawScale, type Sheet, type SizeCourseData, SPECIMEN_X, sans, ZERO_X } from './size-sheet';

/** The specimen's bands by the body's and the abstract's category: a different measure from the CT's. */
export function drawSpecimen(sheet: Sheet, specimen: NonNullable<SizeCourseData['specimen']>) {
  const { pen, palette, data, mm, lane } = sheet;
  const bands = data.observations.filter((o): o is Bounded => o.kind === 'bounded' && o.visit === 'specimen');
  text(pen, 'specimen', SPECIMEN_X, 24, { ...sans(palette, 24, 700), align: 'center' });
  drawScale(sheet, SPECIMEN_X, [...new Set(bands.flatMap(o => [o.band.overMm, o.band.upToMm]))]);
  const least = Math.min(...bands.map(o => o.band.overMm));
  const quiet = { ...sans(palette, 24), color: palette.second, align: 'center' as const };
  text(pen, 'T3: if by size', SPECIMEN_X, mm(least) + 36, quiet);
  for (const o of bands) {
    const [top, bottom] = [mm(o.band.upToMm), mm(o.band.overMm)];
    const draw = o.rivalOf ? hatchedBand : band;
    draw(pen, SPECIMEN_X, top, bottom, 52, palette['primary-fill']);
    const y = (top + bottom) / 2 - 4;
    const name = o.rivalOf ? `or ${o.category}*` : `${o.category}*`;
    text(pen, name, SPECIMEN_X + 46, y, { ...sans(palette, 28, 700), color: palette.primary });
    text(pen, o.rivalOf ? specimen.rivalName : specimen.bodyName, SPECIMEN_X + 46, y + 28, sans(palette, 24));
  }
  const centred = { align: 'center' as const };
  const [name, note] = specimen.nodes;
  text(pen, name, SPECIMEN_X, lane(0.62), { ...sans(palette, 30, 800), color: palette.nodes, ...centred });
  text(pen, note, SPECIMEN_X + 10, lane(0.62) + 32, { ...sans(palette, 24), ...centred });
}

/** The drug as far as the talk has come, the months, and the operation after a break. */
export function drawTime(sheet: Sheet) {
  const { pen, palette, data, x, bottom, last, shown } = sheet;
  const y = bottom + 18;
  const months = { ...sans(palette, 28, 700), align: 'center' as const };
  text(pen, 'months', 0, y + 46, { ...sans(palette, 26), color: palette.second });
  for (const visit of data.visits)
    if (shown(visit.id)) text(pen, `${visit.months}`, x(visit.id), y + 46, months);
  const width = x(last) - ZERO_X;
  if (width > 0) {
    const look = { fill: palette['alectinib-fill'], edge: palette.alectinib };
    bar(pen, { x: ZERO_X, y: y - 14, width, height: 28 }, look);
    text(pen, data.treatment, ZERO_X + 16, y + 1, {
      ...sans(palette, 24, 700),
      color: palette['on-fill'],
      baseline: 'middle',
    });
  }
  if (!data.specimen) return;
  const middle = (x(last) + SPECIMEN_X) / 2;
  rule(pen, [x(last), y], [middle - 18, y], { color: palette.second, width: 2.5 });
  rule(pen, [middle + 18, y], [SPECIMEN_X, y], { color: palette.second, width: 2.5 });
  breakMark(pen, middle, y, palette.second);
  const quiet = { ...sans(palette, 24), color: palette.second, align: 'center' as const };
  text(pen, data.specimen.interval, middle, y + 46, quiet);
  diamond(pen, SPECIMEN_X, y, 20, palette['surgery-fill'], palette['surgery-edge']);
  text(pen, data.specimen.event, SPECIMEN_X, y + 46, { ...sans(palette, 26, 700), align: 'center' });
}
