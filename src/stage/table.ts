import { notice } from './notice';

/** Shows the data of a slide's charts as tables, in their place, or the charts again. */
export function toggleTable(section: HTMLElement) {
  const tables = section.querySelectorAll('[data-table]');
  if (tables.length === 0) notice('This slide has no chart, so no data');
  for (const table of tables) {
    table.toggleAttribute('data-open', !table.hasAttribute('data-open'));
    // It says what the chart says: once in the page is enough.
    const alt = table.closest('figure')?.querySelector<HTMLElement>('[data-alt]')?.dataset.alt ?? '';
    table.querySelector('table')?.setAttribute('aria-label', alt);
  }
}
