import { surgery } from '../src/case';
import { Drawing, Fact, Lines, type Slide, words } from '../src/slide';
import { Hatched } from './shared/Hatched';
import styles from './surgery.module.css';

const surgical = { at: 'surgery', label: words`surgery` };

const ARTERY = 'M-20 268C40 196 110 150 190 150C272 150 322 208 322 300V560';
const APICAL = 'M150 160C146 128 152 100 162 74';
const A3 = 'M216 156C262 116 318 104 400 104';
const BRONCHUS = 'M-20 318C70 318 140 322 196 340C240 356 250 440 254 560';
const UPPER_BRONCHUS = 'M186 336C262 326 340 300 424 286';
const VEIN = 'M-20 452C90 452 160 420 220 384';
const VEIN_BRANCHES =
  'M204 394C280 356 330 290 372 226M204 394C280 366 350 352 430 350M204 394C280 396 350 410 424 432';
const ADHESION = 'M238 118C284 88 334 78 384 78V130C338 130 298 140 264 164Z';

interface Tube {
  readonly d: string;
  readonly width: number;
}
const ARTERIES: readonly Tube[] = [
  { d: ARTERY, width: 53 },
  { d: APICAL, width: 26 },
  { d: A3, width: 26 },
];
const BRONCHI: readonly Tube[] = [BRONCHUS, UPPER_BRONCHUS].map(d => ({ d, width: 40 }));
const VEINS: readonly Tube[] = [VEIN, VEIN_BRANCHES].map(d => ({ d, width: 24 }));

/** Tubes that run into each other: all edges first, then all fills. */
function Tree({ of, class: fill }: { of: readonly Tube[]; class?: string }) {
  return (
    <>
      {of.map(({ d, width }) => (
        <path class={styles.edge} stroke-width={width + 5} d={d} />
      ))}
      {of.map(({ d, width }) => (
        <path class={fill} stroke-width={width} d={d} />
      ))}
    </>
  );
}

export default {
  claim: words`The lobe with the regrown tumour was\u00a0removed; the hilum was the hard part`,
  foot: words`schematic left hilum, not the patient’s anatomy; ${surgery.adhesionCause}`,
  steps: [
    {
      id: 'operation',
      say: words`${surgery.operation} with ${surgery.dissection}; ${surgery.safely}, ${surgery.recovery}`,
      course: surgical,
    },
    {
      id: 'hilum',
      say: words`${surgery.hilum}: ${surgery.bulkyMass}, ${surgery.adhesion}`,
      course: surgical,
    },
  ],
  notes: [
    words`Salvage surgery: ${surgery.operation} with ${surgery.dissection}, ${surgery.safely}; the recovery was uneventful.`,
    words`For the surgeons: the hilum. A ${surgery.bulkyMass}, and strong adhesion around the pulmonary artery branch ${surgery.branch}; the authors blame prior alectinib, and one case cannot prove it. Approach, vascular control and blood loss are not reported, nor the margins. The drawing is a scheme.`,
  ],
  body: () => (
    <>
      <Lines class={styles.record} look="rows">
        <p>
          <b>
            <Fact of={surgery.salvage} /> <Fact of={surgery.operation} />
          </b>
          <br />
          <Fact of={surgery.dissection} />
        </p>
        <p>
          <b>
            <Fact of={surgery.safely} />
          </b>
          <br />
          <Fact of={surgery.recovery} />, <Fact of={surgery.morbidity} />
        </p>
        <p>
          <Fact of={surgery.record} />
        </p>
      </Lines>
      <Lines class={styles.hilum} look="rows" from={1}>
        <p>
          <b>
            <Fact of={surgery.hilum} />
          </b>
          <br />
          <Fact of={surgery.bulkyMass} />, <Fact of={surgery.adhesion} />
        </p>
      </Lines>
      <Drawing
        id="surgery-hilum"
        class={styles.drawing}
        width={588}
        height={472}
        alt={words`Scheme of a left hilum from the front: main pulmonary artery arching over the bronchus, superior pulmonary vein in front; a ${surgery.bulkyMass} and branch A3, placed schematically; the region around the branch is hatched for ${surgery.adhesionShort}`}
      >
        <Tree of={ARTERIES} class={styles.artery} />
        <Tree of={BRONCHI} class={styles.bronchus} />
        <Tree of={VEINS} class={styles.vein} />
        <path
          class={styles.mass}
          d="M478 18C540 14 584 54 586 108C588 164 540 196 478 198C418 200 372 166 374 108C376 56 420 22 478 18Z"
        />
        <g data-from="1">
          <Hatched id="surgery-adhesion" d={ADHESION} box={[238, 78, 146, 86]} class={styles.hatch} />
          <path class={styles.adhesionEdge} d={ADHESION} />
          <text x="356" y="36" class={styles.strong} text-anchor="end">
            <Fact of={surgery.adhesionShort} as="tspan" />, <Fact of={surgery.branch} as="tspan" />
          </text>
        </g>
        <text x="480" y="236" class={styles.massName}>
          <Fact of={surgery.bulkyMass} as="tspan" />
        </text>
        <text x="0" y="110" class={styles.label}>
          pulmonary
        </text>
        <text x="0" y="140" class={styles.label}>
          artery
        </text>
        <text x="12" y="327" class={styles.label}>
          bronchus
        </text>
        <text x="0" y="370" class={styles.label}>
          superior
        </text>
        <text x="0" y="398" class={styles.label}>
          pulmonary vein
        </text>
      </Drawing>
    </>
  ),
} satisfies Slide;
