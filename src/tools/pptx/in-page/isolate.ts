/** Hides all but one marked element while its picture is taken: texts that lie upon it are boxes of their own. */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :has([data-pptx-alone]) { background: none !important; }
  section { visibility: hidden !important; }
  section :not([data-pptx-alone], [data-pptx-alone] *) { visibility: hidden !important; }
  [data-pptx-alone] { visibility: visible !important; }
`);

/** Shows only the element with this mark, and gives its place on the page. */
export function isolate(mark: string): { x: number; y: number; width: number; height: number } {
  const el = document.querySelector(`[data-pptx-shot="${mark}"]`);
  if (!el) throw new Error(`no element with mark ${mark}`);
  el.setAttribute('data-pptx-alone', '');
  // A style sheet of the document: under the deck's CSP no <style> can be added.
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const { x, y, width, height } = el.getBoundingClientRect();
  return { x: x + scrollX, y: y + scrollY, width, height };
}

/** Takes back what `isolate` did. */
export function restore(): void {
  document.querySelector('[data-pptx-alone]')?.removeAttribute('data-pptx-alone');
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
}
