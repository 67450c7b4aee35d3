import { molecular, staging } from '../src/case';
import { Chart, Fact, Lines, type Slide, Table, words } from '../src/slide';
import styles from './molecular.module.css';

const FINDINGS = [
  { name: 'TTF-1', result: molecular.ttf1 },
  { name: 'ALK IHC', result: molecular.alkIhc, more: molecular.iScore },
  { name: 'EGFR', result: molecular.egfr },
  { name: 'ROS1', result: molecular.ros1 },
  { name: 'BRAF', result: molecular.braf },
];

export default {
  claim: words`ALK is positive by two methods; the\u00a0other drivers tested are negative`,
  steps: [
    {
      id: 'profile',
      say: words`ALK break-apart FISH ${molecular.fish}, above the commonly used cut-off of ${molecular.cutOff}, which is not from the report; immunohistochemistry ${molecular.alkIhc}`,
      course: { at: 'before', label: words`before treatment` },
    },
  ],
  notes: [
    words`The core needle took tissue from the left upper lobe: ${molecular.histology}, and thyroid transcription factor one was ${molecular.ttf1}.`,
    words`Two methods agree on ALK. Immunohistochemistry is ${molecular.alkIhc}, ${molecular.iScore}, and the break-apart probe finds the rearrangement in ${molecular.fish} of the cells. The kit is not named; the line at ${molecular.cutOff} is the commonly used cut-off, not the report’s.`,
    words`Do not read that percentage as tumour purity, nor as a forecast of response. EGFR and BRAF mutation and ROS1 rearrangement are ${molecular.egfr}. Programmed death ligand one is not reported.`,
  ],
  body: () => (
    <>
      <Lines class={styles.a}>
        <p class={styles.head}>
          <b class={styles.letter}>a</b>ALK break-apart FISH, rearrangement-positive cells
        </p>
      </Lines>
      <Chart
        id="molecular-fish"
        chart="fish"
        class={styles.fish}
        data={{
          kind: 'fish',
          percent: molecular.fish.value,
          percentText: molecular.fish.text,
          cutOffPercent: molecular.cutOff.value,
          cutOffText: `cut-off ${molecular.cutOff.text}§`,
          unit: '% of cells',
        }}
        points={[
          { id: 'value', says: words`ALK FISH, rearrangement-positive cells: ${molecular.fish}` },
          {
            id: 'cut-off',
            says: words`Commonly used cut-off: ${molecular.cutOff}; the report’s kit is not named`,
          },
        ]}
        native={{
          kind: 'bar',
          categories: ['ALK FISH'],
          series: [
            {
              name: 'rearrangement-positive cells, %',
              values: [molecular.fish.value],
              labels: [molecular.fish.text],
            },
          ],
          max: 100,
          axis: '% of cells',
          reference: { value: molecular.cutOff.value, label: `cut-off ${molecular.cutOff.text}§` },
        }}
        alt={words`Bar: ${molecular.fish} of cells rearrangement-positive, far above the commonly used cut-off of ${molecular.cutOff}`}
      >
        <tbody>
          <tr>
            <th scope="row">Rearrangement-positive cells</th>
            <td>
              <Fact of={molecular.fish} />
            </td>
          </tr>
          <tr>
            <th scope="row">Commonly used cut-off</th>
            <td>
              <Fact of={molecular.cutOff} />
            </td>
          </tr>
        </tbody>
      </Chart>
      <Lines class={styles.b}>
        <p class={styles.head}>
          <b class={styles.letter}>b</b>Biopsy: <Fact of={molecular.biopsy} />,{' '}
          <Fact of={staging.primarySite} />
        </p>
      </Lines>
      <Table class={styles.findings} caption="What the biopsy showed">
        <thead>
          <tr>
            <th scope="col">Histology</th>
            {FINDINGS.map(({ name }) => (
              <th scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <Fact of={molecular.histology} />
            </td>
            {FINDINGS.map(({ result, more }) => (
              <td>
                <Fact of={result} />
                {more && (
                  <>
                    ,<br />
                    <Fact of={more} />
                  </>
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </Table>
    </>
  ),
} satisfies Slide;
