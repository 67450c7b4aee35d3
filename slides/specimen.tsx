import { molecular, specimen } from '../src/case';
import { Drawing, Fact, Lines, Panel, type Slide, words } from '../src/slide';
import { byOrigin } from './shared/images';
import styles from './specimen.module.css';

const WIDTH = 496;
const BAR = { top: 12, height: 44 };
const x = (share: number) => share * WIDTH;
const { from, below } = specimen.efScale.value;

const STAINS = [
  { asset: 'histology-he', letter: 'a', name: 'H&E' },
  { asset: 'histology-ttf1', letter: 'b', name: 'TTF-1' },
  { asset: 'histology-vimentin', letter: 'c', name: 'vimentin' },
  { asset: 'histology-alk', letter: 'd', name: 'ALK' },
] as const;

export default {
  ground: 'black',
  class: styles.slide,
  claim: words`At resection a new name, about half still viable`,
  foot: words`abstract: ${specimen.abstractT}, ${specimen.disagreement}`,
  steps: [
    {
      id: 'stains',
      say: words`The specimen: ${specimen.histology} with ${specimen.features}; ${specimen.body}, stage ${specimen.bodyGroup}`,
      course: { at: 'surgery', label: words`surgery` },
    },
    {
      id: 'viable',
      say: words`${specimen.viable} viable, ${specimen.ef}`,
      course: { at: 'surgery', label: words`surgery` },
    },
  ],
  notes: [
    words`The biopsy had said ${molecular.histology}; the resected tumour was ${specimen.histology} with ${specimen.features}. Missed by the needle, or changed under treatment? Nobody can say.`,
    words`${byOrigin('histology', {
      synthetic:
        'These stains are synthetic: where in a cell such a stain sits; which cells are coloured is our invention, and no result is captioned.',
      mixed:
        'Where a stain is synthetic it shows where in a cell such a stain sits; which cells are coloured is our invention, and no result is captioned.',
      own: 'The fields are our own or published, as each says, and no result is captioned.',
    })}`,
    words`${specimen.viable} of the tumour was viable, ${specimen.ef}: not a major response. No metastasis in the nodes examined; how many is not stated. And note the foot: the abstract prints ${specimen.abstractT}, the body ${specimen.bodyT}. They can’t both be right.`,
  ],
  body: () => (
    <>
      <Lines class={styles.record}>
        <p>
          <b>Pleomorphic carcinoma</b> with <Fact of={specimen.features} />
          {';'}
          <br />
          biopsy: <Fact of={molecular.histology} />
        </p>
        <p>
          <b>
            <Fact of={specimen.body} />, stage <Fact of={specimen.bodyGroup} />
          </b>
          <br />
          <Fact of={specimen.nodes} />
        </p>
      </Lines>
      <Lines class={styles.viable} from={1}>
        <p>
          <b>
            <Fact of={specimen.viable} /> viable
          </b>
          , <Fact of={specimen.ef} />
        </p>
      </Lines>
      <Drawing
        id="specimen-viable"
        class={styles.bar}
        from={1}
        width={WIDTH}
        height={146}
        alt={words`Bar of viable tumour: ${specimen.viable}, within grade Ef ${specimen.efByRule}, ${specimen.efScale}, and far from a major response, ${specimen.majorResponse}`}
      >
        <rect y={BAR.top} width={WIDTH} height={BAR.height} class={styles.whole} />
        <rect y={BAR.top} width={x(specimen.viable.value / 100)} height={BAR.height} class={styles.fill} />
        <path class={styles.halo} d={`M${x(specimen.majorResponse.value / 100)} ${BAR.top}v${BAR.height}`} />
        <path
          class={styles.line}
          d={`M${x(from)} 66v8H${x(below)}v-8 M${x(specimen.majorResponse.value / 100)} 4V114`}
        />
        <text x={x(from)} y={102} class={styles.grade}>
          = <Fact of={specimen.efByRule} as="tspan" bare />: <Fact of={specimen.efScale} as="tspan" />
        </text>
        <text x={0} y={140} class={styles.label}>
          major response: <Fact of={specimen.majorResponse} as="tspan" />
        </text>
      </Drawing>
      {STAINS.map(({ asset, letter, name }) => (
        <Panel
          id={`specimen-${letter}`}
          panel={asset}
          class={`${styles.stain} ${styles[letter]}`}
          view={{ asset }}
          frame="specimen"
          provenanceRight
          letter={letter}
          name={name}
          note={letter === 'a' ? undefined : 'result not reported'}
          alt={
            letter === 'a'
              ? words`Synthetic H&E field: glands beside spindle and giant cells`
              : words`Synthetic ${name} field, a demonstration of the stain’s pattern; its result is not reported`
          }
        >
          {letter === 'a' ? (
            <>
              {' · article’s panel: '}
              <Fact of={specimen.magnification} />
            </>
          ) : (
            ' · stain pattern demo'
          )}
        </Panel>
      ))}
    </>
  ),
} satisfies Slide;
