import { citations, literature } from '../src/case';
import type { IntervalCell } from '../src/charts/intervals';
import type { Fact as AnyFact } from '../src/oncology/fact';
import { Chart, type ChartPoint, Fact, type Slide, signOf, words } from '../src/slide';
import styles from './literature.module.css';

const { shimizu, ohtaki } = literature;
const NOTHING: IntervalCell = { percentText: 'not in the report', note: '' };

/** A cell from facts: the percentage as the report prints it, its interval if there is one. */
function cell(
  of: { value: number; text: string },
  interval?: AnyFact<{ fromPercent: number; toPercent: number }>,
): IntervalCell {
  return {
    percent: of.value,
    percentText: of.text,
    ...(interval && { from: interval.value.fromPercent, to: interval.value.toPercent }),
    note: interval ? `${interval.text}${signOf(interval)}` : 'no CI in the report',
  };
}

/** An outcome's name over two lines, as a row begins. */
function twoLines(text: string): [string, string] {
  const at = text.lastIndexOf(' ');
  return [text.charAt(0).toUpperCase() + text.slice(1, at), text.slice(at + 1)];
}

const OUTCOMES = [
  {
    label: literature.threeYearOs,
    facts: [[shimizu.os3], [ohtaki.os3, ohtaki.os3Interval]],
    cells: [cell(shimizu.os3), cell(ohtaki.os3, ohtaki.os3Interval)],
  },
  {
    label: literature.rfs,
    facts: [[], [ohtaki.rfs, ohtaki.rfs3]],
    cells: [NOTHING, cell(ohtaki.rfs, ohtaki.rfs3)],
  },
  {
    label: literature.ninetyDay,
    facts: [
      [shimizu.mortality90, shimizu.mortality90Interval],
      [ohtaki.mortality90, ohtaki.mortality90Interval],
    ],
    cells: [
      cell(shimizu.mortality90, shimizu.mortality90Interval),
      cell(ohtaki.mortality90, ohtaki.mortality90Interval),
    ],
  },
  {
    label: literature.grade3,
    facts: [[], [ohtaki.grade3, ohtaki.grade3Interval]],
    cells: [NOTHING, cell(ohtaki.grade3, ohtaki.grade3Interval)],
  },
];

const COHORTS = [
  {
    id: 'a',
    letter: 'a',
    name: 'after (chemo)radiotherapy',
    source: `${citations.shimizu.label}, ${shimizu.patients.text}§`,
  },
  {
    id: 'b',
    letter: 'b',
    name: 'after a TKI',
    source: `${citations.ohtaki.label}, ${ohtaki.patients.text}, ${ohtaki.alkPatients.text}`,
  },
];

export default {
  claim: words`Salvage surgery after (chemo)radiotherapy: most\u00a0were\u00a0alive at three years`,
  foot: words`not a comparison`,
  steps: [
    {
      id: 'radiotherapy',
      say: words`After (chemo)radiotherapy: ${literature.threeYearOs} ${shimizu.os3}; ${literature.ninetyDay} ${shimizu.mortality90}`,
      course: { at: 'last-ct' },
      view: { 'literature-intervals': { show: ['a'] } },
    },
    {
      id: 'tki',
      claim: words`After a TKI most were alive at three years, few\u00a0without recurrence; three had ALK`,
      say: words`After a TKI: ${literature.threeYearOs} ${ohtaki.os3}; ${literature.rfs} ${ohtaki.rfs}; ${ohtaki.patients}, ${ohtaki.alkPatients}`,
      course: { at: 'last-ct' },
      view: { 'literature-intervals': { show: ['a', 'b'] } },
    },
  ],
  notes: [
    words`Salvage surgery, in the report’s words, is ${literature.salvageMeaning}. A drug against a kinase is not in that definition; this case stretches it. Column a is Shimizu’s series, after chemoradiotherapy or conventional radiotherapy; nobody died within thirty days.`,
    words`Column b is Ohtaki’s, after a TKI: many had EGFR, only three ALK. Most were alive after three years; few alive without recurrence. Please do not compare the columns: two separate series. The exact intervals are mine, with counts worked back from the percentages. Operated after progression, patients did worse there; that figure stands in the appendix.`,
  ],
  body: () => (
    <Chart
      id="literature-intervals"
      chart="literature"
      class={styles.chart}
      data={{
        kind: 'intervals',
        corner: 'Salvage surgery',
        cohorts: COHORTS,
        outcomes: OUTCOMES.map(({ label, cells }) => ({ name: twoLines(label.text), cells })),
      }}
      points={OUTCOMES.flatMap(({ label, facts }, row) =>
        facts.flatMap((all, cohort): ChartPoint[] => {
          const { id = '', name = '' } = COHORTS[cohort] ?? {};
          const [figure, interval] = all;
          if (!figure) return [];
          const says = interval
            ? words`${label}, ${name}: ${figure}, ${interval}`
            : words`${label}, ${name}: ${figure}; no interval in the report`;
          return [{ id: `${id}-${row}`, says }];
        }),
      )}
      native={{
        kind: 'bar',
        // The figures stand with the outcomes: beside the bars they would lie upon the intervals.
        categories: OUTCOMES.map(({ label, cells }) =>
          [
            label.text,
            cells.map(({ percentText }, i) => `${COHORTS[i]?.letter} ${percentText}`).join(', '),
          ].join('\n'),
        ),
        series: COHORTS.map(({ letter, name, source }, cohort) => {
          const cells = OUTCOMES.map(outcome => outcome.cells[cohort] ?? NOTHING);
          return {
            name: `${letter} ${name}, ${source}`,
            values: cells.map(({ percent = null }) => percent),
            intervals: cells.map(({ from, to }) =>
              from === undefined || to === undefined ? null : ([from, to] as const),
            ),
          };
        }),
        max: 100,
        axis: '%; lines: 95 % CI where there is one',
        caption: 'Two series, not a comparison',
      }}
      alt={words`Two cohorts, not a comparison. After (chemo)radiotherapy, ${shimizu.patients}: ${literature.threeYearOs} ${shimizu.os3}, ${literature.thirtyDay} ${shimizu.mortality30}, ${literature.ninetyDay} ${shimizu.mortality90} (${shimizu.mortality90Interval}). After a TKI, ${ohtaki.patients}, ${ohtaki.manyEgfr}: ${literature.threeYearOs} ${ohtaki.os3} (${ohtaki.os3Interval}), ${literature.rfs} ${ohtaki.rfs}, ${literature.ninetyDay} ${ohtaki.mortality90} (${ohtaki.mortality90Interval}), ${literature.grade3} ${ohtaki.grade3} (${ohtaki.grade3Interval})`}
    >
      <thead>
        <tr>
          <th scope="col">Salvage surgery</th>
          <th scope="col">
            after (chemo)radiotherapy, <Fact of={shimizu.patients} />
          </th>
          <th scope="col">
            after a TKI, <Fact of={ohtaki.patients} />, <Fact of={ohtaki.alkPatients} />
          </th>
        </tr>
      </thead>
      <tbody>
        {OUTCOMES.map(({ label, facts }) => (
          <tr>
            <th scope="row">
              <Fact of={label} />
            </th>
            {facts.map(cells => (
              <td>
                {cells.length === 0
                  ? 'not in the report'
                  : cells.map((fact, i) => (
                      <>
                        {i > 0 && ', '}
                        <Fact of={fact} />
                      </>
                    ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Chart>
  ),
} satisfies Slide;
