import type { ComponentChildren } from 'preact';
import { Table } from '../../src/slide';
import styles from '../table.module.css';

interface Question {
  readonly ask: string;
  readonly answer: ComponentChildren;
}

/** Questions to expect, with answers that say no more than is known. */
export function Questions({ of, caption }: { of: readonly Question[]; caption: string }) {
  return (
    <Table class={`${styles.table} ${styles.one}`} look="rows" caption={caption}>
      <tbody>
        {of.map(({ ask, answer }) => (
          <tr>
            <th scope="row" class={styles.ask}>
              {ask}
            </th>
            <td class={styles.answer}>{answer}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
