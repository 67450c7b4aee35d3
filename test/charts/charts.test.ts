import { describe, expect, test } from 'vitest';
import { illustration, observations } from '../../src/case';
import { type ChartData, configure } from '../../src/charts';
import { draw, palette } from '../support/pen';

describe('FISH', () => {
  const data: ChartData = {
    kind: 'fish',
    percent: 76,
    percentText: '76.0 %',
    cutOffPercent: 15,
    cutOffText: 'cut-off 15 %§',
    unit: '% of cells',
  };
  const configuration = configure(data, palette, {});
  test('one bar of the percentage, on an axis from 0 to 100', () => {
    expect(configuration.data.datasets[0]?.data).toEqual([76]);
    expect(configuration.options?.scales?.x).toMatchObject({ min: 0, max: 100 });
  });
  test('value, cut-off and axis are written', () => {
    expect(draw(configuration).texts).toEqual(['cut-off 15 %§', '76.0 %', '0', '50', '100 % of cells']);
  });
  test('the cut-off parts the bar at its place', () => {
    const gap = draw(configuration).fills.find(f => f.color === 'page');
    expect(gap?.box).toEqual([1500 - 4.5, 70, 9, 84]);
  });
});

describe('sizes, report mode', () => {
  const data: ChartData = {
    kind: 'size-strip',
    visits: [
      { id: 'baseline', name: 'before', months: 0 },
      { id: 'month2', name: '2 months', months: 2 },
      { id: 'month6', name: '6 months', months: 6 },
    ],
    observations: observations.filter(o => o.visit !== 'specimen'),
    schematic: { levelMm: illustration.schematicLevelMm.month2, lane: illustration.nodeLane },
  };
  const shown = (...show: string[]) => draw(configure(data, palette, { show })).texts;
  test('no data point: nothing that looks measured', () => {
    expect(configure(data, palette, {}).data.datasets).toEqual([]);
  });
  test('millimetres stand beside the T category alone', () => {
    const texts = shown('baseline', 'month2', 'month6');
    expect(texts.filter(t => /\d/.test(t))).toEqual(['40', '50 mm', 'cT2b*', 'than at 2 months']);
  });
  test('a step shows what is known by then', () => {
    expect(shown('baseline')).not.toContain('smaller');
    expect(shown('baseline', 'month2')).toContain('smaller');
    expect(shown('baseline', 'month2')).not.toContain('larger again');
    expect(shown('baseline', 'month2', 'month6')).toEqual(
      expect.arrayContaining(['larger again', 'smaller still']),
    );
  });
  test('the band is drawn from the observation: 40 to 50', () => {
    const band = draw(configure(data, palette, { show: ['baseline'] })).fills.find(
      f => f.color === 'primary-fill',
    );
    expect(band?.box).toEqual([-18, 5000, 36, -1000]);
  });
  test('the month that a direction compares with comes from the observation', () => {
    const month6 = data.observations.find(o => o.id === 'primary-month6');
    expect(month6).toMatchObject({ direction: 'larger', than: 'month2' });
  });
});

