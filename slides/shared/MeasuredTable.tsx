import { Fact, type Words } from '../../src/slide';
import { followedLesions, type MeasuredVisit, measuredLesions, measuredVisits } from './measured';
import { UNMEASURED } from './measured-words';

const ROWS: readonly (readonly [string, (v: MeasuredVisit) => MeasuredVisit['sum' | 'response']])[] = [
  ['Sum of targets', v => v.sum],
  ['From baseline', v => v.fromBaseline],
  ['From nadir', v => v.fromNadir],
  ['RECIST 1.1', v => v.response],
];

/** Where a lesion is new, it was not there before: its cells are empty, not "not measured". */
const isNewLesion = (lesion: string) => followedLesions.some(f => f.lesion === lesion && f.isNew);

/** Words with the facts in them as facts. */
const Said = ({ words: { parts } }: { words: Words }) => (
  <>{parts.map(part => (typeof part === 'string' ? part : <Fact of={part} />))}</>
);

/** What was measured, visit by visit, and what RECIST 1.1 makes of it. */
export function MeasuredTable() {
  const specimens = measuredLesions.some(l => l.sizes.some(s => s.visit === 'specimen'));
  const columns = measuredVisits.length + (specimens ? 1 : 0);
  return (
    <>
      <thead>
        <tr>
          <th scope="col">Own measurements</th>
          {measuredVisits.map(({ months }) => (
            <th scope="col">
              month <Fact of={months} bare />
            </th>
          ))}
          {specimens && <th scope="col">specimen</th>}
        </tr>
      </thead>
      <tbody>
        {measuredLesions.map(({ lesion, axis, sizes }) => (
          <tr>
            <th scope="row">
              {lesion}, {isNewLesion(lesion) ? 'new' : axis}
            </th>
            {[...measuredVisits.map(v => v.visit), ...(specimens ? ['specimen'] : [])].map(visit => {
              const size = sizes.find(s => s.visit === visit);
              const found = followedLesions.find(f => f.lesion === lesion);
              const status = found?.findings.find(f => f.visit === visit)?.status;
              if (!size && status) {
                return (
                  <td>
                    <Fact of={status} />
                  </td>
                );
              }
              return (
                <td>
                  {size ? (
                    <Fact of={size.mm} />
                  ) : visit === 'specimen' || isNewLesion(lesion) ? (
                    ''
                  ) : (
                    'not measured'
                  )}
                </td>
              );
            })}
          </tr>
        ))}
        {followedLesions
          .filter(({ lesion }) => !measuredLesions.some(m => m.lesion === lesion))
          .map(({ lesion, isNew, findings }) => (
            <tr>
              <th scope="row">
                {lesion}, {isNew ? 'new' : 'non-target'}
              </th>
              {measuredVisits.map(({ visit }) => {
                const status = findings.find(f => f.visit === visit)?.status;
                return <td>{status ? <Fact of={status} /> : isNew ? '' : 'not evaluated'}</td>;
              })}
              {specimens && <td />}
            </tr>
          ))}
        {UNMEASURED.map(({ name, says }) => (
          <tr>
            <th scope="row">{name}</th>
            <td colSpan={columns}>
              <Said words={says} />
            </td>
          </tr>
        ))}
        {ROWS.map(([name, of]) => (
          <tr>
            <th scope="row">{name}</th>
            {measuredVisits.map(visit => {
              const fact = of(visit);
              return <td>{fact ? <Fact of={fact} /> : ''}</td>;
            })}
            {specimens && <td />}
          </tr>
        ))}
      </tbody>
    </>
  );
}
