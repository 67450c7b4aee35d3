import { illustration, observations, specimen, staging, treatment } from '../../src/case';
import { Fact } from '../../src/slide';
import { MeasuredTable } from './MeasuredTable';
import { measured, mode } from './measured';
import { VISITS } from './visits';

/** What the charts need where no observation gives a height. */
export const schematic = { levelMm: illustration.schematicLevelMm.month2, lane: illustration.nodeLane };

/** What every size chart is drawn from, whichever source it has. */
export const sizes = {
  visits: VISITS,
  schematic,
  treatment: treatment.alectinib.text,
  treatmentMonths: treatment.alectinibMonths.value,
  measuredSign: '§',
  ...(measured && { measured }),
};

export const onCt = observations.filter(o => o.visit !== 'specimen');

/** The size chart's data as a table: what was measured, or what is known from the report. */
export function SizeTable(props: ReportProps) {
  return mode === 'measured' ? <MeasuredTable /> : <ReportTable {...props} />;
}

interface ReportProps {
  readonly withSpecimen?: boolean;
  /** On a slide with a step for each visit, the table holds no more than its step shows. */
  readonly stepped?: boolean;
}

/** What is known, visit by visit; no millimetre but the categories' cut-points. */
function ReportTable({ withSpecimen = false, stepped = false }: ReportProps) {
  const from = (step: number) => ({ 'data-from': stepped ? step : undefined });
  return (
    <>
      <thead>
        <tr>
          <th scope="col">Lesion</th>
          <th scope="col">before</th>
          <th scope="col" {...from(1)}>
            <Fact of={treatment.firstCtMonths} />
          </th>
          <th scope="col" {...from(2)}>
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
          <td {...from(1)}>smaller than before</td>
          <td {...from(2)}>
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
          <td {...from(1)}>smaller than before</td>
          <td {...from(2)}>smaller still</td>
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
