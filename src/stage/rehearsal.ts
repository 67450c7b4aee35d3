import type { CutId } from '../slide/types';
import { h } from './dom';
import { minutes } from './offer';
import type { Page } from './page';
import { openSheet } from './sheet';
import type { TalkState } from './talk';

/** A slide's planned and spoken time, ms. */
export interface Spoken {
  readonly id: string;
  readonly number: string;
  readonly plannedMs: number;
  readonly spokenMs: number;
}

/** Planned against spoken, slide by slide, of the slides that the cut counts. */
export function rehearsed(page: Page, cut: CutId, { spent }: Pick<TalkState, 'spent'>): Spoken[] {
  return page.slides.flatMap(({ data: { id, appendix, minutes: planned }, number }) =>
    appendix ? [] : [{ id, number, plannedMs: (planned[cut] ?? 0) * 60_000, spokenMs: spent[id] ?? 0 }],
  );
}

/** More or less than planned: +0:20, −1:05. */
export const difference = ({ plannedMs, spokenMs }: Pick<Spoken, 'plannedMs' | 'spokenMs'>) => {
  const seconds = Math.round((spokenMs - plannedMs) / 1000);
  return `${seconds < 0 ? '−' : '+'}${minutes(Math.abs(seconds) * 1000)}`;
};

/** The rehearsal's times in a table, with the sum; Escape closes it. */
export function showRehearsal(page: Page, cut: CutId, state: TalkState) {
  const all = rehearsed(page, cut, state);
  const sum = (of: 'plannedMs' | 'spokenMs') => all.reduce((total, row) => total + row[of], 0);
  const total = { plannedMs: sum('plannedMs'), spokenMs: sum('spokenMs') };
  const line = (name: string, row: Pick<Spoken, 'plannedMs' | 'spokenMs'>) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, name),
      ...[minutes(row.plannedMs), minutes(row.spokenMs), difference(row)].map(text => h('td', {}, text)),
    );
  const head = ['slide', 'planned', 'spoken', 'difference'].map(name => h('th', { scope: 'col' }, name));
  openSheet(
    { name: 'Rehearsal', title: `Rehearsal, ${cut} cut`, wide: true },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...head)),
      h('tbody', {}, ...all.map(row => line(`${row.number} ${row.id}`, row)), line('in all', total)),
    ),
  );
}
