import { citations, report } from '../src/case';
import { REPORT_REFERENCES } from '../src/case/citations';
import type { Citation } from '../src/oncology/fact';
import { Fact, Lines, type Slide, words } from '../src/slide';
import styles from './references.module.css';

const { shimizu, ohtaki, ...others } = citations;
const doiOf = ({ id }: Citation) => (id?.startsWith('doi ') ? id.slice(4) : undefined);

/** A citation; its number in the report in brackets, if it has one. The whole line is a reference, so a fact. */
function Reference({ of, number }: { of: Citation; number?: number }) {
  const doi = doiOf(of);
  return (
    <li data-fact="external">
      {number && `[${number}] `}
      {of.full}
      {of.id && (
        <>
          {', '}
          {doi ? (
            <a href={`https://doi.org/${doi}`} target="_blank" rel="noopener">
              {of.id}
            </a>
          ) : (
            of.id
          )}
        </>
      )}
    </li>
  );
}

export default {
  claim: words`References`,
  foot: words`numbers in brackets are the report’s own`,
  steps: [
    {
      id: 'references',
      say: words`References: the report, ${report.journal}, two of the sources that it cites, and those from outside`,
      course: { at: 'last-ct' },
    },
  ],
  notes: [
    words`On the left is the article, with the two of its references that I could identify. The supplied text ends before the reference list, so where I quote the others I give the report’s number and no name; I did not guess.`,
    words`On the right is everything with a section sign: trials, a series, a later case, and the rules for staging and for the FISH cut-off. In the printed version the numbers that begin with doi are links. If you want a source, take a picture now, or ask me for the file.`,
  ],
  body: () => (
    <>
      <Lines class={styles.report} look="rows">
        <ul>
          <li>
            <b>
              <Fact of={report.allAuthors} />
            </b>
            . <Fact of={report.title} />. <Fact of={report.journal} bare />, doi{' '}
            <a href={`https://doi.org/${report.doi.value}`} target="_blank" rel="noopener">
              <Fact of={report.doi} bare />
            </a>
            , <Fact of={report.pmid} bare />
          </li>
          <Reference of={shimizu} number={REPORT_REFERENCES.shimizu} />
          <Reference of={ohtaki} number={REPORT_REFERENCES.ohtaki} />
          <li>
            Cited by number only, not identified: <Fact of={report.unidentified} bare />
          </li>
          <li data-fact="external">
            By name only: TNM 7th and 9th edition, RECIST 1.1, CARE 2013, limits of Ef and MPR
          </li>
        </ul>
      </Lines>
      <Lines class={styles.others} look="rows">
        <ul>
          {Object.values(others).map(citation => (
            <Reference of={citation} />
          ))}
        </ul>
      </Lines>
    </>
  ),
} satisfies Slide;
