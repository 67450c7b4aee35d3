import type { Chart, Scale } from 'chart.js';
import { mmText, percentText } from '../oncology/response-text';
import { spread } from './label-column';
import { rule, text } from './pen';
import { type Sheet, sans } from './size-sheet';
import { PARTIAL_PERCENT, type SumPanel } from './sum-panel';

/** Limits of the sum's panel, their names beside it, and the response of each visit in letters. */
export function drawSum(sheet: Sheet, chart: Chart, panel: SumPanel, right: number) {
  const { pen, palette } = sheet;
  const { sum: scale, x } = chart.scales;
  if (!scale || !x) return;
  const { left } = chart.chartArea;
  const at = (percent: number) => scale.getPixelForValue(percent);
  rule(pen, [0, scale.top], [1176, scale.top], { color: palette.rule });
  rule(pen, [left, at(0)], [right, at(0)], { color: palette.rule, width: 1.5 });
  rule(pen, [left, at(PARTIAL_PERCENT)], [right, at(PARTIAL_PERCENT)], {
    color: palette.second,
    width: 3,
    dash: [3, 7],
  });
  const tick = { ...sans(palette, 24, 600), color: palette.second, align: 'right' as const };
  text(pen, '0 %', left - 14, at(0), { ...tick, baseline: 'middle' });
  text(pen, '−30 %', left - 14, at(PARTIAL_PERCENT), { ...tick, baseline: 'middle' });
  drawSumNames(sheet, scale, panel, right);
  const row = scale.bottom - 10;
  panel.response.toReversed().forEach((words, i) => {
    text(pen, words, 0, row - i * 26, { ...sans(palette, 24), color: palette.second });
  });
  // From the right: the last visit's letters always stand.
  let free = Number.POSITIVE_INFINITY;
  for (const { months, letters } of panel.letters.toReversed()) {
    const at = x.getPixelForValue(months);
    const size = letters.includes(' ') ? 24 : 30;
    const room = letters.length * size * 0.62;
    if (free - at < room) continue;
    free = at;
    text(pen, letters, at, row, { ...sans(palette, size, 800), align: 'center' });
  }
}

/** What the lines are, each at its own height if the others leave room. */
function drawSumNames({ pen, palette }: Sheet, scale: Scale, panel: SumPanel, right: number) {
  const at = (percent: number) => scale.getPixelForValue(percent);
  const last = panel.sum.at(-1)?.y;
  const change = last === null || last === undefined ? 'not evaluable' : percentText(last);
  const level = panel.progression.at(-1)?.y;
  const names = [
    ...(panel.because ? [{ y: scale.bottom - 8, words: panel.because, weight: 800 }] : []),
    {
      // Above the limits, wherever they are.
      y: scale.top - 1000,
      words: `Sum of targets ${panel.sum.length > 1 ? change : mmText(panel.baselineSumMm)}`,
      weight: 700,
    },
    ...(level === undefined ? [] : [{ y: at(level) + 8, words: 'progression from here', weight: 500 }]),
    { y: at(PARTIAL_PERCENT) + 8, words: 'partial response from here', weight: 500 },
  ];
  const room = { pitch: 28, top: scale.top + 28, bottom: scale.bottom - 4 };
  const places = spread(
    names.map(n => n.y),
    room,
  );
  names.forEach(({ words, weight }, i) => {
    text(pen, words, right + 28, places[i] ?? 0, sans(palette, 24, weight));
  });
}
