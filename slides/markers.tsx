import type { ComponentChildren } from 'preact';
import { markers } from '../src/case';
import type { Fact as AnyFact } from '../src/oncology/fact';
import { Fact, Lines, type Slide, Table, words } from '../src/slide';
import styles from './markers.module.css';

const ROWS: readonly { name: string; long: ComponentChildren; value: AnyFact; verdict: AnyFact }[] = [
  { name: 'CEA', long: 'carcinoembryonic antigen', value: markers.cea, verdict: markers.notElevated },
  {
    name: 'CYFRA',
    long: <Fact of={markers.cyfraName} />,
    value: markers.cyfra,
    verdict: markers.notElevated,
  },
  {
    name: 'ProGRP',
    long: 'progastrin-releasing peptide',
    value: markers.proGrp,
    verdict: markers.notElevated,
  },
  { name: 'p53 antibody', long: 'serum', value: markers.p53Antibody, verdict: markers.elevated },
];

export default {
  claim: words`Three tumour markers were not elevated; the\u00a0p53\u00a0antibody was`,
  steps: [
    {
      id: 'markers',
      say: words`CEA ${markers.cea}, CYFRA ${markers.cyfra}, ProGRP ${markers.proGrp}: ${markers.notElevated}. p53 antibody ${markers.p53Antibody}: ${markers.elevated}`,
      course: { at: 'before', label: words`before treatment` },
    },
  ],
  notes: [
    words`A short stop. Three markers were not elevated, and these are the report’s words: it prints no reference range, so neither do I. The assays and their units differ, and that is why you see a table and no bars.`,
    words`The antibody against p53 was elevated. Please do not turn that into a mutation of the gene: it is an antibody in the serum, and no sequencing of the gene is reported. Nobody tells us how it behaved later. If asked for a marker to follow her by, the answer is that the report offers none.`,
  ],
  body: () => (
    <>
      <Table
        class={styles.table}
        look="rows"
        caption="Serum markers before treatment, with the report’s verdict"
      >
        <thead>
          <tr>
            <th scope="col">Serum marker</th>
            <th scope="col">Level</th>
            <th scope="col">The report’s verdict</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ name, long, value, verdict }) => (
            <tr class={verdict === markers.elevated ? styles.raised : undefined}>
              <th scope="row">
                {name}
                <br />
                <span class={styles.long}>{long}</span>
              </th>
              <td class={styles.level}>
                <Fact of={value} />
              </td>
              <td>
                <Fact of={verdict} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Lines class={styles.note}>
        <p>
          <Fact of={markers.ranges} />
        </p>
      </Lines>
    </>
  ),
} satisfies Slide;
