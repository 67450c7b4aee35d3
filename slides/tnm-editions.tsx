import { specimen, staging } from '../src/case';
import { stageGroup } from '../src/oncology/tnm';
import { Fact, type Slide, Table, words } from '../src/slide';
import styles from './table.module.css';

const EDITIONS = [
  { name: staging.editions.seventh, size: staging.t2bSize.seventh },
  { name: staging.editions.eighth, size: staging.t2bSize.eighth },
  { name: staging.editions.ninth, size: staging.t2bSize.ninth },
];

export default {
  claim: words`The edition changes the millimetres, not\u00a0this\u00a0case’s stage groups`,
  steps: [
    {
      id: 'editions',
      say: words`T2b by size: ${staging.t2bSize.seventh} in the seventh edition, ${staging.t2bSize.eighth} since the eighth; the stage groups of this case are the same in all three`,
      course: { at: 'none' },
    },
  ],
  notes: [
    words`If somebody asks which edition: the report does not say. The size that belongs to the category changed between the seventh and the eighth edition, so my band before treatment is an assumption, and it is marked with an asterisk wherever it stands.`,
    words`The stage groups of this case did not change from the seventh edition to the ninth: the clinical group, the body’s group for the specimen, and what the abstract’s category would give. So the disagreement between body and abstract cannot be explained by the edition. The ninth splits the second node category; she is not in it.`,
  ],
  body: () => (
    <Table
      class={`${styles.table} ${styles.large}`}
      look="rows"
      caption="Size of T2b and the stage groups of this case, by TNM edition"
    >
      <thead>
        <tr>
          <th scope="col">Edition</th>
          <th scope="col">T2b by size</th>
          <th scope="col">
            <Fact of={staging.clinical} />
          </th>
          <th scope="col">
            <Fact of={specimen.body} />
          </th>
          <th scope="col">
            <Fact of={specimen.abstract} />
          </th>
        </tr>
      </thead>
      <tbody>
        {EDITIONS.map(({ name, size }) => (
          <tr>
            <th scope="row">
              <Fact of={name} bare />
            </th>
            <td>
              <Fact of={size} />
            </td>
            <td>{stageGroup('T2b', 'N3', 'M0')}</td>
            <td>{stageGroup('T3', 'N0', 'M0')}</td>
            <td>{stageGroup('T2b', 'N0', 'M0')}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  ),
} satisfies Slide;
