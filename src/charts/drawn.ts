import type { ChartConfiguration, Plugin } from 'chart.js';

interface Drawn {
  readonly plugin: Plugin<'scatter'>;
  readonly scales?: NonNullable<NonNullable<ChartConfiguration<'scatter'>['options']>['scales']>;
  /** px kept free above and below the scales. */
  readonly padding?: { readonly top: number; readonly bottom: number };
}

/** A chart whose marks are a plugin's: no animation, legend or pointer; its size is its figure's. */
export function drawn({ plugin, scales, padding }: Drawn): ChartConfiguration<'scatter'> {
  return {
    type: 'scatter',
    data: { datasets: [] },
    options: {
      animation: false,
      responsive: false,
      events: [],
      ...(padding && { layout: { padding } }),
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
      scales: scales ?? { x: { display: false }, y: { display: false } },
    },
    plugins: [plugin],
  };
}

/** An axis that is stacked with another must be displayed; it takes no room. */
export const hide = (axis: { width: number }) => {
  axis.width = 0;
};

/** The two lanes of a size chart, one upon the other: millimetres of the primary above, the nodes' share of a lane below. */
export function sizeLanes(mm: { readonly min: number; readonly max: number }, mmWeight: number) {
  const bare = { ticks: { display: false }, grid: { display: false }, border: { display: false } };
  const stacked = { ...bare, type: 'linear', axis: 'y', stack: 'sizes', afterFit: hide } as const;
  // Stacked from below: the nodes' lane first.
  return {
    nodes: { ...stacked, min: 0, max: 1, stackWeight: 1 },
    mm: { ...stacked, ...mm, stackWeight: mmWeight },
  };
}
