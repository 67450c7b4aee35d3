// Functions that run in the page of an export: each stands alone, with nothing from outside of it, and without named
// functions inside, which tsx would wrap in a helper that the page does not have.
import type { Numbered } from './slide-range';

/** The slides of the cut, in order. */
export function slidesOn(): Numbered[] {
  return [...document.querySelectorAll('section[id]')].map(section => ({
    id: section.id,
    number: section.querySelector('[data-frame="number"]')?.textContent?.trim() ?? '',
  }));
}

/** How many steps each slide has. */
export function stepsOn(): Record<string, number> {
  return Object.fromEntries(
    [...document.querySelectorAll('section[id]')].map(section => {
      const data = section.querySelector('script[data-json="slide"]')?.textContent ?? '{"steps":[]}';
      return [section.id, (JSON.parse(data) as { steps: unknown[] }).steps.length];
    }),
  );
}

/** Takes all other slides away, with the sheets that they lie on. */
export function keepSlides(ids: readonly string[]) {
  for (const section of document.querySelectorAll('section[id]'))
    if (!ids.includes(section.id)) (section.closest('article') ?? section).remove();
}

/** What must not be printed, a sentence each: a figure that failed, an image that is missing, text off its slide. */
export function faultsIn(): string[] {
  const found: string[] = [];
  for (const section of document.querySelectorAll<HTMLElement>('section[id]')) {
    for (const figure of section.querySelectorAll<HTMLElement>('[data-failed]'))
      found.push(`${section.id}: ${figure.dataset.failed}`);
    for (const figure of section.querySelectorAll<HTMLElement>('figure[data-panel]'))
      if (!figure.querySelector('img')) found.push(`${section.id}: ${figure.textContent?.trim()}`);
    const frame = section.getBoundingClientRect();
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim();
      if (!text || !node.parentElement?.checkVisibility({ visibilityProperty: true })) continue;
      // What is there for screen readers alone is clipped to a point.
      if (node.parentElement.closest('.visually-hidden, [data-notes]')) continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const beyond = Math.max(
        frame.left - box.left,
        box.right - frame.right,
        frame.top - box.top,
        box.bottom - frame.bottom,
      );
      if (box.width > 0 && beyond > 2)
        found.push(
          `${section.id}: "${text.slice(0, 40)}" leaves the slide by ${Math.round(beyond)} px: make it shorter`,
        );
    }
  }
  return found;
}

/** What goes into a document's properties. */
export function propertiesOf() {
  const [author, description, keywords] = ['author', 'description', 'keywords'].map(
    name => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '',
  );
  return {
    title: document.title,
    lang: document.documentElement.lang,
    author: author ?? '',
    subject: description ?? '',
    keywords: (keywords ?? '').split(', '),
    chapters: [...document.querySelectorAll<HTMLElement>('section[id]')].map(s => s.dataset.chapter ?? ''),
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(a => ({
      href: a.href,
      text: a.textContent?.trim() ?? '',
    })),
  };
}
