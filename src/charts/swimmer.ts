import type { Chart, ChartConfiguration, Plugin } from 'chart.js';
import { drawn } from './drawn';
import { bar, breakMark, diamond, ring } from './marks';
import type { Palette } from './palette';
import { type Pen, rule, text } from './pen';
import type { Places } from './places';

/** A stretch or an event of one patient's course, at px of the figure; what is written beside it. */
export interface SwimmerSegment {
  readonly id: string;
  readonly kind: 'treatment' | 'gap' | 'event' | 'last-seen';
  readonly from: number;
  readonly to: number;
  readonly tone?: 'alectinib' | 'lorlatinib';
  readonly name: string;
  readonly note?: string;
  readonly months?: string;
}

/** One lane on a true scale; the interval that is not reported has none. */
export interface SwimmerData {
  readonly kind: 'swimmer';
  readonly segments: readonly SwimmerSegment[];
  /** Scales under the lane: where they count from, and their ticks. */
  readonly scales: readonly {
    readonly segment: string;
    readonly note: string;
    readonly ticks: readonly { readonly at: number; readonly name: string; readonly segment: string }[];
  }[];
  readonly total: { readonly from: number; readonly to: number; readonly name: string };
}

interface View {
  readonly show?: readonly string[];
}

const LANE = { top: 164, height: 104 };
const MIDDLE = LANE.top + LANE.height / 2;
const SCALE_Y = 352;

interface Sheet {
  readonly pen: Pen;
  readonly palette: Palette;
}
const sans = (palette: Palette, size: number, weight = 500) => ({
  family: palette['sans-face'],
  size,
  weight,
  color: palette.ink,
});

function drawTreatment({ pen, palette }: Sheet, s: SwimmerSegment) {
  const tone = s.tone ?? 'alectinib';
  const box = { x: s.from, y: LANE.top, width: s.to - s.from, height: LANE.height };
  bar(pen, box, { fill: palette[`${tone}-fill`], edge: palette[tone] });
  const x = tone === 'lorlatinib' ? s.from + 56 : s.from + 20;
  const numeral = { family: palette['serif-face'], size: 60, weight: 600, color: palette['on-fill'] };
  text(pen, s.months ?? '', x, MIDDLE + 20, numeral);
  const label = tone === 'lorlatinib' ? s.from + 20 : s.from;
  text(pen, s.name, label, LANE.top - 68, { ...sans(palette, 34, 700), color: palette[tone] });
  if (s.note) text(pen, s.note, label, LANE.top - 24, sans(palette, 32));
  // Stopped: an upright bar at its end.
  if (tone === 'lorlatinib') {
    rule(pen, [s.to, LANE.top - 12], [s.to, LANE.top + LANE.height + 12], { color: palette.ink, width: 6 });
  }
}

function drawGap({ pen, palette }: Sheet, s: SwimmerSegment) {
  breakMark(pen, (s.from + s.to) / 2 - 12, MIDDLE, palette.second, 48);
  const right = { ...sans(palette, 24), color: palette.second, align: 'right' as const };
  // Two lines: the first word, and the rest.
  s.name.split(/ (.+)/, 2).forEach((words, i) => {
    text(pen, words, s.to - 12, LANE.top + LANE.height + 34 + i * 28, right);
  });
}

function drawEvent({ pen, palette }: Sheet, s: SwimmerSegment) {
  rule(pen, [s.from, 8], [s.from, SCALE_Y], { color: palette['surgery-edge'], width: 4 });
  text(pen, s.name, s.from + 20, 30, sans(palette, 34, 700));
  diamond(pen, s.from, MIDDLE, 36, palette['surgery-fill'], palette['surgery-edge']);
}

function drawLastSeen({ pen, palette }: Sheet, s: SwimmerSegment) {
  rule(pen, [s.from, MIDDLE], [s.to - 18, MIDDLE], { color: palette.ink, width: 6 });
  ring(pen, s.to, MIDDLE, 16, palette.ink);
  const right = { align: 'right' as const };
  text(pen, s.name, 1176, LANE.top - 68, { ...sans(palette, 34, 700), ...right });
  if (s.note) text(pen, s.note, 1176, LANE.top - 24, { ...sans(palette, 32), ...right });
  const numeral = { family: palette['serif-face'], size: 60, weight: 600, color: palette.ink };
  text(pen, s.months ?? '', (s.from + s.to) / 2, MIDDLE + 66, { ...numeral, align: 'center' });
}

const DRAW = { treatment: drawTreatment, gap: drawGap, event: drawEvent, 'last-seen': drawLastSeen };

function drawScales({ pen, palette }: Sheet, data: SwimmerData, shown: (id: string) => boolean) {
  for (const { segment, note, ticks } of data.scales) {
    const seen = ticks.filter(t => shown(t.segment));
    const [first, last] = [seen[0], seen.at(-1)];
    if (!shown(segment) || !first || !last) continue;
    if (last !== first)
      rule(pen, [first.at, SCALE_Y], [last.at, SCALE_Y], { color: palette.second, width: 2 });
    for (const { at, name } of seen) {
      rule(pen, [at, SCALE_Y - 8], [at, SCALE_Y + 8], { color: palette.second, width: 2 });
      text(pen, name, at, SCALE_Y + 40, { ...sans(palette, 30, 700), align: 'center' });
    }
    text(pen, note, first.at, SCALE_Y + 76, { ...sans(palette, 24), color: palette.second });
  }
}

function drawTotal({ pen, palette }: Sheet, { from, to, name }: SwimmerData['total']) {
  const y = SCALE_Y + 110;
  for (const [a, b] of [
    [
      [from, y - 12],
      [from, y],
    ],
    [
      [from, y],
      [to, y],
    ],
    [
      [to, y],
      [to, y - 12],
    ],
  ] as const) {
    rule(pen, a, b, { color: palette.ink, width: 2.5 });
  }
  text(pen, name, (from + to) / 2, y + 44, { ...sans(palette, 32, 700), align: 'center' });
}

function lane(data: SwimmerData, palette: Palette, view: View): Plugin<'scatter'> {
  const shown = (id: string) => view.show?.includes(id) ?? true;
  return {
    id: 'swimmer',
    afterDatasetsDraw(chart) {
      const sheet = { pen: (chart as Chart).ctx, palette };
      drawScales(sheet, data, shown);
      // Events lie upon the treatments that they border.
      const order = data.segments.toSorted((a, b) => Number(a.kind === 'event') - Number(b.kind === 'event'));
      for (const segment of order) if (shown(segment.id)) DRAW[segment.kind](sheet, segment);
      if (data.segments.every(s => shown(s.id))) drawTotal(sheet, data.total);
    },
  };
}

/** Where the stretches and events are. */
export function swimmerPlaces({ segments }: SwimmerData, view: View): Places {
  const shown = segments.filter(s => view.show?.includes(s.id) ?? true);
  // The last look is a ring at its end; a stretch is its middle.
  const x = (s: SwimmerSegment) => (s.kind === 'last-seen' ? s.to : (s.from + s.to) / 2);
  return Object.fromEntries(shown.map(s => [s.id, { x: x(s), y: MIDDLE }]));
}

/** A swimmer plot of one lane: length is time, colour treatment, symbols events. It ends in the last look reported. */
export function swimmer(data: SwimmerData, palette: Palette, view: View): ChartConfiguration<'scatter'> {
  return drawn({ plugin: lane(data, palette, view) });
}
