/** Ends the id of a page that holds a chart's table. */
const SUFFIX = '-data';

const LOOK = {
  section: { position: 'relative', width: '1280px', height: '720px' },
  table: { position: 'absolute', left: '0', right: '0', top: '144px', display: 'block', minHeight: '0' },
} as const;

/**
 * Adds a page for each chart that has no native form, with what is known as a table: a native chart of it would state
 * more. Once, however often it is asked.
 */
export function addDataSlides() {
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    const section = figure.closest('section');
    const table = figure.querySelector('[data-table]');
    const id = `${section?.id}${SUFFIX}`;
    if (
      !section ||
      !table ||
      figure.querySelector('script[data-json="native"]') ||
      document.getElementById(id)
    )
      continue;
    const copy = table.cloneNode(true) as HTMLElement;
    copy.dataset.part = 'table';
    Object.assign(copy.style, LOOK.table);
    const alt = figure.querySelector<HTMLElement>('[data-alt]')?.dataset.alt ?? '';
    copy.querySelector('table')?.setAttribute('aria-label', alt);
    const claim = document.createElement('h2');
    const given = section.querySelector('[data-frame="claim"]');
    claim.className = given?.className ?? '';
    claim.dataset.frame = 'claim';
    claim.textContent = `Data: ${given?.textContent?.trim() ?? ''}`;
    const page = document.createElement('section');
    page.id = id;
    page.className = section.className;
    page.dataset.dataOf = section.id;
    Object.assign(page.style, LOOK.section);
    page.append(claim, copy);
    document.getElementById('talk')?.append(page);
  }
}
