import { SPECIMEN } from '../oncology/measurements';
import type { Bounded } from '../oncology/observations';
import { indexPrimary } from '../oncology/report-check';
import { mmText } from '../oncology/response-text';
import { spread } from './label-column';
import { band, bar, breakMark, diamond, hatchedBand } from './marks';
import { rule, text } from './pen';
import { drawScale, type Sheet, type SizeCourseData, SPECIMEN_X, sans, ZERO_X } from './size-sheet';

interface Label {
  readonly y: number;
  readonly name: string;
  readonly note: string;
  readonly own?: true;
}

/** Two lines of a label. */
const LABEL_PX = 56;

/** The specimen's bands by the body's and the abstract's category: a different measure from the CT's. */
export function drawSpecimen(sheet: Sheet, specimen: NonNullable<SizeCourseData['specimen']>) {
  const { pen, palette, data, mm, lane } = sheet;
  const bands = data.observations.filter((o): o is Bounded => o.kind === 'bounded' && o.visit === 'specimen');
  text(pen, 'specimen', SPECIMEN_X, 24, { ...sans(palette, 24, 700), align: 'center' });
  drawScale(sheet, SPECIMEN_X, [...new Set(bands.flatMap(o => [o.band.overMm, o.band.upToMm]))]);
  const least = Math.min(...bands.map(o => o.band.overMm));
  const quiet = { ...sans(palette, 24), color: palette.second, align: 'center' as const };
  for (const o of bands) {
    const draw = o.rivalOf ? hatchedBand : band;
    draw(pen, SPECIMEN_X, mm(o.band.upToMm), mm(o.band.overMm), 52, palette['primary-fill']);
  }
  const labels = bands.map(
    ({ band: { overMm, upToMm }, category, rivalOf }): Label => ({
      y: (mm(overMm) + mm(upToMm)) / 2 - 4,
      name: rivalOf ? `or ${category}*` : `${category}*`,
      note: rivalOf ? specimen.rivalName : specimen.bodyName,
    }),
  );
  const floor = drawSpecimenLabels(sheet, [...labels, ...ownSizes(sheet)]);
  // Under the bands, and under the labels where these reach further down.
  const noteY = Math.max(mm(least) + 36, floor);
  if (noteY < lane(0.62) - 34) text(pen, 'T3: if by size', SPECIMEN_X, noteY, quiet);
  const centred = { align: 'center' as const };
  const [name, note] = specimen.nodes;
  text(pen, name, SPECIMEN_X, lane(0.62), { ...sans(palette, 30, 800), color: palette.nodes, ...centred });
  text(pen, note, SPECIMEN_X + 10, lane(0.62) + 32, { ...sans(palette, 24), ...centred });
}

/** Sizes that the presenter measured on the specimen: a mark of their own, across the bands. */
function ownSizes({ pen, palette, data, mm }: Sheet): Label[] {
  const all = data.measured?.observations ?? [];
  const own = all.filter(o => o.visit === SPECIMEN && o.lesion === indexPrimary(all));
  return own.map(({ diameterMm }) => {
    const y = mm(diameterMm);
    rule(pen, [SPECIMEN_X - 34, y], [SPECIMEN_X + 40, y], { color: palette.page, width: 10 });
    rule(pen, [SPECIMEN_X - 34, y], [SPECIMEN_X + 40, y], { color: palette.ink, width: 5 });
    return { y, name: `${mmText(diameterMm)}${data.measuredSign ?? ''}`, note: 'measured', own: true };
  });
}

/** Writes the labels; gives the baseline of a line under them where they leave no room beside. */
function drawSpecimenLabels({ pen, palette }: Sheet, labels: readonly Label[]): number {
  const wanted = labels.map(l => l.y);
  const crowded =
    labels.length > 2 || wanted.some((y, i) => i > 0 && Math.abs(y - (wanted[i - 1] ?? 0)) < LABEL_PX);
  const room = { pitch: LABEL_PX, top: 60, bottom: Number.POSITIVE_INFINITY };
  const places = crowded ? spread(wanted, room) : wanted;
  labels.forEach(({ name, note, own }, i) => {
    const y = places[i] ?? 0;
    const color = own ? palette.ink : palette.primary;
    text(pen, name, SPECIMEN_X + 46, y, { ...sans(palette, 28, 700), color });
    text(pen, note, SPECIMEN_X + 46, y + 28, sans(palette, 24));
  });
  return crowded ? Math.max(...places) + LABEL_PX + 6 : 0;
}

/** The drug as far as the talk has come, the months, and the operation after a break. */
export function drawTime(sheet: Sheet) {
  const { pen, palette, data, x, bottom, last, shown } = sheet;
  const y = bottom + 18;
  const months = { ...sans(palette, 28, 700), align: 'center' as const };
  text(pen, 'months', 0, y + 46, { ...sans(palette, 26), color: palette.second });
  for (const visit of data.visits)
    if (shown(visit.id)) text(pen, `${visit.months}`, x(visit.id), y + 44, months);
  if (!data.specimen) drawNow(sheet, x(last));
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
  if (data.specimen) drawOperation(sheet, { fromX: x(last) });
}

/** The step's time point: a bar under its month, as the panel of that time has one. */
export function drawNow({ pen, palette, bottom }: Sheet, x: number) {
  rule(pen, [x - 20, bottom + 71], [x + 20, bottom + 71], { color: palette.ink, width: 6 });
}

/** The end of the drug, and the operation after a break: the interval is on no scale. */
export function drawOperation({ pen, palette, data, bottom }: Sheet, { fromX }: { fromX: number }) {
  if (!data.specimen) return;
  const y = bottom + 18;
  const middle = (fromX + SPECIMEN_X) / 2;
  rule(pen, [fromX, y - 22], [fromX, y + 22], { color: palette.ink, width: 6 });
  rule(pen, [fromX + 3, y], [middle - 18, y], { color: palette.second, width: 2.5 });
  rule(pen, [middle + 18, y], [SPECIMEN_X, y], { color: palette.second, width: 2.5 });
  breakMark(pen, middle, y, palette.second);
  const quiet = { ...sans(palette, 24), color: palette.second, align: 'center' as const };
  text(pen, data.specimen.interval, middle, y + 46, quiet);
  diamond(pen, SPECIMEN_X, y, 20, palette['surgery-fill'], palette['surgery-edge']);
  text(pen, data.specimen.event, SPECIMEN_X, y + 46, { ...sans(palette, 26, 700), align: 'center' });
}