describe('size over time, report mode', () => {
  const data: ChartData = {
    kind: 'size-course',
    visits: [
      { id: 'baseline', name: 'before', months: 0 },
      { id: 'month2', name: '2 months', months: 2 },
      { id: 'month6', name: '6 months', months: 6 },
    ],
    observations,
    schematic: { levelMm: illustration.schematicLevelMm.month2, lane: illustration.nodeLane },
    treatment: 'alectinib',
    treatmentMonths: 6,
    monthPx: 72,
    specimen: {
      interval: 'interval unknown',
      event: 'surgery',
      nodes: ['ypN0', 'nodes examined'],
      bodyName: 'body',
      rivalName: 'abstract',
    },
  };
  const texts = (of: ChartData, ...show: string[]) => draw(configure(of, palette, { show })).texts;
  const all = ['baseline', 'month2', 'month6'];

  test('no data point: nothing that looks measured', () => {
    expect(configure(data, palette, {}).data.datasets).toEqual([]);
  });
  test('millimetres are the cut-points of the categories and nothing else', () => {
    const sizes = texts(data, ...all).filter(t => /^\d+( mm)?$/.test(t));
    // Beside the CT, beside the specimen, and the months under the axis.
    expect(sizes.sort()).toEqual(['0', '2', '40', '40', '50', '50 mm', '6', '70 mm'].sort());
  });
  test('both categories of the specimen stand, the abstract’s as a rival', () => {
    const { texts: words, fills } = draw(configure(data, palette, { show: all }));
    expect(words).toEqual(expect.arrayContaining(['ypT3*', 'or ypT2b*', 'body', 'abstract']));
    const solid = fills.filter(f => f.color === 'primary-fill').map(f => f.box);
    // 50 to 70 mm at the specimen, 40 to 50 at the CT; the rival is hatched, so not filled.
    expect(solid).toEqual([
      [136, 5000, 48, -1000],
      [974, 7000, 52, -2000],
    ]);
  });
  test('without a specimen the chart ends at the last CT, and a step shows no more than is known by then', () => {
    const { specimen: _, ...before } = data;
    const ct = { ...before, observations: observations.filter(o => o.visit !== 'specimen') };
    expect(texts(ct, 'baseline')).not.toContain('alectinib');
    expect(texts(ct, 'baseline', 'month2')).toContain('alectinib');
    expect(texts(ct, 'baseline', 'month2')).not.toContain('larger again');
    expect(texts(ct, ...all)).toEqual(expect.arrayContaining(['larger again', 'not reported']));
    expect(texts(ct, ...all)).not.toContain('surgery');
  });
});

describe('the course', () => {
  const data: ChartData = {
    kind: 'swimmer',
    segments: [
      {
        id: 'drug',
        kind: 'treatment',
        tone: 'alectinib',
        from: 0,
        to: 213,
        name: 'Alectinib',
        months: '6 mo',
      },
      { id: 'gap', kind: 'gap', from: 213, to: 303, name: 'interval unknown' },
      { id: 'operation', kind: 'event', from: 303, to: 303, name: 'Lobectomy' },
      { id: 'last', kind: 'last-seen', from: 303, to: 1000, name: 'no recurrence', months: '14 mo' },
    ],
    scales: [{ segment: 'drug', note: 'months', ticks: [{ at: 0, name: '0', segment: 'drug' }] }],
    total: { from: 0, to: 1000, name: 'in all' },
  };
  const show = (...ids: string[]) => draw(configure(data, palette, { show: ids }));
  test('the bar is as long as its months', () => {
    expect(show('drug').fills).toEqual([{ color: 'alectinib-fill', box: [0, 164, 213, 104] }]);
  });
  test('a step names nothing that lies ahead; the total comes with the last', () => {
    expect(show('drug').texts).toEqual(['0', 'months', '6 mo', 'Alectinib']);
    expect(show('drug', 'gap', 'operation').texts).not.toContain('in all');
    expect(show('drug', 'gap', 'operation', 'last').texts).toEqual(
      expect.arrayContaining(['no recurrence', '14 mo', 'in all']),
    );
  });
});

describe('cohorts with their intervals', () => {
  const data: ChartData = {
    kind: 'intervals',
    corner: 'Salvage surgery',
    cohorts: [
      { id: 'a', letter: 'a', name: 'radiotherapy', source: 'n = 110' },
      { id: 'b', letter: 'b', name: 'a TKI', source: 'n = 36' },
    ],
    outcomes: [
      {
        name: ['90-day', 'mortality'],
        cells: [
          { percentText: 'not in the report', note: '' },
          { percent: 0, percentText: '0 %', from: 0, to: 9.7, note: '0/36, 0–9.7*' },
        ],
      },
    ],
  };
  test('a cohort that is not shown yet writes nothing; a cell without a figure says so', () => {
    const a = draw(configure(data, palette, { show: ['a'] })).texts;
    expect(a).toContain('not in the report');
    expect(a).not.toContain('0 %');
    expect(draw(configure(data, palette, {})).texts).toEqual(
      expect.arrayContaining(['0 %', '0/36, 0–9.7*', 'n = 36']),
    );
  });
});

test('a share of a hundred: two full, three ringed, the rest small', () => {
  const { datasets } = configure({ kind: 'dots', fromPercent: 2, toPercent: 5 }, palette, {}).data;
  expect(datasets.map(d => d.data.length)).toEqual([2, 3, 95]);
  expect(datasets[0]?.data).toEqual([
    { x: 0, y: 9 },
    { x: 1, y: 9 },
  ]);
});
