import type { ComponentChildren } from 'preact';
import type { ChartData } from '../../charts';
import type { NativeChart } from '../../charts/native';
import { useRendering, useWords } from '../context';
import { type ChartPoint, pointRow } from '../points';
import type { ChartView, FigureId } from '../types';
import type { Words } from '../words';
import styles from './Chart.module.css';
import { type PartProps, rootOf } from './part';

interface Props extends PartProps {
  id: FigureId;
  chart: string;
  mode?: 'report' | 'measured';
  data: ChartData;
  /** What the chart shows where no step says otherwise: on paper, and at the last step. */
  view?: ChartView;
  /** The same numbers as an office chart; left out where a native chart would state more than is known. */
  native?: NativeChart;
  alt: Words;
  /** What can be read off it, point by point, in the order they are walked. */
  points?: readonly ChartPoint[];
  /** Rows of the data table: the same numbers in words, for a screen reader and the key `d`. */
  children: ComponentChildren;
}

/** A chart that the stage draws on its canvas, or as SVG on paper; its data follow once the first slide is up. */
export function Chart({ id, chart, mode, data, view, native, alt, points, children, ...props }: Props) {
  const rendering = useRendering();
  if (points) rendering.points[id] = points.map(pointRow);
  const text = useWords()(alt);
  rendering.charts[id] = { data, view: view ?? {}, alt: text, ...(native && { native }) };
  return (
    <figure {...rootOf('chart', props)} id={id} data-chart={chart} data-mode={mode} role="group">
      <div class={styles.plot} data-plot />
      <div class={styles.table} data-table>
        <table>{children}</table>
      </div>
    </figure>
  );
}
