import { staging } from '../src/case';
import { Panel, panelImage, type Slide, words } from '../src/slide';
import type { PanelView } from '../src/slide/types';
import styles from './imaging.module.css';
import { imageName, inSentence, manifest, ownKinds } from './shared/images';

const before = { at: 'before', label: words`before treatment` };

const NODES = [
  {
    at: 'left-subclavian',
    letter: 'b',
    name: 'left subclavian',
    fact: staging.leftSubclavianNodes,
    arrow: -140,
    labels: [],
  },
  {
    at: 'mediastinal-1',
    letter: 'c',
    name: 'mediastinal',
    fact: staging.mediastinalNodes,
    arrow: -40,
    // Hot as well at this level; unnamed, it would pass for one node more.
    labels: [{ at: 'primary', name: 'primary', tone: 'primary', side: 'left' }],
  },
  {
    at: 'right-hilar',
    letter: 'd',
    name: 'right hilar',
    fact: staging.rightHilarNodes,
    arrow: -40,
    labels: [{ at: 'mediastinal-3', name: 'mediastinal', tone: 'nodes', side: 'left' }],
  },
] as const;

const PROJECTION: PanelView = { asset: 'pet-baseline', plane: 'coronal', window: 'projection' };
const PRIMARY: PanelView = {
  asset: 'ct-baseline',
  plane: 'axial',
  at: 'primary',
  window: 'lung',
  marks: ['primary'],
};
const node = (at: string): PanelView => ({
  asset: 'pet-baseline',
  plane: 'axial',
  at,
  window: 'fused',
  marks: [at],
});

/** An own projection has names once its landmarks are marked, and no colours. */
const isNamed =
  panelImage(manifest, { view: PROJECTION, frame: 'imaging-mip' }).asset?.landmarks !== undefined;
const projectionWords = !ownKinds.has('pet')
  ? 'the phantom’s projection, coloured for you. The orange mass'
  : isNamed
    ? 'the projection; the primary, named in orange,'
    : 'the projection; the primary';

export default {
  ground: 'black',
  class: styles.slide,
  claim: words`One lung mass, three suspected node groups`,
  foot: words`node metastases suspected on imaging; ${staging.noNodeBiopsy}`,
  steps: [
    {
      id: 'projection',
      say: words`${imageName(PROJECTION, 'imaging-mip')} projection: a mass in the ${staging.primarySite}; suspected ${staging.leftSubclavianNodes}, ${staging.mediastinalNodes} and ${staging.rightHilarNodes}`,
      course: before,
    },
    {
      id: 'panels',
      claim: words`Imaging suggests nodes on both sides of\u00a0the\u00a0chest`,
      say: words`${imageName(PRIMARY, 'imaging-primary')} of the primary; ${inSentence(imageName(node('right-hilar'), 'imaging-node'))} of the suspected ${staging.leftSubclavianNodes}, ${staging.mediastinalNodes} and ${staging.rightHilarNodes}`,
      course: before,
    },
  ],
  notes: [
    words`One picture first, ${projectionWords} lies in the ${staging.primarySite}. ${isNamed ? 'In blue, three' : 'Three'} groups of nodes were suspected.`,
    words`Now level by level. The report writes left subclavian, and I leave that word as it is. Look at d: the right hilum, the other side of the chest. No node is reported as biopsied, so all of this is suspicion on imaging.`,
  ],
  body: () => (
    <>
      <Panel
        id="imaging-projection"
        panel="pet-baseline"
        class={styles.projection}
        to={0}
        only="screen"
        view={PROJECTION}
        frame="imaging-mip"
        inset
        labels={[
          { at: 'primary', name: 'Primary', tone: 'primary', side: 'right' },
          { at: 'left-subclavian', name: 'Left subclavian', tone: 'nodes', side: 'left' },
          {
            at: 'mediastinal-3',
            name: 'Mediastinal',
            tone: 'nodes',
            side: 'right',
            joins: ['mediastinal-2', 'mediastinal-1'],
          },
          { at: 'right-hilar', name: 'Right hilar', tone: 'nodes', side: 'left' },
        ]}
        alt={words`Synthetic PET projection from the front, recoloured: an orange mass in the ${staging.primarySite}; blue nodes at the left subclavian level, in the mediastinum and at the right hilum`}
      >
        {' · PET projection, recoloured'}
      </Panel>
      <Panel
        id="imaging-projection-paper"
        panel="pet-baseline"
        class={styles.projectionPaper}
        only="paper"
        view={PROJECTION}
        frame="imaging-mip-paper"
        inset
        name="PET projection"
        alt={words`Synthetic PET projection from the front, inverse grey: a mass in the ${staging.primarySite}; nodes at the left subclavian level, in the mediastinum and at the right hilum`}
      />
      <Panel
        id="imaging-primary"
        panel="ct-baseline"
        class={`${styles.panel} ${styles.a}`}
        from={1}
        view={PRIMARY}
        frame="imaging-primary"
        inset
        letter="a"
        name={<span class={styles.primary}>primary</span>}
        modality
        arrowDegrees={42}
        alt={words`Synthetic CT, axial, lung window: a mass in the ${staging.primarySite}`}
      />
      {NODES.map(({ at, letter, name, fact, arrow, labels }) => (
        <Panel
          id={`imaging-${at}`}
          panel="pet-baseline"
          class={`${styles.panel} ${styles[letter]}`}
          from={1}
          view={node(at)}
          frame="imaging-node"
          inset={letter === 'c'}
          letter={letter}
          name={<span class={styles.nodes}>{name}</span>}
          modality
          tone="nodes"
          arrowDegrees={arrow}
          labels={labels}
          alt={words`Synthetic PET over CT, axial: ${fact} with tracer uptake`}
        />
      ))}
    </>
  ),
} satisfies Slide;
