import { literature } from '../src/case';
import { Chart, Fact, Lines, type Slide, Table, words } from '../src/slide';
import styles from './background.module.css';

const { prevalence } = literature;
const WHOLE = 100;

export default {
  claim: words`ALK is rearranged in ${prevalence} of NSCLC; three\u00a0generations of drug inhibit it`,
  steps: [
    {
      id: 'background',
      say: words`ALK rearrangement in ${prevalence} of patients with non-small cell lung cancer; three generations of ALK inhibitors`,
      course: { at: 'none' },
    },
  ],
  notes: [
    words`ALK is anaplastic lymphoma kinase. Of a hundred patients with non-small cell lung cancer, two to five carry the rearrangement: two dots are full, three more are rings, the rest are not.`,
    words`Crizotinib came first, and most became resistant within a year. Alectinib and brigatinib were made for that, and are also given first. Lorlatinib covers the widest range of the known resistance mutations. Two of these drugs will come back in her story; keep their generation in mind. The report gives the first generation no such name: that word is implied, hence the asterisk.`,
  ],
  body: () => (
    <>
      <Chart
        id="background-share"
        chart="background"
        class={styles.dots}
        data={{
          kind: 'dots',
          fromPercent: prevalence.value.fromPercent,
          toPercent: prevalence.value.toPercent,
        }}
        points={[
          { id: 'certain', says: words`Full dots and rings, ALK rearrangement in NSCLC: ${prevalence}` },
        ]}
        native={{
          kind: 'bar',
          stacked: true,
          categories: ['patients with NSCLC'],
          series: [
            { name: 'ALK rearranged, at least', values: [prevalence.value.fromPercent], tone: 'ink' },
            {
              name: 'and up to so many more',
              values: [prevalence.value.toPercent - prevalence.value.fromPercent],
              tone: 'rule',
            },
          ],
          max: WHOLE,
          axis: '% of patients with NSCLC',
        }}
        alt={words`A hundred dots for patients with NSCLC: ${prevalence} have an ALK rearrangement`}
      >
        <tbody>
          <tr>
            <th scope="row">ALK rearrangement in NSCLC</th>
            <td>
              <Fact of={prevalence} />
            </td>
          </tr>
        </tbody>
      </Chart>
      <Lines class={styles.share}>
        <p>
          <b>
            <Fact of={prevalence} />
          </b>{' '}
          of NSCLC
        </p>
      </Lines>
      <Table
        class={styles.table}
        look="rows"
        caption="Three generations of ALK inhibitors, as the report sums them up"
      >
        <thead>
          <tr>
            <th scope="col">Generation</th>
            <th scope="col">In the report</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">
              <Fact of={literature.firstGeneration} />
            </th>
            <td>
              <b>
                <Fact of={literature.crizotinib} />
              </b>
              <br />
              <Fact of={literature.crizotinibWorks} />; <Fact of={literature.crizotinibResistance} />
            </td>
          </tr>
          <tr>
            <th scope="row">Second</th>
            <td>
              <b>
                <Fact of={literature.secondGeneration} />
              </b>
              <br />
              <Fact of={literature.afterCrizotinib} />, <Fact of={literature.alsoFirstLine} />
            </td>
          </tr>
          <tr>
            <th scope="row">Third</th>
            <td>
              <b>
                <Fact of={literature.thirdGeneration} />
              </b>
              <br />
              <Fact of={literature.widestCover} />
              {'; '}
              <Fact of={literature.standardOption} />
            </td>
          </tr>
        </tbody>
      </Table>
    </>
  ),
} satisfies Slide;
