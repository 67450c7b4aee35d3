import { literature, outside, treatment } from '../src/case';
import { Fact, Lines, type Slide, Table, words } from '../src/slide';
import styles from './table.module.css';

export default {
  claim: words`After a first ALK-TKI the report lists two drugs and chemotherapy; surgery stands apart`,
  steps: [
    {
      id: 'options',
      say: words`Options after a first ALK-TKI fails: ${literature.nextTki}; ${literature.chemotherapy} ${literature.withImmunotherapy}`,
      course: { at: 'last-ct' },
    },
  ],
  notes: [
    words`What does the report itself list for the moment after a first failure? A switch to lorlatinib or brigatinib, or cytotoxic chemotherapy with or without a checkpoint inhibitor. Surgery is not in that list; it comes in through the salvage literature.`,
    words`The section signs are from other sources. Among biopsies of resistant tumours one mutation becomes more frequent after a second-generation drug, and lorlatinib is active in patient-derived cell lines. For her we can’t tell: no rebiopsy is reported. If I am asked which drug next, my own answer would begin with tissue.`,
  ],
  body: () => (
    <>
      <Table class={styles.table} look="rows" caption="Options after a first ALK inhibitor fails">
        <thead>
          <tr>
            <th scope="col">Option</th>
            <th scope="col">In the report</th>
            <th scope="col">Elsewhere§</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Lorlatinib</th>
            <td>
              <Fact of={literature.widestCover} />
            </td>
            <td rowSpan={2}>
              <Fact of={outside.g1202r} bare />, <Fact of={outside.resistanceBiopsies} />
              <span class={styles.apart}>
                <Fact of={outside.lorlatinibInCells} bare />
              </span>
            </td>
          </tr>
          <tr>
            <th scope="row">Brigatinib</th>
            <td class={styles.pad}>
              <Fact of={literature.nextTki} />
              {', '}
              <Fact of={literature.alsoFirstLine} />
            </td>
          </tr>
          <tr>
            <th scope="row">Chemotherapy</th>
            <td>
              <Fact of={literature.withImmunotherapy} />
            </td>
            <td class={styles.quiet}>not searched for this talk</td>
          </tr>
          <tr>
            <th scope="row">Surgery</th>
            <td>
              <Fact of={literature.salvageBenefit} />
            </td>
            <td class={styles.quiet}>see the salvage series</td>
          </tr>
        </tbody>
      </Table>
      <Lines class={styles.last}>
        <p>
          In her: <Fact of={treatment.rebiopsy} />
        </p>
      </Lines>
    </>
  ),
} satisfies Slide;
