import { describe, expect, test } from 'vitest';
import { measuredOf, resectedAtMonths } from '../../src/oncology/measured';
import { readMeasurements } from '../../src/oncology/measurement-file';
import { visitsOf } from '../../src/oncology/measurement-visits';
import { faultText } from '../../src/oncology/measurements';
import { assess } from '../../src/oncology/recist';

const HEADER = 'lesion,site,kind,target,months,axis,mm,method,status,new';
const SOUND = [
  'mass,left upper lobe,primary,yes,-0.5,longest,45,CT,measured,no',
  'mass,left upper lobe,primary,yes,2,longest,26.5,CT,measured,no',
  'node,right hilum,node,yes,-0.5,short,20,CT,measured,no',
  'node,right hilum,node,yes,2,short,,CT,too small,no',
  'effusion,pleura,other,no,-0.5,longest,,CT,present,no',
  'effusion,pleura,other,no,2,longest,,CT,absent,no',
];
const file = (...lines: string[]) => [HEADER, ...lines, ''].join('\n');
const faults = (...lines: string[]) => readMeasurements(file(...lines)).faults.map(faultText);
/** The sound file with one line in place of another. */
const withLine = (n: number, line: string) => faults(...SOUND.map((l, i) => (i === n ? line : l)));

describe('a sound file', () => {
  test('is read line by line', () => {
    const { measurements, faults: none } = readMeasurements(file(...SOUND));
    expect(none).toEqual([]);
    expect(measurements).toHaveLength(6);
    expect(measurements?.[0]).toEqual({
      line: 2,
      lesion: 'mass',
      site: 'left upper lobe',
      kind: 'primary',
      target: true,
      months: -0.5,
      axis: 'longest',
      mm: 45,
      method: 'CT',
      status: 'measured',
      isNew: false,
    });
    expect(measurements?.[3]).not.toHaveProperty('mm');
    expect(measurements?.[5]).toMatchObject({ target: false, status: 'absent' });
  });
  test('as Excel saves it: byte order mark, semicolons, decimal commas, CRLF', () => {
    const lines = [HEADER, ...SOUND].map(l =>
      l
        .replace(/(\d)\.(\d)/g, '$1#$2')
        .replace(/,/g, ';')
        .replace(/#/g, ','),
    );
    const { measurements } = readMeasurements(`\uFEFF${lines.join('\r\n')}\r\n`);
    expect(measurements?.map(m => m.months)).toEqual([-0.5, 2, -0.5, 2, -0.5, 2]);
    expect(measurements?.[1]?.mm).toBe(26.5);
  });
  test('a spreadsheet’s empty rows are passed over', () => {
    const { measurements, faults: none } = readMeasurements(file(...SOUND, ',,,,,,,,,', ',,,,,,,,,'));
    expect(none).toEqual([]);
    expect(measurements).toHaveLength(6);
  });
  test('more lines than any patient has are refused at once', () => {
    const { faults: found } = readMeasurements(file(...Array(2000).fill(SOUND[0] ?? '')));
    expect(found.map(faultText)).toEqual([expect.stringMatching(/more than 1000 lines/)]);
  });
  test('a quoted decimal comma and an empty line in between', () => {
    const text = [HEADER, SOUND[0], '', SOUND[1]?.replace('26.5', '"26,5"'), ''].join('\n');
    const { measurements } = readMeasurements(text);
    expect(measurements?.map(m => [m.line, m.mm])).toEqual([
      [2, 45],
      [4, 26.5],
    ]);
  });
  test('a new lesion may be seen once', () => {
    expect(faults(...SOUND, 'liver,liver,other,no,2,longest,12,CT,present,yes')).toEqual([]);
  });
});

describe('a line is refused with line, column, value and remedy', () => {
  test.each([
    [
      'a size of 0',
      1,
      'mass,left upper lobe,primary,yes,2,longest,0,CT,measured,no',
      /^line 3, mm "0": give a size above 0 and up to 300/,
    ],
    [
      'a size above 300',
      1,
      'mass,left upper lobe,primary,yes,2,longest,301,CT,measured,no',
      /^line 3, mm "301"/,
    ],
    [
      'a size that is none',
      1,
      'mass,left upper lobe,primary,yes,2,longest,big,CT,measured,no',
      /^line 3, mm "big"/,
    ],
    [
      'a date for months',
      1,
      'mass,left upper lobe,primary,yes,2022-03-01,longest,26,CT,measured,no',
      /^line 3, months "2022-03-01": a calendar date is an identifier/,
    ],
    [
      'a date as Excel shows it',
      1,
      'mass,left upper lobe,primary,yes,02-Jan,longest,26,CT,measured,no',
      /a calendar date is an identifier/,
    ],
    [
      'a date with slashes',
      1,
      'mass,left upper lobe,primary,yes,1/3/22,longest,26,CT,measured,no',
      /a calendar date is an identifier/,
    ],
    [
      'words for months',
      1,
      'mass,left upper lobe,primary,yes,two months,longest,26,CT,measured,no',
      /^line 3, months "two months": give months since the start of treatment as a number/,
    ],
    [
      'a date in a name',
      0,
      'mass 2022-03-01,left upper lobe,primary,yes,-0.5,longest,45,CT,measured,no',
      /^line 2, lesion ".*": a calendar date is an identifier: leave it out/,
    ],
    [
      'a size that may be a thousand',
      1,
      'mass,left upper lobe,primary,yes,2,longest,1.200,CT,measured,no',
      /^line 3, mm "1.200": it could be a thousand/,
    ],
    [
      'a size made a date',
      1,
      'mass,left upper lobe,primary,yes,2,longest,26-May,CT,measured,no',
      /^line 3, mm "26-May": a spreadsheet has made a date/,
    ],
    [
      'no months',
      1,
      'mass,left upper lobe,primary,yes,,longest,26,CT,measured,no',
      /^line 3, months "": give months/,
    ],
    [
      'a node without its short axis',
      2,
      'node,right hilum,node,yes,-0.5,longest,20,CT,measured,no',
      /^line 4, axis "longest": a node is measured in its short axis/,
    ],
    [
      'a mass by its short axis',
      0,
      'mass,left upper lobe,primary,yes,-0.5,short,45,CT,measured,no',
      /^line 2, axis "short": give longest/,
    ],
    [
      'an unknown kind',
      0,
      'mass,left upper lobe,tumour,yes,-0.5,longest,45,CT,measured,no',
      /^line 2, kind "tumour": give primary, node or other/,
    ],
    [
      'a status of a non-target',
      0,
      'mass,left upper lobe,primary,yes,-0.5,longest,45,CT,present,no',
      /^line 2, status "present": give measured, too small, absent or not measured/,
    ],
    [
      'a status of a target',
      4,
      'effusion,pleura,other,no,-0.5,longest,,CT,measured,no',
      /^line 6, status "measured": give present, absent or unequivocal progression/,
    ],
    [
      'measured without a size',
      1,
      'mass,left upper lobe,primary,yes,2,longest,,CT,measured,no',
      /^line 3, mm "": a measured lesion needs its size/,
    ],
    [
      'a size that was not measured',
      3,
      'node,right hilum,node,yes,2,short,4,CT,too small,no',
      /^line 5, mm "4": leave it empty/,
    ],
    [
      'a new target',
      1,
      'mass,left upper lobe,primary,yes,2,longest,26,CT,measured,yes',
      /^line 3, new "yes": a target is there at baseline/,
    ],
    [
      'no name',
      1,
      ',left upper lobe,primary,yes,2,longest,26,CT,measured,no',
      /^line 3, lesion "": give the lesion a name/,
    ],
    [
      'a name too long for its line',
      0,
      'the mass in the left upper lobe,left upper lobe,primary,yes,-0.5,longest,45,CT,measured,no',
      /^line 2, lesion "the mass in the left upper lobe": .* up to 20 characters/,
    ],
    [
      'a specimen without a size',
      1,
      'mass,left upper lobe,primary,yes,7,longest,,specimen,measured,no',
      /^line 3, mm "": a specimen needs its size/,
    ],
    [
      'a specimen before treatment',
      0,
      'mass,left upper lobe,primary,yes,-0.5,longest,45,Specimen,measured,no',
      /^line 2, months "-0.5": a specimen comes after the start of treatment/,
    ],
    [
      'a bare decimal comma',
      1,
      'mass,left upper lobe,primary,yes,2,longest,26,5,CT,measured,no',
      /^line 3: 11 cells where the header has 10/,
    ],
  ])('%s', (_, n, line, message) => {
    expect(withLine(n, line)[0]).toMatch(message);
  });
  test.each([
    '44621',
    '20220301',
    '2022',
    '03.2022',
    '1200',
    'Mrz 22',
    'févr-22',
    '2022-03-01 00:00:00',
    '01.03.',
  ])('%s for months: a date, or one as a spreadsheet counts it', months => {
    const line = `mass,left upper lobe,primary,yes,${months},longest,26,CT,measured,no`;
    expect(withLine(1, line)[0]).toMatch(
      /^line 3, months ".*": (a calendar date is an identifier|it looks like a date)/,
    );
  });
  test('all faults are told at once', () => {
    expect(withLine(1, 'mass,left upper lobe,tumor,maybe,x,longest,0,CT,measured,no')).toHaveLength(4);
  });
});

describe('lines that are sound one by one, and not together', () => {
  test.each([
    [
      'a visit twice',
      [...SOUND, SOUND[1] ?? ''],
      /^line 8, months "2": mass has this visit in line 3 already/,
    ],
    ['a lesion seen once', SOUND.slice(0, 3), /^line 4, lesion "node": node is seen at one visit only/],
    [
      'a lesion that is new at baseline',
      [
        ...SOUND,
        'liver,liver,other,no,-0.5,longest,12,CT,present,yes',
        'liver,liver,other,no,2,longest,12,CT,present,yes',
      ],
      /line 8, new "yes": liver is there at baseline, so it is not new/,
    ],
    [
      'a lesion that comes later and is not called new',
      [
        ...SOUND,
        'liver,liver,other,no,2,longest,12,CT,present,no',
        'liver,liver,other,no,4,longest,12,CT,present,no',
      ],
      /line 8, new "no": liver is first seen after the baseline: give yes/,
    ],
    [
      'another site',
      [...SOUND.slice(0, 1), SOUND[1]?.replace('left upper lobe', 'right lung') ?? ''],
      /^line 3, site "right lung": mass has "left upper lobe" in line 2/,
    ],
    [
      'a visit before the baseline visit',
      [...SOUND, 'mass,left upper lobe,primary,yes,-3,longest,40,CT,measured,no'],
      /^line 8, months "-3": it lies before the baseline visit \(month -0.5\)/,
    ],
    [
      'no baseline',
      [SOUND[1] ?? '', SOUND[1]?.replace(',2,', ',4,') ?? ''],
      /no visit lies at or before month 0/,
    ],
    [
      'a target without a size at baseline',
      [...SOUND.slice(0, 2), SOUND[2]?.replace(',20,CT,measured', ',,CT,not measured') ?? '', SOUND[3] ?? ''],
      /node has no size at the baseline visit/,
    ],
    [
      'a node too small for a target',
      [...SOUND.slice(0, 2), SOUND[2]?.replace(',20,', ',14,') ?? '', SOUND[3] ?? ''],
      /node: 14 mm short axis at baseline is under 15 mm/,
    ],
    [
      'three targets in the nodes',
      ['a', 'b', 'c'].flatMap(l => [
        `${l},hilum ${l},node,yes,0,short,20,CT,measured,no`,
        `${l},hilum ${l},node,yes,2,short,12,CT,measured,no`,
      ]),
      /3 targets in lymph nodes/,
    ],
  ])('%s', (_, lines, message) => {
    expect(faults(...lines).join('\n')).toMatch(message);
  });
});

describe('a file that is none', () => {
  test.each([
    ['', /^line 1: the file is empty: give lesion,site,kind/],
    ['name,size\nmass,45', /^line 1: the first line is "name,size"/],
    [`${HEADER}\n`, /^line 2: the file has a header and no line/],
    [`${HEADER}\n"mass,45`, /close the quotes/],
  ])('%j', (text, message) => {
    const { measurements, faults: found } = readMeasurements(text);
    expect(measurements).toBeNull();
    expect(found.map(faultText)[0]).toMatch(message);
  });
});

describe('a specimen', () => {
  const specimen = 'mass,left upper lobe,primary,yes,7,longest,52,specimen,measured,no';
  const read = (...lines: string[]) => readMeasurements(file(...lines)).measurements ?? [];
  test('is no visit, and ends what RECIST assesses', () => {
    const all = read(...SOUND, specimen);
    expect(visitsOf(all).map(v => v.months)).toEqual([-0.5, 2]);
    expect(resectedAtMonths(all)).toBe(7);
    expect(resectedAtMonths(read(...SOUND))).toBeUndefined();
  });
  test('may be all that was measured', () => {
    expect(faults(specimen)).toEqual([]);
    expect(measuredOf(read(specimen))).toEqual([
      {
        id: 'mass, specimen',
        kind: 'measured',
        lesion: 'mass',
        group: 'primary',
        visit: 'specimen',
        months: 7,
        axis: 'longest',
        diameterMm: 52,
        method: 'specimen',
        target: true,
        tooSmall: false,
      },
    ]);
  });
  test('does not stand in for a second visit', () => {
    expect(faults(SOUND[0] ?? '', specimen)[0]).toMatch(/mass is seen at one visit only/);
  });
});

test('sizes as observations: too small by RECIST’s convention, no size no observation', () => {
  const all = readMeasurements(file(...SOUND)).measurements ?? [];
  expect(measuredOf(all).map(o => [o.id, o.group, o.axis, o.diameterMm, o.tooSmall])).toEqual([
    ['mass, month -0.5', 'primary', 'longest', 45, false],
    ['mass, month 2', 'primary', 'longest', 26.5, false],
    ['node, month -0.5', 'nodes', 'short', 20, false],
    ['node, month 2', 'nodes', 'short', 5, true],
  ]);
});

describe('from the file to the response', () => {
  const read = (...lines: string[]) => visitsOf(readMeasurements(file(...lines)).measurements ?? []);
  test('a target that is gone is 0 mm: with a normal node and no non-target left, a complete response', () => {
    const visits = read(...SOUND.map(l => l.replace('2,longest,26.5,CT,measured', '2,longest,,CT,absent')));
    expect(visits[1]?.targets.map(t => t.mm)).toEqual([0, 5]);
    expect(assess(visits)[0]).toMatchObject({ sumMm: 5, target: 'CR', overall: 'CR' });
  });
  test('a new lesion alone does not say that there are no non-targets', () => {
    const visits = read(...SOUND.slice(0, 4), 'liver,liver,other,no,6,longest,12,CT,present,yes');
    expect(visits.map(v => v.nonTargets)).toEqual([undefined, undefined, undefined]);
    expect(assess(visits).map(a => a.overall)).toEqual([undefined, 'PD']);
  });
  test('too small is 5 mm; what has no line was not evaluated', () => {
    const visits = read(...SOUND, 'mass,left upper lobe,primary,yes,6,longest,30,CT,measured,no');
    expect(visits.map(v => v.months)).toEqual([-0.5, 2, 6]);
    expect(visits[1]?.targets.map(t => t.mm)).toEqual([26.5, 5]);
    expect(visits[2]?.targets.map(t => t.mm)).toEqual([30, null]);
    expect(visits.map(v => v.nonTargets)).toEqual([['present'], ['absent'], ['not evaluated']]);
    // 65, then 31.5: - 52 %; then the node is missing, and 30 alone proves nothing.
    expect(assess(visits).map(a => [a.sumMm, a.overall])).toEqual([
      [31.5, 'PR'],
      [null, 'NE'],
    ]);
  });
  test('a new lesion is progression at its visit, and no non-target before', () => {
    const visits = read(...SOUND, 'liver,liver,other,no,2,longest,12,CT,present,yes');
    expect(visits.map(v => v.newLesion)).toEqual([false, true]);
    expect(assess(visits)[0]?.overall).toBe('PD');
  });
  test('a file without non-targets does not say that there are none', () => {
    const visits = read(...SOUND.slice(0, 4));
    expect(visits[1]).not.toHaveProperty('nonTargets');
    expect(assess(visits)[0]).toMatchObject({ target: 'PR' });
    expect(assess(visits)[0]).not.toHaveProperty('overall');
  });
});
