import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { illustration, observations } from '../../src/case';
import { type ChartData, configure } from '../../src/charts';
import { spread } from '../../src/charts/label-column';
import { placesOf } from '../../src/charts/places';
import { type MeasuredCourse, measuredCourse } from '../../src/oncology/measured-course';
import { readMeasurements } from '../../src/oncology/measurement-file';
import { MEASURED, MIXED, NODES_ONLY } from '../support/own';
import { chartWith, draw, palette } from '../support/pen';

const courseOf = (folder: string): MeasuredCourse => {
  const { measurements } = readMeasurements(readFileSync(`${folder}/measurements.csv`, 'utf8'));
  if (!measurements) throw new Error(`${folder}: not sound`);
  return measuredCourse(measurements);
};
const VISITS = [
  { id: 'baseline', name: 'before', months: 0 },
  { id: 'month2', name: '2 months', months: 2 },
  { id: 'month6', name: '6 months', months: 6 },
];
const shared = (folder: string) => ({
  visits: VISITS,
  observations: observations.filter(o => o.visit !== 'specimen'),
  schematic: { levelMm: illustration.schematicLevelMm.month2, lane: illustration.nodeLane },
  measured: courseOf(folder),
  measuredSign: '§',
});
const course = (folder: string) =>
  ({
    kind: 'size-course',
    ...shared(folder),
    treatment: 'alectinib',
    treatmentMonths: 6,
    monthPx: 118,
  }) satisfies ChartData;
const all = { show: ['baseline', 'month2', 'month6'] };
const SCALES = ['x', 'measured', 'sum', 'nodes', 'mm'];
const data = (of: ChartData, view = all): [string, (number | null)[][]][] =>
  configure(of, palette, view).data.datasets.map(d => [
    d.label ?? '',
    (d.data as { x: number; y: number | null }[]).map(p => [p.x, p.y]),
  ]);
const texts = (of: ChartData, view = all, scales = SCALES) =>
  draw(configure(of, palette, view), scales).texts;

describe('size over time, measured', () => {
  test('a line a lesion in mm; a visit without a size parts it', () => {
    expect(data(course(MEASURED)).slice(0, 3)).toEqual([
      [
        'primary',
        [
          [-0.5, 46],
          [2, 27],
          [4, 29],
          [6, 45],
        ],
      ],
      [
        'right hilar',
        [
          [-0.5, 19],
          [2, 12.5],
          [4, 10],
          [6, 8],
        ],
      ],
      [
        'left subclavian',
        [
          [-0.5, 17],
          [2, 11],
          [4, null],
          [6, 5],
        ],
      ],
    ]);
  });
  test('the sum in per cent of baseline, and the progression line as a step, by hand', () => {
    const [, , , sum, line] = data(course(MEASURED));
    // 82; 50.5; not evaluable; 58.
    const percents = sum?.[1].map(([x, y]) => [x, y === null ? null : Number(y?.toFixed(2))]);
    expect(percents).toEqual([
      [-0.5, 0],
      [2, -38.41],
      [4, null],
      [6, -29.27],
    ]);
    // 1.2 × 82 until the nadir of 50.5, then 1.2 × 50.5 = 60.6: - 26.1 %.
    const step = line?.[1].map(([x, y]) => [x, Number(y?.toFixed(1))]);
    expect(step).toEqual([
      [-0.5, 20],
      [2, 20],
      [2, -26.1],
      [4, -26.1],
      [4, -26.1],
      [6, -26.1],
    ]);
  });
  test('letters, names with their last size, the limits; no word of the report’s arrows', () => {
    const words = texts(course(MEASURED));
    expect(words).toEqual(
      expect.arrayContaining([
        'PR',
        'NE',
        'SD',
        'primary 45 mm',
        'right hilar 8 mm',
        'left subclavian too small',
      ]),
    );
    expect(words).toEqual(
      expect.arrayContaining([
        'longest diameter',
        'short axis',
        'own measurements§',
        '−30 %',
        'Sum of targets −29.3 %',
      ]),
    );
    for (const word of ['smaller', 'larger again', 'cT2b*', 'no unit']) expect(words).not.toContain(word);
  });
  test('a step shows what was measured by then', () => {
    const view = { show: ['baseline', 'month2'] };
    expect(data(course(MEASURED), view)[0]?.[1]).toEqual([
      [-0.5, 46],
      [2, 27],
    ]);
    expect(texts(course(MEASURED), view)).toEqual(expect.arrayContaining(['PR', 'primary 27 mm']));
    expect(texts(course(MEASURED), view)).not.toContain('SD');
    expect(texts(course(MEASURED), { show: ['baseline'] })).toContain('Sum of targets 82 mm');
  });
  test('colour is never the only cue: marks tell the measure, dashes the lesion', () => {
    const looks = configure(course(MEASURED), palette, all).data.datasets as unknown as {
      pointStyle: string;
      borderDash: number[];
    }[];
    expect(looks.slice(0, 4).map(d => d.pointStyle)).toEqual(['circle', 'rect', 'rect', 'rectRot']);
    expect(looks[1]?.borderDash).not.toEqual(looks[2]?.borderDash);
  });
  test('the specimen has a mark and a measure of its own beside the categories’ bands', () => {
    const specimen = {
      interval: 'month 7§',
      event: 'surgery',
      nodes: ['ypN0', 'nodes examined'],
      bodyName: 'body',
      rivalName: 'abstract',
    } as const;
    const words = texts({ ...course(MEASURED), observations, specimen });
    expect(words).toEqual(
      expect.arrayContaining(['52 mm§', 'measured', 'ypT3*', 'or ypT2b*', 'month 7§', 'surgery']),
    );
    // RECIST ends at the operation: no panel of the sum beside it.
    expect(words).not.toContain('SD');
  });
});

