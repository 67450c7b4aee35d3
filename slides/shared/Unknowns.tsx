import type { Fact as AnyFact } from '../../src/oncology/fact';
import { Fact, Table } from '../../src/slide';
import styles from '../table.module.css';

interface Topic {
  readonly topic: string;
  readonly items: readonly AnyFact[];
}

/** What is not reported, topic by topic. */
export function Unknowns({ of }: { of: readonly Topic[] }) {
  return (
    <Table class={`${styles.table} ${styles.one}`} look="rows" caption="Not reported, by topic">
      <tbody>
        {of.map(({ topic, items }) => (
          <tr>
            <th scope="row">{topic}</th>
            <td>
              {items.map((item, i) => (
                <>
                  {i > 0 && ' · '}
                  <Fact of={item} />
                </>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
