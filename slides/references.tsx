import { namedOnly, references, report, reportNumbers } from '../src/case';
import type { Fact as AnyFact } from '../src/oncology/fact';
import { Fact, Lines, type Slide, words } from '../src/slide';
import styles from './references.module.css';

const { shimizu, ohtaki, ...others } = references;

/** A reference, its number in the report before it if it has one; a link where it has a doi. */
function Reference({ of, number }: { of: AnyFact; number?: AnyFact }) {
  const doi = /^doi (.+)$/.exec(of.source?.id ?? '')?.[1];
  return (
    <li>
      {number && (
        <>
          <Fact of={number} />{' '}
        </>
      )}
      {doi ? (
        <a href={`https://doi.org/${doi}`} target="_blank" rel="noopener">
          <Fact of={of} bare />
        </a>
      ) : (
        <Fact of={of} bare />
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
          <Reference of={shimizu} number={reportNumbers.shimizu} />
          <Reference of={ohtaki} number={reportNumbers.ohtaki} />
          <li>
            Cited by number only, not identified: <Fact of={report.unidentified} bare />
          </li>
          <li>
            By name only: <Fact of={namedOnly} bare />
          </li>
        </ul>
      </Lines>
      <Lines class={styles.others} look="rows">
        <ul>
          {Object.values(others).map(of => (
            <Reference of={of} />
          ))}
        </ul>
      </Lines>
    </>
  ),
} satisfies Slide;
