import { describe, expect, test } from 'vitest';
import {
  assess,
  bestOverallResponse,
  type NonTargetFinding,
  nonTargetResponse,
  overallResponse,
  progressionLineMm,
  type TargetFinding,
  type VisitFindings,
} from '../../src/oncology/recist';
import { targetFaults } from '../../src/oncology/recist-targets';

const mass = (mm: number | null): TargetFinding => ({ lesion: 'mass', nodal: false, mm });
const node = (mm: number | null, lesion = 'node'): TargetFinding => ({ lesion, nodal: true, mm });
const at = (months: number, targets: TargetFinding[], more: Partial<VisitFindings> = {}): VisitFindings => ({
  months,
  targets,
  nonTargets: [],
  ...more,
});
/** Responses of a single mass over the months 0, 2, 4, 6 … */
const course = (...sizes: (number | null)[]) =>
  assess(sizes.map((mm, i) => at(i * 2, [mass(mm)]))).map(a => a.target);

describe('target response, worked by hand', () => {
  test.each([
    // baseline 50: 35 is exactly -30 %
    [[50, 35], ['PR']],
    [[50, 35.1], ['SD']],
    [[50, 0], ['CR']],
    // nadir 40: + 20 % is 48, + 5 mm is 45; both are needed
    [
      [50, 40, 47.9],
      ['SD', 'SD'],
    ],
    [
      [50, 40, 48],
      ['SD', 'PD'],
    ],
    // nadir 10: + 20 % is 12, but + 5 mm is 15
    [
      [20, 10, 14.9],
      ['PR', 'SD'],
    ],
    [
      [20, 10, 15],
      ['PR', 'PD'],
    ],
    // 14 of 20 is still -30 %: partial response against baseline, though it grew
    [
      [20, 10, 14],
      ['PR', 'PR'],
    ],
    // the nadir is the smallest sum so far, not the last: 30 + 20 % is 36
    [
      [50, 30, 34, 36],
      ['PR', 'PR', 'PD'],
    ],
    // the baseline counts as a nadir
    [[50, 60], ['PD']],
    // after a complete response anything of 5 mm is progression
    [
      [20, 0, 5],
      ['CR', 'PD'],
    ],
    [[50, null], ['NE']],
  ] as const)('%j: %j', (sizes, responses) => {
    // [20, 10, 14.9]: above -30 % (14), under the line (15).
    expect(course(...sizes)).toEqual(responses);
  });

  test('nodes are gone under 10 mm: a complete response with a sum above zero', () => {
    const [a] = assess([at(0, [mass(30), node(20)]), at(2, [mass(0), node(9.9)])]);
    expect(a).toMatchObject({ target: 'CR', sumMm: 9.9 });
    const [b] = assess([at(0, [mass(30), node(20)]), at(2, [mass(0), node(10)])]);
    expect(b?.target).toBe('PR');
  });

  test('dissociation: the primary grows, the nodes shrink, the sum is stable', () => {
    const visits = [
      at(0, [mass(45), node(20, 'n1'), node(20, 'n2')]),
      at(2, [mass(26), node(12, 'n1'), node(12, 'n2')]),
      at(6, [mass(42), node(7, 'n1'), node(7, 'n2')]),
    ];
    // 85, 50, 56: - 41 %, then + 12 % above the nadir, and - 34 % of the baseline
    expect(assess(visits).map(a => [a.sumMm, a.target])).toEqual([
      [50, 'PR'],
      [56, 'PR'],
    ]);
    const bigger = [...visits.slice(0, 2), at(6, [mass(45), node(8, 'n1'), node(6.9, 'n2')])];
    // 59.9 is above 59.5 (- 30 %) and under 60 (+ 20 %): stable, with a primary at its first size
    expect(assess(bigger).at(-1)).toMatchObject({ target: 'SD', overall: 'SD' });
  });

  test('percentages from baseline and from the nadir before, and the line of progression', () => {
    const [, second] = assess([at(-1, [mass(50)]), at(2, [mass(40)]), at(4, [mass(44)])]);
    expect(second).toMatchObject({ nadirMm: 40, percentFromNadir: 10, percentFromBaseline: -12 });
    expect(second?.progressionFromMm).toBe(48);
    expect([progressionLineMm(10), progressionLineMm(25), progressionLineMm(100)]).toEqual([15, 30, 120]);
  });

  test('a missing target: not evaluable, unless what was measured proves progression', () => {
    const base = at(0, [mass(30), node(20)]);
    expect(assess([base, at(2, [mass(20), node(null)])])[0]).toMatchObject({
      target: 'NE',
      sumMm: null,
      overall: 'NE',
    });
    // 60 alone is 20 % above 50
    expect(assess([base, at(2, [mass(60), node(null)])])[0]).toMatchObject({ target: 'PD', overall: 'PD' });
    // An incomplete sum is no nadir: 45 stays under 60, the line of the baseline's 50.
    const after = assess([base, at(2, [mass(10), node(null)]), at(4, [mass(30), node(15)])]);
    expect(after[1]).toMatchObject({ nadirMm: 50, target: 'SD' });
  });
});

