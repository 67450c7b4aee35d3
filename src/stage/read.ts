import { h } from './dom';
import { drawSection } from './islands';
import { type Page, readPage, type StageSlide } from './page';
import styles from './read.module.css';
import { whileDrawing } from './ready';
import { loadSpoken } from './spoken';
import { applyStep } from './steps';
import { hashOf, type Options, PHONE_UPRIGHT, queryOf, readHash } from './url';

/** Charts and drawings keep their words legible, and are moved sideways where that makes them wider than the page. */
const SMALLEST = 0.575;

/** The scale at which a figure stands in a column, both widths in px: never larger than on its slide; `words` keeps it legible. */
function fitOf(widthPx: number, columnPx: number, words: boolean): number {
  const whole = Math.min(1, columnPx / widthPx);
  return words ? Math.max(SMALLEST, whole) : whole;
}

/** What is moved sideways says so, and is reached by Tab. */
function markWide(element: HTMLElement, isWide: boolean) {
  element.toggleAttribute('data-wide', isWide);
  if (isWide) element.setAttribute('tabindex', '0');
  else element.removeAttribute('tabindex');
}

/** Notes the sizes that figures have on their slides, then lets the slides flow. */
function flow({ slides }: Page) {
  const figures = slides.flatMap(({ section }) => [
    ...section.querySelectorAll<HTMLElement>('figure[data-part]'),
  ]);
  const sizes = figures.map(figure => ({ figure, width: figure.offsetWidth, height: figure.offsetHeight }));
  document.documentElement.dataset.flow = '';
  const shown = sizes.filter(({ width }) => width > 0);
  for (const { figure, width, height } of shown) {
    Object.assign(figure.style, { width: `${width}px`, height: `${height}px` });
    const around = h('div', { class: styles.figure });
    figure.replaceWith(around);
    around.append(figure);
  }
  const tables = slides.flatMap(({ section }) => [
    ...section.querySelectorAll<HTMLElement>('div[data-part="table"]'),
  ]);
  const fit = () => {
    for (const table of tables) markWide(table, table.scrollWidth > table.clientWidth + 1);
    for (const { figure, width } of shown) {
      const around = figure.parentElement ?? figure;
      const column = around.clientWidth;
      const scale = fitOf(width, column, figure.dataset.part !== 'panel');
      figure.style.zoom = `${scale}`;
      figure.style.setProperty('--fit', `${scale}`);
      markWide(around, width * scale > column + 1);
    }
  };
  fit();
  addEventListener('resize', fit);
}

const folded = (name: string, ...content: Node[]) =>
  h('details', { class: styles.folded }, h('summary', {}, name), ...content);

/** The question of a vote, a chart's numbers, open where it goes on beyond the page, and what is said. */
function addWords({ section }: StageSlide, notes: readonly string[]) {
  for (const options of section.querySelectorAll('[data-poll] ol'))
    options.before(h('p', {}, h('b', {}, options.getAttribute('aria-label'))));
  for (const table of section.querySelectorAll<HTMLElement>('[data-table]')) {
    const isWide = table.closest('[data-wide]') !== null;
    table.removeAttribute('class');
    const numbers = folded('The chart’s numbers', table);
    numbers.open = isWide;
    section.append(numbers);
  }
  if (notes.length > 0) section.append(folded('What is said', ...notes.map(note => h('p', {}, note))));
}

/**
 * Keeps the address at the slide that is read: a reload, and a phone that is turned, go on there. A page that becomes
 * wider or narrower flows anew, and stays at its slide.
 */
function keepPlace({ slides }: Page, begun: string | undefined) {
  let here = begun;
  let width = innerWidth;
  addEventListener('resize', () => {
    // A phone's own bars, which come and go, change the height alone.
    if (innerWidth === width) return;
    width = innerWidth;
    if (here) document.getElementById(here)?.scrollIntoView();
  });
  const seen = new IntersectionObserver(
    entries => {
      const id = entries.find(entry => entry.isIntersecting)?.target.id;
      if (!id || innerWidth !== width) return;
      here = id;
      try {
        history.replaceState(null, '', `${location.pathname}${location.search}${hashOf(id, 0)}`);
      } catch {
        // A page that may not write its URL begins at its top again.
      }
    },
    { rootMargin: '-20% 0px -75% 0px' },
  );
  for (const { section } of slides) seen.observe(section);
}

/**
 * The reading page: the slides one under the other at any width, text as large as the browser sets it. For a phone held
 * upright, for a reader who enlarges the page, and for one who wants to read what is said.
 */
export async function read(options: Options) {
  const page = readPage(document, options.cut);
  const spoken = await loadSpoken();
  for (const { section, data } of page.slides) applyStep(section, data, page.course, data.steps.length - 1);
  await whileDrawing(async () => {
    await Promise.all(
      page.slides.map(({ section, data }) =>
        drawSection(section, { data, step: null, scale: 1, medium: 'paper' }),
      ),
    );
    flow(page);
    for (const slide of page.slides) addWords(slide, spoken[slide.data.id]?.notes ?? []);
    const talk = `${location.pathname}${queryOf({ cut: options.cut })}`;
    // On a phone held upright a slide could not be read, and there would be no key to come back by.
    const head = matchMedia(PHONE_UPRIGHT).matches
      ? 'Held sideways, the phone shows slides.'
      : h('a', { href: talk }, 'As slides');
    document.getElementById('talk')?.prepend(h('p', { class: styles.head }, head));
  });
  const asked = readHash(location.hash);
  if (asked) document.getElementById(asked.slide)?.scrollIntoView();
  keepPlace(page, asked?.slide);
}
