import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
} from 'chart.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
);

const shown = new WeakMap<HTMLElement, Chart>();

/** The chart that stands in a plot, if one does. */
export const chartIn = (plot: HTMLElement): Chart | undefined => shown.get(plot);

/**
 * Draws a chart on a canvas of the plot's size, in place of what stood there. `pixelRatio` is device px per px of the
 * slide: without reveal's scale in it, a chart blurs on a projector.
 */
export function drawOnCanvas(plot: HTMLElement, configuration: ChartConfiguration, pixelRatio: number) {
  shown.get(plot)?.destroy();
  const canvas = document.createElement('canvas');
  canvas.width = plot.clientWidth;
  canvas.height = plot.clientHeight;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', plot.dataset.alt ?? '');
  // Chart.js would say it in its own words, or not at all.
  if (!canvas.getContext('2d')) throw new Error('the browser refuses a canvas');
  plot.replaceChildren(canvas);
  configuration.options = { ...configuration.options, devicePixelRatio: pixelRatio };
  shown.set(plot, new Chart(canvas, configuration));
}
