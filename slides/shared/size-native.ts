import { lesionLines } from '../../src/charts/lesion-lines';
import type { NativeChart, NativeTone } from '../../src/charts/native';
import { isMeasured, measured } from './measured';

const TONES: Readonly<Record<string, NativeTone>> = { primary: 'primary', nodes: 'nodes' };

/**
 * The measured sizes as an office chart, a line a lesion. Undefined where some of the lesions are known by the report's
 * words alone: a native chart would hold invented millimetres in its sheet.
 */
export function sizeNative(): NativeChart | undefined {
  if (!isMeasured('primary') || !isMeasured('nodes')) return undefined;
  // Sizes on CT: the specimen is another measure.
  const lines = lesionLines(measured?.observations ?? []);
  const months = [...new Set(lines.flatMap(({ points }) => points.map(p => p.months)))].toSorted(
    (a, b) => a - b,
  );
  const series = lines.map(({ lesion, group, points }) => ({
    name: lesion,
    tone: TONES[group] ?? ('rule' as const),
    values: months.map(month => points.find(p => p.months === month)?.diameterMm ?? null),
  }));
  const highest = Math.max(...series.flatMap(({ values }) => values.map(mm => mm ?? 0)));
  return {
    kind: 'lines',
    x: { name: 'months', values: months, axis: 'months' },
    series,
    max: Math.ceil(highest / 10) * 10 + 10,
    axis: 'mm',
    caption: 'Own measurements§; longest diameter of the primary, short axis of nodes',
  };
}
