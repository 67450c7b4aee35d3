import { care } from '../src/case';
import { Fact, type Slide, Table, words } from '../src/slide';
import styles from './table.module.css';

const HALVES = [care.slice(0, 7), care.slice(7)];

export default {
  claim: words`The report against the CARE checklist`,
  foot: words`from the supplied text, which ends before the declarations, and PubMed’s keywords`,
  steps: [
    {
      id: 'care',
      say: words`The report against the CARE checklist, thirteen items`,
      course: { at: 'none' },
    },
  ],
  notes: [
    words`For the question how complete the report is. I held the supplied text against the checklist for case reports. Keywords, introduction and follow-up by imaging are there. Dose, differential diagnosis, the kind of adverse event and the limitations are not.`,
    words`The patient’s own view is missing, and consent is not in the text that I have; it may well stand in the declarations, which were cut off. This is my reading, and it says nothing about the quality of the care that she received.`,
  ],
  body: () => (
    <>
      {HALVES.map((items, i) => (
        <Table
          class={`${styles.table} ${styles.one} ${styles.half} ${i === 1 ? styles.right : ''}`}
          look="rows"
          caption={i === 0 ? 'CARE checklist, first half' : 'CARE checklist, second half'}
        >
          <tbody>
            {items.map(({ name, verdict, note }) => (
              <tr>
                <th scope="row">{name}</th>
                <td>
                  <Fact of={verdict} bare />
                  {note && <span class={styles.quiet}>: {note}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      ))}
    </>
  ),
} satisfies Slide;
