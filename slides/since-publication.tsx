import { outside, treatment } from '../src/case';
import { Fact, type Slide, Table, words } from '../src/slide';
import styles from './table.module.css';

export default {
  claim: words`Not from the report: others’ data, none\u00a0of\u00a0it\u00a0hers`,
  steps: [
    {
      id: 'since',
      say: words`Not from the report: Lococo, ${outside.lococoPatients}; a later case; ALINA; ALEX and J-ALEX; CROWN`,
      course: { at: 'last-ct' },
    },
  ],
  notes: [
    words`The figures here are not from the report; the last column is about her, and it says little.`,
    words`Lococo operated after first-line alectinib; she was operated after the primary had regrown. In a later case the disease relapsed after surgery, off drug, so her follow-up is short. ALINA excluded earlier systemic therapy. In ALEX half had not progressed at nearly three years; her primary had regrown at six months, which is no such measure, and her dose is unknown. CROWN gave lorlatinib first, to others.`,
  ],
  body: () => (
    <Table
      class={`${styles.table} ${styles.one} ${styles.wide}`}
      look="rows"
      caption="Evidence from outside the report, and what it means for this case"
    >
      <thead>
        <tr>
          <th scope="col">Source§</th>
          <th scope="col">What was found</th>
          <th scope="col">For this case</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Lococo</th>
          <td>
            <Fact of={outside.lococoPatients} />: <Fact of={outside.lococoPcr} bare />,{' '}
            <Fact of={outside.lococoMpr} bare />, <Fact of={outside.lococoDifficulty} bare />
          </td>
          <td>after first-line alectinib; she, at regrowth</td>
        </tr>
        <tr>
          <th scope="row">
            <Fact of={outside.scrYear} bare />
          </th>
          <td>
            <Fact of={outside.scrCase} />
            {'; '}
            <Fact of={outside.scrRelapse} bare />
          </td>
          <td>her follow-up is short</td>
        </tr>
        <tr>
          <th scope="row">ALINA</th>
          <td>
            after surgery: <Fact of={outside.alinaDfs} />, <Fact of={outside.alinaHr} bare />
          </td>
          <td>
            <Fact of={outside.alinaStage} bare />
          </td>
        </tr>
        <tr>
          <th scope="row">ALEX</th>
          <td>
            <Fact of={outside.alexPfs} />
            {'; '}
            <Fact of={outside.alexOs} bare />, not significant
          </td>
          <td>
            her primary had regrown at <Fact of={treatment.secondCtMonths} />
          </td>
        </tr>
        <tr>
          <th scope="row">J-ALEX</th>
          <td>
            <Fact of={outside.jAlexPfs} />, <Fact of={outside.jAlexDose} bare />
          </td>
          <td>her dose is not reported</td>
        </tr>
        <tr>
          <th scope="row">CROWN</th>
          <td>
            v crizotinib: <Fact of={outside.crownPfs} />, <Fact of={outside.crownHr} bare />
          </td>
          <td>given after surgery here, not first</td>
        </tr>
      </tbody>
    </Table>
  ),
} satisfies Slide;
