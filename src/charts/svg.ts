import { BasicPlatform, Chart, type ChartConfiguration } from 'chart.js';
import { Context } from 'svgcanvas';
import './canvas';

/** Draws a chart as SVG: on paper a canvas would print as pixels. */
export function drawSvg(
  configuration: ChartConfiguration,
  { width, height, alt }: { width: number; height: number; alt: string },
): SVGSVGElement {
  const context = new Context({ width, height });
  const canvas = { width, height, style: {}, getContext: () => context };
  // Chart.js takes its size from the canvas and draws on the context; svgcanvas has the one, not the other.
  context.canvas = canvas;
  const chart = new Chart(context as unknown as CanvasRenderingContext2D, {
    ...configuration,
    platform: BasicPlatform,
    options: { ...configuration.options, animation: false, responsive: false, devicePixelRatio: 1 },
  });
  const svg = context.getSvg();
  chart.stop();
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', alt);
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return svg;
}