describe('non-targets and new lesions', () => {
  test.each([
    [[], 'none'],
    [['absent', 'absent'], 'CR'],
    [['absent', 'present'], 'non-CR/non-PD'],
    [['present', 'not evaluated'], 'non-CR/non-PD'],
    [['absent', 'not evaluated'], 'NE'],
    [['present', 'unequivocal progression'], 'PD'],
  ] as [NonTargetFinding[], string][])('%j: %s', (findings, response) => {
    expect(nonTargetResponse(findings)).toBe(response);
  });

  test.each([
    // target, non-target, new lesion, overall: the tables of RECIST 1.1
    ['CR', 'CR', false, 'CR'],
    ['CR', 'none', false, 'CR'],
    ['CR', 'non-CR/non-PD', false, 'PR'],
    ['CR', 'NE', false, 'PR'],
    ['PR', 'non-CR/non-PD', false, 'PR'],
    ['PR', 'NE', false, 'PR'],
    ['SD', 'non-CR/non-PD', false, 'SD'],
    ['SD', 'NE', false, 'SD'],
    ['NE', 'CR', false, 'NE'],
    ['PD', 'CR', false, 'PD'],
    ['CR', 'PD', false, 'PD'],
    ['CR', 'CR', true, 'PD'],
    ['NE', 'NE', true, 'PD'],
    ['none', 'CR', false, 'CR'],
    ['none', 'non-CR/non-PD', false, 'non-CR/non-PD'],
    ['none', 'NE', false, 'NE'],
    ['none', 'PD', false, 'PD'],
    ['none', 'none', false, 'NE'],
  ] as const)('%s with %s, new lesion %s: %s', (target, nonTarget, newLesion, overall) => {
    expect(overallResponse(target, nonTarget, newLesion)).toBe(overall);
  });

  test('without their status the result is a target response only; a new lesion is progression all the same', () => {
    const base = at(0, [mass(50)]);
    const partial = { months: 2, targets: [mass(30)] };
    expect(assess([base, partial])[0]).toMatchObject({ target: 'PR' });
    expect(assess([base, partial])[0]).not.toHaveProperty('overall');
    expect(assess([base, { ...partial, newLesion: true }])[0]).toMatchObject({ target: 'PR', overall: 'PD' });
  });

  test('disease without targets is followed by its non-targets', () => {
    const [a] = assess([at(0, [], { nonTargets: ['present'] }), at(2, [], { nonTargets: ['absent'] })]);
    expect(a).toMatchObject({ sumMm: null, overall: 'CR' });
  });
});

describe('best overall response', () => {
  const best = (...all: [number, ReturnType<typeof overallResponse> | undefined][]) =>
    bestOverallResponse(all.map(([months, overall]) => ({ months, ...(overall && { overall }) })));
  test('the best up to progression; later ones do not count', () => {
    expect(best([2, 'SD'], [4, 'PR'], [6, 'PD'])).toBe('PR');
    expect(best([2, 'PD'], [4, 'PR'])).toBe('PD');
    expect(best([2, 'PR'], [4, 'CR'])).toBe('CR');
    expect(best([2, 'NE'], [4, 'PD'])).toBe('PD');
  });
  test('stable disease before six weeks is not evaluable', () => {
    expect(best([1, 'SD'])).toBe('NE');
    expect(best([1, 'SD'], [2, 'SD'])).toBe('SD');
    expect(best([1, 'SD'], [2, 'PD'])).toBe('PD');
  });
  test('a visit with a target response only does not decide it', () => {
    expect(best([2, undefined])).toBe('NE');
    expect(bestOverallResponse([])).toBe('NE');
  });
});

