import { describe, expect, test } from 'vitest';
import { disagreements, isN3, printTnm, sizeBand, stageGroup, tBySize } from '../../src/oncology/tnm';

describe('stage groups, 8th edition', () => {
  // Every cell, written by hand from the IASLC/UICC summary tables.
  const table: Record<string, [string, string, string, string]> = {
    T1a: ['IA1', 'IIB', 'IIIA', 'IIIB'],
    T1b: ['IA2', 'IIB', 'IIIA', 'IIIB'],
    T1c: ['IA3', 'IIB', 'IIIA', 'IIIB'],
    T2a: ['IB', 'IIB', 'IIIA', 'IIIB'],
    T2b: ['IIA', 'IIB', 'IIIA', 'IIIB'],
    T3: ['IIB', 'IIIA', 'IIIB', 'IIIC'],
    T4: ['IIIA', 'IIIA', 'IIIB', 'IIIC'],
  };
  for (const [t, groups] of Object.entries(table)) {
    groups.forEach((group, n) => {
      test(`${t} N${n} M0 is ${group}`, () => {
        expect(stageGroup(t as 'T1a', `N${n}` as 'N0', 'M0')).toBe(group);
      });
      test(`${t} N${n} with metastasis`, () => {
        expect(stageGroup(t as 'T1a', `N${n}` as 'N0', 'M1a')).toBe('IVA');
        expect(stageGroup(t as 'T1a', `N${n}` as 'N0', 'M1b')).toBe('IVA');
        expect(stageGroup(t as 'T1a', `N${n}` as 'N0', 'M1c')).toBe('IVB');
      });
    });
  }
});

describe('size rule', () => {
  test.each([
    [1, 'T1a'],
    [10, 'T1a'],
    [10.1, 'T1b'],
    [20, 'T1b'],
    [30, 'T1c'],
    [30.5, 'T2a'],
    [40, 'T2a'],
    [40.1, 'T2b'],
    [50, 'T2b'],
    [51, 'T3'],
    [70, 'T3'],
    [70.1, 'T4'],
  ])('%s mm is %s', (mm, t) => expect(tBySize(mm)).toBe(t));
  test('a band is open below and closed above', () => {
    expect(sizeBand('T2b')).toEqual({ overMm: 40, upToMm: 50 });
    expect(sizeBand('T3')).toEqual({ overMm: 50, upToMm: 70 });
  });
  test.each([0, -3, Number.NaN])('%s mm is refused', mm => expect(() => tBySize(mm)).toThrow(/above 0 mm/));
});

describe('N3', () => {
  test('a right hilar node of a left primary', () =>
    expect(isN3({ site: 'hilar', side: 'right' }, 'left')).toBe(true));
  test('not a left hilar node', () => expect(isN3({ site: 'hilar', side: 'left' }, 'left')).toBe(false));
  test('a supraclavicular node of either side', () => {
    expect(isN3({ site: 'supraclavicular', side: 'left' }, 'left')).toBe(true);
  });
});

describe('two readings of one specimen', () => {
  const body = { prefix: 'yp', t: 'T3', n: 'N0', m: 'M0', group: 'IIB' } as const;
  test('T2b against T3: in the category, and in the group it would give', () => {
    expect(disagreements(body, { prefix: 'yp', t: 'T2b', n: 'N0' })).toEqual([
      'ypT3 against ypT2b',
      'ypT2bN0 would be IIA, not IIB',
    ]);
  });
  test('none where both say the same, or less', () => {
    expect(disagreements(body, body)).toEqual([]);
    expect(disagreements(body, { prefix: 'yp', t: 'T3', n: 'N0' })).toEqual([]);
  });
  test('a reading is printed in one piece', () => expect(printTnm(body)).toBe('ypT3N0M0'));
});
