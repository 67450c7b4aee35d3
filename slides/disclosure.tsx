import { report } from '../src/case';
import { Fact, Lines, type Slide, words } from '../src/slide';
import styles from './disclosure.module.css';
import { anyOwn } from './shared/images';
import { field, unfilled } from './shared/presenter';

export default {
  claim: words`A published case, ${anyOwn ? 'labelled' : 'synthetic'} images, and\u00a0my\u00a0own disclosures`,
  foot: unfilled.length > 0 ? words`to fill in: slides/presenter.json` : undefined,
  steps: [
    {
      id: 'disclosure',
      say: words`Disclosures of the presenter, and the article: ${report.journal}`,
      course: { at: 'none' },
    },
  ],
  notes: [
    words`My disclosures are at the top. Whatever the authors had to declare does not stand in the text that I was given, so I leave it open.`,
    words`The foot of each slide names the places in the article that it uses. An asterisk marks an inference, a section sign other literature; the key i lists every fact with its rule. If you catch a wrong number, say so.`,
  ],
  body: () => (
    <Lines class={styles.rows} look="rows">
      <dl>
        <div>
          <dt>Presenter</dt>
          <dd>
            <b>{field('name', 'Presenter’s name')}</b>, {field('institution', 'Institution')}
            <br />
            {field('meeting', 'Meeting')}, {field('date', 'date')}
          </dd>
        </div>
        <div>
          <dt>Disclosures</dt>
          <dd>
            <b>{field('disclosures', 'Presenter’s disclosures')}</b>
            <br />
            <Fact of={report.interests} />
          </dd>
        </div>
        <div>
          <dt>Article</dt>
          <dd>
            <Fact of={report.allAuthors} />
            <br />
            <b>
              <Fact of={report.journal} bare />
            </b>
            , doi{' '}
            <a href={`https://doi.org/${report.doi.value}`} target="_blank" rel="noopener">
              <Fact of={report.doi} bare />
            </a>
          </dd>
        </div>
        <div>
          <dt>Images</dt>
          <dd>
            {anyOwn ? (
              <>
                <b>Own or published where the picture says so</b>; the others are synthetic
              </>
            ) : (
              <>
                <b>Synthetic, all of them</b>; none is the patient’s or the article’s
              </>
            )}
          </dd>
        </div>
      </dl>
    </Lines>
  ),
} satisfies Slide;