describe('some lesions measured, some not', () => {
  test('the primary alone: its line in mm, the nodes’ arrows, a target response', () => {
    expect(data(course(MIXED)).map(([name]) => name)).toEqual([
      'primary',
      'sum of targets',
      'progression line',
    ]);
    const words = texts(course(MIXED));
    expect(words).toEqual(
      expect.arrayContaining(['smaller', 'smaller still', 'not measured', 'response', 'target PR', 'PD']),
    );
    expect(words).not.toContain('larger again');
  });
  test('the nodes alone: the primary keeps its band and its open arrow', () => {
    const words = texts(course(NODES_ONLY));
    expect(words).toEqual(
      expect.arrayContaining(['cT2b*', '50 mm', 'larger again', 'not reported', 'right hilar 8 mm']),
    );
    expect(words).not.toContain('smaller still');
  });
  test('a specimen alone leaves the report’s chart, with the size beside the bands', () => {
    const measured = { observations: courseOf(MEASURED).observations.filter(o => o.visit === 'specimen') };
    const only = {
      ...course(MEASURED),
      measured: { ...measured, visitMonths: [], assessments: [], baselineSumMm: null },
    };
    expect(configure(only, palette, all).data.datasets).toEqual([]);
    expect(texts(only)).toContain('larger again');
  });
});

describe('the strip under the images, measured', () => {
  const strip = (folder: string) => ({ kind: 'size-strip', ...shared(folder) }) satisfies ChartData;
  test('under each CT the sizes of that CT, and the response', () => {
    const words = texts(strip(MEASURED), all, ['x', 'mm', 'nodes']);
    // Month 4 has no images: it stands in no column.
    expect(words.filter(w => /\d.* mm/.test(w))).toEqual([
      '46 mm',
      '27 mm',
      '45 mm',
      '19 / 17 mm',
      '12.5 / 11 mm',
      '8 mm / too small',
    ]);
    expect(words).toEqual(expect.arrayContaining(['PR', 'sum −38.4 %', 'SD', 'sum −29.3 %']));
    expect(words).not.toContain('NE');
  });
  test('the group that was not measured keeps its arrows', () => {
    const words = texts(strip(MIXED), all, ['x', 'mm', 'nodes']);
    expect(words).toEqual(
      expect.arrayContaining(['46 mm', 'target PR', 'smaller still', 'size not reported']),
    );
  });
});

describe('spider', () => {
  const spider = { kind: 'spider', measured: courseOf(MEASURED), measuredSign: '§' } satisfies ChartData;
  test('each lesion in per cent of its own baseline, the sum above them', () => {
    const legs = data(spider).map(([name, points]) => [name, points.at(-1)?.map(n => Number(n?.toFixed(1)))]);
    expect(legs).toEqual([
      ['sum of targets', [6, -29.3]],
      ['progression line', [6, -26.1]],
      // 45 / 46, 8 / 19, 5 / 17.
      ['primary', [6, -2.2]],
      ['right hilar', [6, -57.9]],
      ['left subclavian', [6, -70.6]],
    ]);
  });
  test('names and limits stand beside their ends', () => {
    expect(texts(spider, all, ['x', 'y'])).toEqual(
      expect.arrayContaining([
        'primary −2.2 %',
        'sum of targets −29.3 %',
        'sum: progression',
        'sum: partial response',
      ]),
    );
  });
});

describe('where points are', () => {
  test('measured: by month and mm, the sum by per cent', () => {
    const places = placesOf(chartWith(SCALES), course(MEASURED), palette, all);
    expect(places['primary, month 6']).toEqual({ x: 600, y: 4500 });
    expect(places['sum, month 2']?.y).toBeCloseTo(-3841.46, 1);
    expect(places).not.toHaveProperty('sum, month 4');
    expect(places).not.toHaveProperty('primary-month6');
  });
  test('report: every observation that the step shows, and no other', () => {
    const { measured: _, ...report } = course(MEASURED);
    const places = placesOf(chartWith(['x', 'mm', 'nodes']), report, palette, {
      show: ['baseline', 'month2'],
    });
    expect(Object.keys(places)).toEqual(['primary-baseline', 'primary-month2', 'nodes-month2']);
  });
});

test('labels in a column keep their order, their distance and their room', () => {
  expect(spread([10, 12, 100], { pitch: 30, top: 20, bottom: 200 })).toEqual([20, 50, 100]);
  expect(spread([190, 195], { pitch: 30, top: 0, bottom: 200 })).toEqual([170, 200]);
  expect(spread([195, 190], { pitch: 30, top: 0, bottom: 200 })).toEqual([200, 170]);
});
