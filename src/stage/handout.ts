import type { FactRow, Spoken } from '../slide/types';
import { h } from './dom';
import styles from './handout.module.css';
import type { StageSlide } from './page';

const factRow = ({ text, sign, status, basis, on }: FactRow) =>
  h(
    'tr',
    {},
    h('th', { scope: 'row' }, sign ? `${text} ${sign}` : text),
    h('td', {}, status, on === 'notes' ? ', spoken' : ''),
    h('td', {}, basis),
  );

/** What a slide shows and says as facts, with where each stands in the report. */
function factsTable(facts: readonly FactRow[]): HTMLElement {
  const head = ['Fact', 'Status', 'Where, rule or source'].map(name => h('th', { scope: 'col' }, name));
  return h(
    'table',
    { class: styles.facts },
    h('thead', {}, h('tr', {}, ...head)),
    h('tbody', {}, ...facts.map(factRow)),
  );
}

/**
 * Lays the paper view's slides out as a handout: a sheet each, with what is spoken and the facts that it rests on. A
 * long list goes on on the next sheet.
 */
export function layOut(slides: readonly StageSlide[], spoken: Spoken, paper: 'a4' | 'letter') {
  document.documentElement.dataset.paper = paper;
  for (const { section, data } of slides) {
    const { notes = [], facts = [] } = spoken[data.id] ?? {};
    const sheet = h('article', { class: `${styles.sheet} ${styles[paper]}` });
    section.replaceWith(sheet);
    sheet.append(
      h('div', { class: styles.slide }, section),
      ...notes.map(note => h('p', { class: styles.note }, note)),
      ...(facts.length > 0 ? [factsTable(facts)] : []),
    );
  }
}