test('after the resection RECIST ends', () => {
  const visits = [at(0, [mass(50)]), at(2, [mass(30)]), at(7, [mass(0)])];
  expect(assess(visits, 6).map(a => a.months)).toEqual([2]);
});

describe('what can’t be assessed is refused with a remedy', () => {
  test.each([
    [[], /give a baseline first/],
    [[at(1, [mass(50)])], /baseline at month 1.*give 0 or less/],
    [[at(0, [mass(null)])], /mass has no size at baseline.*non-target/],
    [[at(0, [mass(50)]), at(4, [mass(40)]), at(2, [mass(40)])], /month 2 follows month 4.*in order/],
    [[at(0, [mass(50)]), at(2, [node(40)])], /month 2 has the targets node, the baseline mass/],
  ])('%#', (visits, message) => {
    expect(() => assess(visits)).toThrow(message);
  });
});

describe('the choice of targets', () => {
  const target = (lesion: string, organ: string, mm = 20, nodal = false) => ({ lesion, organ, nodal, mm });
  test('up to five, two an organ, all nodes one organ', () => {
    expect(targetFaults([target('a', 'lung'), target('b', 'lung'), target('c', 'liver')])).toEqual([]);
    expect(targetFaults(['a', 'b', 'c'].map(l => target(l, 'lung')))[0]).toMatch(
      /3 targets in lung.*up to 2/,
    );
    const nodes = ['hilar', 'mediastinal', 'subclavian'].map(l => target(l, l, 20, true));
    expect(targetFaults(nodes)[0]).toMatch(/3 targets in lymph nodes/);
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map(l => target(l, l));
    expect(targetFaults(six)).toEqual([expect.stringMatching(/6 targets.*up to 5/)]);
  });
  test('measurable from 10 mm, a node from 15 mm', () => {
    expect(targetFaults([target('a', 'lung', 10), target('n', 'node', 15, true)])).toEqual([]);
    expect(targetFaults([target('a', 'lung', 9.9)])).toEqual([
      expect.stringMatching(/9.9 mm longest.*under 10/),
    ]);
    expect(targetFaults([target('n', 'node', 14, true)])).toEqual([
      expect.stringMatching(/14 mm short axis.*15/),
    ]);
  });
});

describe('what came before is remembered', () => {
  const mass = (mm: number | null) => ({ lesion: 'mass', nodal: false, mm });
  const node = (mm: number) => ({ lesion: 'node', nodal: true, mm });
  const visit = (months: number, of: (number | null)[], more = {}) => ({
    months,
    targets: [mass(of[0] ?? null), node(of[1] ?? 0)],
    nonTargets: [] as const,
    ...more,
  });
  const overall = (...visits: ReturnType<typeof visit>[]) => assess(visits).map(a => [a.overall, a.because]);
  test('progression holds: 40, 20, 30, 22', () => {
    const visits = [40, 20, 30, 22].map((mm, i) => visit(i * 2, [mm - 16, 16]));
    expect(overall(...visits).map(([letters]) => letters)).toEqual(['PR', 'PD', 'PD']);
  });
  test('after a complete response whatever reappears is progression, however small', () => {
    const all = [visit(0, [30, 16]), visit(2, [0, 8]), visit(4, [4, 8])];
    expect(overall(...all)).toEqual([
      ['CR', undefined],
      ['PD', 'reappeared'],
    ]);
  });
  test('a node of normal size has not reappeared', () => {
    expect(overall(visit(0, [30, 16]), visit(2, [0, 8]), visit(4, [0, 9]))[1]).toEqual(['CR', undefined]);
  });
  test('the reason is told where the sum is not it', () => {
    const [, later] = overall(
      visit(0, [30, 16]),
      visit(2, [15, 12]),
      visit(4, [15, 12], { newLesion: true }),
    );
    expect(later).toEqual(['PD', 'new lesion']);
  });
  test('a visit in the month of the operation came before it', () => {
    const visits = [visit(0, [30, 16]), visit(6, [15, 12]), visit(8, [10, 12])];
    expect(assess(visits, 6).map(a => a.months)).toEqual([6]);
  });
});
