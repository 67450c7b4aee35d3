import { staging } from '../src/case';
import { type N, N_CATEGORIES, stageGroup, type T } from '../src/oncology/tnm';
import { Fact, Lines, type Slide, Table, words } from '../src/slide';
import styles from './staging.module.css';

const ROWS: readonly { name: string; of: readonly T[] }[] = [
  { name: 'T1a–c', of: ['T1a', 'T1b', 'T1c'] },
  { name: 'T2a', of: ['T2a'] },
  { name: 'T2b', of: ['T2b'] },
  { name: 'T3', of: ['T3'] },
  { name: 'T4', of: ['T4'] },
];

/** The groups of a row: one, or first and last digit where T1a to T1c differ. */
function cell(of: readonly T[], n: N): string {
  const groups = [...new Set(of.map(t => stageGroup(t, n, 'M0')))];
  return groups.length === 1 ? `${groups[0]}` : `${groups[0]}–${groups.at(-1)?.slice(-1)}`;
}

export default {
  claim: words`A right hilar node makes a left tumour ${staging.n}: stage ${staging.group}`,
  marks: words`* inferred: size and N3 rules (edition assumed) · § table: ${staging.editions.eighth} edition; these groups are the same in ${staging.editions.seventh} to ${staging.editions.ninth}`,
  steps: [
    {
      id: 'stage',
      say: words`Stage ${staging.group} from ${staging.clinical}`,
      course: { at: 'before', label: words`before treatment` },
    },
  ],
  notes: [
    words`Begin with the nodes, because they set the stage. Imaging raised suspicion in the mediastinum, at the right hilum, and in nodes that the report calls left subclavian.`,
    words`The tumour sits in the left upper lobe, so the right hilum alone is enough for ${staging.n}. No distant disease was seen, brain included.`,
    words`The abstract prints ${staging.clinical}, stage ${staging.group}; the table agrees. Two cautions: no node is reported as biopsied, and the edition is not named.`,
  ],
  body: () => (
    <>
      <Lines class={styles.record}>
        <dl>
          <div>
            <dt class={styles.primary}>
              <Fact of={staging.t} />
            </dt>
            <dd>
              <b>
                <Fact of={staging.primarySite} />
              </b>
              <br />
              <Fact of={staging.primaryMm} /> by rule
            </dd>
          </div>
          <div>
            <dt class={styles.nodes}>
              <Fact of={staging.n} />
            </dt>
            <dd>
              <b>
                <Fact of={staging.rightHilarNodes} />
              </b>
              <br />
              <Fact of={staging.rightHilumMakesN3} />
            </dd>
          </div>
          <div>
            <dt>
              <Fact of={staging.m} />
            </dt>
            <dd>
              <b>
                <Fact of={staging.distant} />
              </b>
              <br />
              <Fact of={staging.brain} />
            </dd>
          </div>
        </dl>
      </Lines>
      <Table
        class={styles.table}
        caption="Stage groups by T and N without distant disease, TNM 8th edition; T2b with N3 is IIIB"
      >
        <thead>
          <tr>
            <th scope="col" class={styles.corner}>
              M0§
            </th>
            {N_CATEGORIES.map(n => (
              <th scope="col" class={n === staging.n.value ? styles.nodes : ''}>
                {n}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ name, of }) => {
            const here = of.includes(staging.t.value);
            return (
              <tr class={here ? styles.here : ''}>
                <th scope="row" class={here ? styles.primary : ''}>
                  {name}
                </th>
                {N_CATEGORIES.map(n => (
                  <td class={n === staging.n.value ? (here ? styles.marked : styles.column) : ''}>
                    {cell(of, n)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={2}>
              <b class={styles.whole}>
                <Fact of={staging.clinical} />: <Fact of={staging.group} />
              </b>
            </td>
            <td colSpan={3} class={styles.distant}>
              M1a, M1b: {stageGroup('T1a', 'N0', 'M1a')} · M1c: {stageGroup('T1a', 'N0', 'M1c')}
            </td>
          </tr>
        </tfoot>
      </Table>
    </>
  ),
} satisfies Slide;
