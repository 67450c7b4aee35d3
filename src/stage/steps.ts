import type { Course } from '../oncology/course';
import { courseLine, courseName } from '../slide/course-line';
import type { SlideData } from '../slide/types';

/**
 * Puts a section at a step: shows what is there on it, sets claim and course line, marks what was done in a poll.
 * Elements keep their place while they are away, so that nothing jumps.
 */
export function applyStep(section: HTMLElement, data: SlideData, course: Course, step: number) {
  const at = data.steps[step];
  if (!at) return;
  section.dataset.step = `${step}`;
  for (const element of section.querySelectorAll<HTMLElement>('[data-from], [data-to]')) {
    const from = Number(element.dataset.from ?? 0);
    const to = Number(element.dataset.to ?? Number.POSITIVE_INFINITY);
    element.toggleAttribute('data-away', step < from || step > to);
  }
  for (const panel of section.querySelectorAll<HTMLElement>('figure[data-stepped]')) {
    panel.toggleAttribute('data-now', Number(panel.dataset.from) === step);
  }
  for (const element of section.querySelectorAll<HTMLElement>('[data-done]')) {
    element.toggleAttribute('data-marked', step >= Number(element.dataset.done));
  }
  const claim = section.querySelector('[data-frame="claim"]');
  if (claim && claim.textContent !== at.claim) claim.textContent = at.claim;
  const line = section.querySelector('svg[data-frame="course"]');
  if (line) {
    line.innerHTML = courseLine(course, at.course);
    line.setAttribute('aria-label', courseName(at.course));
  }
}
