import { h } from './dom';
import { drawSection } from './islands';
import { readPage } from './page';
import { PRINT_WINDOW } from './print-window';
import { whileDrawing } from './ready';
import { loadSpoken } from './spoken';
import { applyStep } from './steps';
import type { Options } from './url';

/**
 * The paper view: every slide of the cut as a page, all steps taken. The HTML is rendered that way already, so
 * reveal.js, whose own print view hides slides from the tags and clones canvases, stays out of it.
 */
export async function print({ cut, view, paper }: Options) {
  const page = readPage(document, cut);
  const spoken = await loadSpoken();
  for (const { section, data } of page.slides) {
    applyStep(section, data, page.course, data.steps.length - 1);
    // Hidden on paper; what is made from this view takes them.
    const { notes = [], chapter = '' } = spoken[data.id] ?? {};
    section.dataset.chapter = chapter;
    section.append(h('div', { 'data-notes': true, hidden: true }, ...notes.map(note => h('p', {}, note))));
    for (const [id, { native }] of Object.entries(spoken[data.id]?.charts ?? {})) {
      if (!native) continue;
      const json = h('script', { type: 'application/json', 'data-json': 'native' }, JSON.stringify(native));
      document.getElementById(id)?.append(json);
    }
  }
  await whileDrawing(async () => {
    await Promise.all(
      page.slides.map(({ section, data }) =>
        drawSection(section, { data, step: null, scale: 1, medium: 'paper' }),
      ),
    );
    if (view === 'handout') (await import('./handout')).layOut(page.slides, spoken, paper);
  });
  if (window.name === PRINT_WINDOW) window.print();
}
