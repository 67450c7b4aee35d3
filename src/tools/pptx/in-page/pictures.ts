import { NATIVE_TONES } from '../../../charts/native';
import type { ChartBox, FoundItem, PictureFormat } from '../page';
import { groundOf, isShown, onSlide, paint } from './style';

/** Tones whose shapes have a colour of their own, beside that of their words. */
const FILLED: readonly string[] = ['primary', 'nodes', 'alectinib', 'lorlatinib'];

let shots = 0;

/** Marks an element as a picture to be taken; nothing where it has no size or no content. */
export function pictureOf(el: Element): FoundItem[] {
  const isEmpty = el.matches('svg') && el.childElementCount === 0;
  const isOrnament =
    el.closest('[aria-hidden="true"]') !== null || el.matches('[role="presentation"], [role="none"]');
  return isEmpty ? [] : shotOf(el, isOrnament ? '' : (nameOf(el) ?? ''), 'png');
}

function shotOf(el: Element, alt: string, format: PictureFormat): FoundItem[] {
  const rect = onSlide(el.getBoundingClientRect(), el);
  if (rect.w < 1 || rect.h < 1) return [];
  const mark = `${++shots}`;
  el.setAttribute('data-pptx-shot', mark);
  return [{ kind: 'shot', mark, rect, alt, format }];
}

/** A picture's name as a screen reader has it. */
function nameOf(el: Element): string | undefined {
  const name =
    el.getAttribute('aria-label') ??
    el.getAttribute('alt') ??
    el.querySelector(':scope > title')?.textContent;
  return name?.trim() || undefined;
}

/** An imaging panel with all that lies upon it, as one photograph. */
export function panelOf(figure: Element): FoundItem[] {
  const names = [...figure.querySelectorAll('img, [role="img"]')].filter(isShown).map(nameOf);
  const alt = names.filter(Boolean).join('; ') || claimOf(figure);
  return isShown(figure) ? shotOf(figure, alt, 'jpeg') : [];
}

/** A chart with its numbers where the deck gives them to an office suite; else its picture. */
export function chartOf(figure: Element): FoundItem[] {
  if (!isShown(figure)) return [];
  const alt = chartName(figure);
  const native = figure.querySelector('script[data-native], script[data-json="native"]')?.textContent;
  if (!native) return shotOf(figure, alt, 'png');
  const page = groundOf(figure);
  const { color } = getComputedStyle(figure);
  const token = (name: string) =>
    paint(getComputedStyle(figure).getPropertyValue(name) || color, page) ?? page;
  const colors = {
    ink: paint(color, page) ?? '000000',
    second: token('--second'),
    tint: token('--tint'),
    page,
  };
  const fills = NATIVE_TONES.map(tone => [
    tone,
    FILLED.includes(tone) ? token(`--${tone}-fill`) : token(`--${tone}`),
  ]);
  const tones = Object.fromEntries(fills) as ChartBox['tones'];
  const chart: ChartBox['chart'] = JSON.parse(native);
  return [
    { kind: 'chart', rect: onSlide(figure.getBoundingClientRect(), figure), alt, chart, colors, tones },
  ];
}

function chartName(figure: Element): string {
  const drawn = figure.querySelector('[role="img"][aria-label]')?.getAttribute('aria-label');
  const written = figure.querySelector<HTMLElement>('[data-alt]')?.dataset.alt;
  return (
    drawn ??
    written ??
    nameOf(figure) ??
    figure.querySelector('table')?.getAttribute('aria-label') ??
    claimOf(figure)
  );
}

/** No picture goes without a name: the slide's claim says what it is there for. */
const claimOf = (el: Element) =>
  el.closest('section')?.querySelector('[data-frame="claim"]')?.textContent?.trim() ?? '';
