/** Shows the data of a slide's charts as tables, in their place, or the charts again. */
export function toggleTable(section: HTMLElement) {
  for (const table of section.querySelectorAll('[data-table]')) {
    table.toggleAttribute('data-open', !table.hasAttribute('data-open'));
    // It says what the chart says: once in the page is enough.
    const alt = table.closest('figure')?.querySelector<HTMLElement>('[data-alt]')?.dataset.alt ?? '';
    table.querySelector('table')?.setAttribute('aria-label', alt);
  }
}
