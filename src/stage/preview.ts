import type { Spoken } from '../slide/types';
import { drawSection } from './islands';
import { showLaser } from './laser';
import type { Page, StageSlide } from './page';
import { showPanels } from './panels';
import { showTallies } from './polls';
import { showReading } from './reading';
import { applyStep } from './steps';
import type { TalkState } from './talk';
import { showZoomFrame } from './zoom-point';

/** A copy of a slide that shares no id with the page: for a second picture of it. */
function copyOf({ section }: StageSlide): HTMLElement {
  const copy = section.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>('[id]')]) {
    element.dataset.id = element.id;
    element.removeAttribute('id');
  }
  copy.removeAttribute('aria-labelledby');
  for (const image of copy.querySelectorAll('img')) image.alt = '';
  return copy;
}

/** A small picture of a slide at its step, kept in step with the state. It is a picture: its name says what it shows. */
export function preview(box: HTMLElement, page: Page, spoken: Spoken) {
  const canvas = document.createElement('div');
  canvas.className = 'preview';
  canvas.inert = true;
  canvas.style.cssText = 'position:absolute;left:0;top:0;width:1280px;height:720px;transform-origin:0 0';
  box.append(canvas);
  box.setAttribute('role', 'img');
  let shown = '';
  let section: HTMLElement | null = null;
  let latest: TalkState | null = null;
  const read = () => {
    if (!section || !latest || latest.slide !== section.dataset.id) return;
    showPanels(section, latest, spoken);
    showReading(section, latest, spoken);
  };
  const scale = () => box.clientWidth / 1280;
  const fit = () => {
    canvas.style.transform = `scale(${scale()})`;
  };
  new ResizeObserver(fit).observe(box);

  return (state: TalkState, at: { slide: string; step: number } | null) => {
    const slide = at && page.slides.find(s => s.data.id === at.slide);
    if (!at || !slide) {
      canvas.replaceChildren();
      shown = '';
      section = null;
      box.setAttribute('aria-label', 'End of the talk');
      return;
    }
    fit();
    canvas.dataset.theme = state.theme;
    const key = `${at.slide}/${at.step}/${state.theme}`;
    if (!section || section.dataset.id !== at.slide) {
      section = copyOf(slide);
      canvas.replaceChildren(section);
    }
    showTallies(section, state.tally);
    showZoomFrame(
      canvas,
      at.slide === state.slide && at.step === state.step ? state : { ...state, zoom: undefined },
    );
    showLaser(
      canvas,
      at.slide === state.slide && at.step === state.step ? state : { ...state, pointer: undefined },
    );
    latest = state;
    if (key === shown) return read();
    shown = key;
    applyStep(section, slide.data, page.course, at.step);
    box.setAttribute('aria-label', slide.data.steps[at.step]?.claim ?? at.slide);
    const drawing = drawSection(section, {
      data: slide.data,
      step: at.step,
      scale: scale(),
      medium: 'screen',
    });
    void drawing.then(read);
  };
}
