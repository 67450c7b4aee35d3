import { patient } from '../src/case';
import { Drawing, Fact, Lines, type Slide, words } from '../src/slide';
import styles from './patient.module.css';
import { Hatched } from './shared/Hatched';

/** A lung's outline, seen from the front; the other is its mirror. */
const LUNG =
  'M232 92C196 76 152 112 118 180C82 252 66 340 66 430C66 456 86 464 112 452C152 434 196 430 232 434C240 436 244 430 244 420V110C244 100 240 95 232 92Z';
const UPPER = 'M232 92C196 76 152 112 118 180C108 200 99 221 92 243H244V110C244 100 240 95 232 92Z';
const UPPER_BOX = [92, 80, 152, 163] as const;

export default {
  claim: words`A long cough, then blood: a\u00a0large mass in an upper lung field`,
  steps: [
    {
      id: 'patient',
      say: words`A ${patient.ageYears} ${patient.who}, ${patient.smoking}, ${patient.packYears}; ${patient.cough}, then ${patient.haemosputum}`,
      course: { at: 'before', label: words`before treatment` },
    },
  ],
  notes: [
    words`A woman of forty-seven. She smokes, but ${patient.packYears} is very little. A cough for a long time, then blood-stained sputum, and that brought her in.`,
    words`The chest film showed a large mass in the upper field. On which side, the report does not print here; the scans will tell in a moment. Performance status, lung function and other illness are not reported: somebody will ask when we come to surgery.`,
  ],
  body: () => (
    <>
      <Lines class={styles.record} look="rows">
        <dl>
          <div class={styles.who}>
            <dt>
              <Fact of={patient.ageYears} />
            </dt>
            <dd>
              <b>
                <Fact of={patient.who} />
              </b>
              <br />
              <Fact of={patient.smoking} />
              <br />
              <Fact of={patient.packYears} />
            </dd>
          </div>
          <div>
            <dt>First</dt>
            <dd>
              <b>
                <Fact of={patient.cough} />
              </b>
            </dd>
          </div>
          <div>
            <dt>Then</dt>
            <dd>
              <b>
                <Fact of={patient.haemosputum} />
              </b>
            </dd>
          </div>
          <div>
            <dt>Radiograph</dt>
            <dd>
              <b>
                <Fact of={patient.radiograph} />
              </b>
              <br />
              <Fact of={patient.radiographSide} />
            </dd>
          </div>
        </dl>
      </Lines>
      <Drawing
        id="patient-field"
        class={styles.field}
        width={536}
        height={500}
        alt={words`Outline of both lungs from the front, both upper fields hatched with a question mark between them: the report does not print the side of the mass on the radiograph. A diagram, not a radiograph`}
      >
        <g>
          <Hatched id="patient-right" d={UPPER} box={UPPER_BOX} class={styles.hatch} />
          <path class={styles.lung} d={LUNG} />
        </g>
        <g transform="matrix(-1 0 0 1 536 0)">
          <Hatched id="patient-left" d={UPPER} box={UPPER_BOX} class={styles.hatch} />
          <path class={styles.lung} d={LUNG} />
        </g>
        <path class={styles.level} d="M50 243H486" />
        <text x="268" y="286" class={styles.ask}>
          left or right?
        </text>
        <text x="66" y="60" class={styles.side}>
          R
        </text>
        <text x="470" y="60" class={styles.side} text-anchor="end">
          L
        </text>
        <text x="268" y="492" class={styles.note}>
          diagram, not a radiograph
        </text>
      </Drawing>
    </>
  ),
} satisfies Slide;
