import type { ComponentChildren } from 'preact';
import { specimen } from '../src/case';
import { Fact, type Slide, Table, words } from '../src/slide';
import { anyOwn, ownKinds } from './shared/images';
import styles from './table.module.css';

/** The article’s own panel has a magnification; a computed picture has none. */
const Section = () => (
  <>
    a computed section, its mix of cells our choice; the article’s panel is{' '}
    <Fact of={specimen.magnification} />
  </>
);

const IMAGES: readonly {
  what: string;
  where: string;
  made: ComponentChildren;
  kind?: 'ct' | 'pet' | 'histology';
}[] = [
  {
    kind: 'ct',
    what: 'CT, three time points',
    where: 'title, imaging, response, votes',
    made: 'a computed thorax in HU; sizes are our choice and break nothing that is reported',
  },
  {
    kind: 'pet',
    what: 'PET, and PET over CT',
    where: 'imaging',
    made: 'the same thorax with invented uptake; no SUV is reported, none is shown',
  },
  {
    kind: 'histology',
    what: 'H&E',
    where: 'specimen, vote',
    made: <Section />,
  },
  {
    kind: 'histology',
    what: 'TTF-1, vimentin, ALK',
    where: 'specimen',
    made: 'where in a cell each stain sits; which cells are coloured is our choice',
  },
  {
    what: 'Drawings',
    where: 'patient, surgery, charts',
    made: 'schemes of this talk, checked by no surgeon',
  },
];

export default {
  claim: anyOwn
    ? words`Where each image comes from: own, published or synthetic`
    : words`Every image is synthetic: where each comes from`,
  steps: [
    {
      id: 'provenance',
      say: anyOwn
        ? words`Provenance of every image: it stands on the picture itself`
        : words`Provenance of every image: computed for this talk, none from the patient or the article`,
      course: { at: 'none' },
    },
  ],
  notes: [
    words`If you wonder about an image${anyOwn ? ' that says synthetic' : ''}: it was computed. There is a thorax made of formulas, scanned by a made-up scanner, with a tumour whose sizes we chose so that they contradict nothing in the report. At six months it has its first size again, because whether it was above or below is not reported.`,
    words`The stains show where a marker would sit, and which cells carry it is our invention; only the panel for the first one has its magnification from the article, ${specimen.magnification}. No radiologist or pathologist has approved them. The article’s own figures are in the article.`,
  ],
  body: () => (
    <Table
      class={`${styles.table} ${styles.one}`}
      look="rows"
      caption="Provenance of every image in the talk"
    >
      <thead>
        <tr>
          <th scope="col">Image</th>
          <th scope="col">Where</th>
          <th scope="col">What it is</th>
        </tr>
      </thead>
      <tbody>
        {IMAGES.map(({ what, where, made, kind }) => (
          <tr>
            <th scope="row">{what}</th>
            <td>{where}</td>
            <td>
              {kind && ownKinds.has(kind) && 'own or published where it says so; else '}
              {made}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  ),
} satisfies Slide;
