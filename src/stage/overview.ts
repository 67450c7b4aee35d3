const REACHED = 'a[href], button, input, [tabindex="0"]';

/** In the overview every slide is there; Tab reaches only what is on the present one. */
export function quietOthers(sections: readonly HTMLElement[], isOverview: boolean) {
  for (const section of sections) {
    const quiet = isOverview && !section.classList.contains('present');
    const found = quiet ? REACHED : '[data-tab]';
    for (const element of section.querySelectorAll<HTMLElement>(found)) {
      if (quiet) {
        element.dataset.tab ??= element.getAttribute('tabindex') ?? '';
        element.tabIndex = -1;
        continue;
      }
      const { tab = '' } = element.dataset;
      delete element.dataset.tab;
      if (tab === '') element.removeAttribute('tabindex');
      else element.setAttribute('tabindex', tab);
    }
  }
}
