import { report } from '../src/case';
import { Fact, Lines, Panel, type Slide, words } from '../src/slide';
import { anyOwn } from './shared/images';
import { field } from './shared/presenter';
import styles from './title.module.css';

export default {
  cover: true,
  ground: 'black',
  claim: words`One drug, two answers`,
  steps: [
    {
      id: 'cover',
      say: words`Title. One drug, two answers: ALK-positive lung cancer`,
      course: { at: 'none' },
    },
  ],
  notes: [
    words`Good morning. One patient, one drug, and two different answers to it in the same chest.`,
    words`The case was published by ${report.authors}; I present it from the text that I was given, which stops before its reference list. ${anyOwn ? 'Whether a scan or stain is our own, published or synthetic stands on the picture itself.' : 'Every scan and every stain you are about to see is synthetic, computed for this talk, and labelled on the picture itself.'} Orange will always mean the primary tumour, blue the lymph nodes.`,
  ],
  body: () => (
    <>
      <Panel
        id="title-cover"
        panel="ct-baseline"
        class={styles.cover}
        view={{ asset: 'ct-baseline', plane: 'axial', at: 'primary', window: 'mediastinum' }}
        frame="cover"
        stillOnly
        inset
        alt={words`Synthetic CT of the chest, axial, mediastinal window: a mass in the left upper lobe`}
      />
      <Lines class={styles.sub}>
        <p>ALK-positive lung cancer</p>
        <p>
          <b class={styles.primary}>orange: primary tumour</b>
          <br />
          <b class={styles.nodes}>blue: lymph nodes</b>
        </p>
      </Lines>
      <Lines class={styles.credits}>
        <p>
          <b>
            <Fact of={report.authors} />
          </b>
          , <Fact of={report.journal} bare />
        </p>
        <p>
          <b>{field('name', 'Presenter’s name')}</b>
        </p>
      </Lines>
      <Lines class={styles.small}>
        <p>
          doi{' '}
          <a href={`https://doi.org/${report.doi.value}`} target="_blank" rel="noopener">
            <Fact of={report.doi} bare />
          </a>
        </p>
        <p>
          {field('institution', 'Institution')} · {field('meeting', 'Meeting')}, {field('date', 'date')}
        </p>
      </Lines>
    </>
  ),
} satisfies Slide;
