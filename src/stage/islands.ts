import type { Medium, SlideData } from '../slide/types';
import { loadSpoken } from './spoken';

/** `step` null draws the paper form. `scale` is screen px per px of the slide. */
export interface DrawAt {
  readonly data: SlideData;
  readonly step: number | null;
  readonly scale: number;
  readonly medium: Medium;
}

/** All faces that charts and slides use: a canvas draws with what is loaded at that moment. */
function loadFonts() {
  const style = getComputedStyle(document.documentElement);
  const sans = style.getPropertyValue('--sans-face');
  const faces = [500, 600, 700, 800].map(weight => `${weight} 24px ${sans}`);
  faces.push(`600 46px ${style.getPropertyValue('--serif-face')}`);
  // One that is missing leaves the talk another face.
  return Promise.allSettled(faces.map(face => document.fonts.load(face)));
}

/** Shows a failure on the figure's own face, and leaves the rest of the slide alone. */
function fail(figure: HTMLElement, what: string, error: unknown) {
  figure.dataset.failed = `${what}: ${error instanceof Error ? error.message : String(error)}`;
}

async function drawChart(figure: HTMLElement, at: DrawAt) {
  const plot = figure.querySelector<HTMLElement>('[data-plot]');
  if (!plot) return;
  const id = figure.id || (figure.dataset.id ?? '');
  try {
    const [{ configure }, { paletteAt }, spoken] = await Promise.all([
      import('../charts'),
      import('../charts/palette'),
      loadSpoken(),
    ]);
    const island = spoken[at.data.id]?.charts?.[id];
    if (!island) throw new Error(`the page holds no data for ${id}: build it again`);
    const { data, view, alt } = island;
    plot.dataset.alt = alt;
    // Fast keys leave a slide before its chart is drawn: hidden, it has no size. It is drawn on the next visit.
    if (plot.clientWidth === 0) return;
    const now = (at.step === null ? undefined : at.data.steps[at.step]?.view?.[id]) ?? view;
    const palette = paletteAt(figure);
    const configuration = configure(data, palette, now);
    if (at.medium === 'paper') {
      const { drawSvg } = await import('../charts/svg');
      const size = { width: plot.clientWidth, height: plot.clientHeight, alt };
      plot.replaceChildren(drawSvg(configuration, size));
    } else {
      const { chartIn, drawOnCanvas } = await import('../charts/canvas');
      drawOnCanvas(plot, configuration, window.devicePixelRatio * at.scale);
      const [{ placesOf }, { keepPlaces }] = await Promise.all([
        import('../charts/places'),
        import('./reading'),
      ]);
      const chart = chartIn(plot);
      if (chart) keepPlaces(figure, placesOf(chart, data, palette, now));
    }
    delete figure.dataset.failed;
  } catch (error) {
    fail(figure, `${figure.dataset.chart ?? 'chart'} could not be drawn`, error);
  }
}

async function showImage(image: HTMLImageElement) {
  image.loading = 'eager';
  try {
    await image.decode();
  } catch {
    const figure = image.closest<HTMLElement>('figure');
    const name = image.getAttribute('src')?.slice(0, 80) ?? '';
    if (figure && !image.naturalWidth)
      fail(figure, figure.dataset.panel ?? 'image', `${name} could not be loaded`);
  }
}

/** Whether a figure's image is for a medium: some are only for the screen, or only for paper. */
function isFor(image: HTMLElement, medium: Medium): boolean {
  const only = image.closest<HTMLElement>('[data-only]')?.dataset.only;
  return only === undefined || only === medium;
}

/** Resolves when an image is here, or has failed: its panel says so when it is shown. */
function arrived(image: HTMLImageElement): Promise<void> {
  if (image.complete) return Promise.resolve();
  return new Promise(resolve => {
    for (const event of ['load', 'error']) image.addEventListener(event, () => resolve(), { once: true });
  });
}

/**
 * Loads what later slides need, once the first is up: from then on the talk needs no server.
 */
export async function loadAhead(sections: readonly HTMLElement[]) {
  const images = sections
    .flatMap(section => [...section.querySelectorAll('img')])
    .filter(image => isFor(image, 'screen'));
  for (const image of images) image.loading = 'eager';
  await Promise.all([
    ...images.map(arrived),
    import('../charts'),
    import('../charts/palette'),
    import('../charts/canvas'),
    import('../charts/places'),
    import('./hands-on'),
    import('./late'),
    import('./nearby'),
    import('./panels'),
    loadSpoken(),
  ]);
}

/** Draws all that a section's current view shows; resolves when it is drawn or has failed with its reason on its face. */
export async function drawSection(section: HTMLElement, at: DrawAt): Promise<void> {
  await loadFonts();
  const charts = [...section.querySelectorAll<HTMLElement>('figure[data-chart]')];
  const images = [...section.querySelectorAll<HTMLImageElement>('figure[data-panel] img')].filter(image =>
    isFor(image, at.medium),
  );
  await Promise.all([...charts.map(figure => drawChart(figure, at)), ...images.map(showImage)]);
}
