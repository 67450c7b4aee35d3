import { illustration, observations, specimen, staging, treatment } from '../../src/case';
import { Fact } from '../../src/slide';

/** The CT visits, as charts name them. */
export const VISITS = [
  { id: 'baseline', name: 'before', months: 0 },
  { id: 'month2', name: treatment.firstCtMonths.text, months: treatment.firstCtMonths.value },
  { id: 'month6', name: treatment.secondCtMonths.text, months: treatment.secondCtMonths.value },
] as const;

/** What the charts need where no observation gives a height. */
export const schematic = { levelMm: illustration.schematicLevelMm.month2, lane: illustration.nodeLane };

export const onCt = observations.filter(o => o.visit !== 'specimen');

/** The size chart's data as a table: what is known, visit by visit; no millimetre but the categories' cut-points. */
export function SizeTable({ withSpecimen = false }: { withSpecimen?: boolean }) {
  return (
    <>
      <thead>
        <tr>
          <th scope="col">Lesion</th>
          <th scope="col">before</th>
          <th scope="col">
            <Fact of={treatment.firstCtMonths} />
          </th>
          <th scope="col">
            <Fact of={treatment.secondCtMonths} />
          </th>
          {withSpecimen && <th scope="col">specimen</th>}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Primary</th>
          <td>
            <Fact of={staging.primaryMm} />
          </td>
          <td>smaller than before</td>
          <td>
            larger than at <Fact of={treatment.firstCtMonths} />; against baseline not reported
          </td>
          {withSpecimen && (
            <td>
              <Fact of={specimen.bodyBySize} /> by the body, if T3 rests on size;{' '}
              <Fact of={specimen.abstractBySize} /> by the abstract
            </td>
          )}
        </tr>
        <tr>
          <th scope="row">Nodes</th>
          <td>not reported</td>
          <td>smaller than before</td>
          <td>smaller still</td>
          {withSpecimen && (
            <td>
              <Fact of={specimen.bodyN} />, no metastasis in those examined
            </td>
          )}
        </tr>
      </tbody>
    </>
  );
}
