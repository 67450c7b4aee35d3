import type { PanelIsland, Spoken } from '../slide/types';
import { IDLE_MS, idOf, isOver, type Place, within } from './figure';
import { notice } from './notice';
import { type Act, AT_REST, panelAct, type Subject, scrolled, zoomedBy } from './panel-acts';
import { type Drag, dragged, dragOf, type Held, placeMm, valueText } from './panel-drag';
import { islandOf } from './panels';
import styles from './panels.module.css';
import type { PanelFree, TalkState, Wish } from './talk';
import { isComing, volumeHere } from './volumes';

/** A press that moves less is a click. */
const CLICK_PX = 4;
const WHEEL_ZOOM = 1.15;

const NO_SCALE =
  'No scale is known of this picture, so no distance: npm run import -- picture … --width-mm gives one';
const P_IS_PET = 'p fades the PET of a panel in hand: click one first. Ctrl and p print';
const hasScale = (island: PanelIsland) => island.kind === 'stack' || island.widthMm !== undefined;

interface Window {
  section(): HTMLElement | null;
  state(): TalkState | null;
  spoken(): Spoken;
  wish(wish: Wish): void;
}

/**
 * Lets a window's panels be taken in hand: a click or Enter gives a panel the keys; wheel, drag and keys scroll, window,
 * fade, measure, zoom and enlarge. Enter, Escape, a page key or ten seconds without a key give them back.
 */
export function panelKeys({ section, state, spoken, wish }: Window) {
  let held: Held | null = null;
  let timer = 0;
  let measuring = false;
  let drag: Drag | null = null;

  const freeOf = ({ island }: Held): PanelFree => state()?.free[island.link]?.panel ?? AT_REST;
  const set = ({ island }: Held, panel: PanelFree | null) => wish({ do: 'panel', link: island.link, panel });
  const subject = ({ figure, island, stack }: Held): Subject => ({
    figure: idOf(figure),
    ...(stack && { stack }),
    isScan: island.kind === 'picture' && island.of === 'scan',
  });
  const isWaiting = ({ island, stack }: Held) => island.kind === 'stack' && !stack;
  const act = (of: Held, by: Act) => {
    if (!isWaiting(of)) set(of, by(freeOf(of), subject(of)));
  };
  const release = () => {
    clearTimeout(timer);
    held?.figure.classList.remove(styles.active ?? '');
    held?.figure.removeAttribute('data-prevent-swipe');
    held?.figure.removeAttribute('data-loading');
    held = null;
    measuring = false;
    drag = null;
  };
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(release, IDLE_MS);
  };
  const figures = () => [
    ...(section()?.querySelectorAll<HTMLElement>('figure[data-live]:not([data-away])') ?? []),
  ];
  const holdable = (figure: HTMLElement | undefined): Held | null => {
    const island = figure && islandOf(figure, spoken());
    if (!figure || !island) return null;
    if (island.kind === 'picture') return { figure, island };
    const volume = volumeHere(island.under);
    if (volume) return { figure, island, stack: { island, volume } };
    // On its way, it takes the keys already: they would turn the page.
    return isComing(island.under) ? { figure, island } : null;
  };
  const isFused = (figure: HTMLElement) => {
    const island = islandOf(figure, spoken());
    return island?.kind === 'stack' && island.pet !== undefined;
  };
  // One that is enlarged lies over the others.
  const under = (event: Place) => {
    const all = figures().filter(figure => isOver(figure, event));
    return holdable(all.find(figure => figure.classList.contains(styles.enlarged ?? '')) ?? all[0]);
  };
  const take = (of: Held) => {
    if (held?.figure !== of.figure) release();
    held = of;
    of.figure.classList.add(styles.active ?? '');
    of.figure.toggleAttribute('data-loading', isWaiting(of));
    // reveal.js would take a finger's way for a swipe.
    of.figure.dataset.preventSwipe = '';
    wait();
  };
  const begin = (of: Held, event: PointerEvent) => {
    if (isWaiting(of)) return;
    const [x, y] = within(of.figure, event);
    const at = measuring ? placeMm(of, freeOf(of), event) : null;
    drag = { x, y, free: freeOf(of), by: at ? 'line' : dragOf(event, of), moved: false };
    if (at) set(of, { ...freeOf(of), line: { figure: idOf(of.figure), from: at, to: at } });
  };
  const toggleMeasuring = ({ island }: Held) => {
    measuring = !measuring && hasScale(island);
    if (!hasScale(island)) notice(NO_SCALE);
  };
  const readValue = (of: Held | null, event: Place) => {
    for (const figure of figures()) {
      const place = figure.querySelector('[data-live-value]');
      const isHere = of?.figure === figure && of.stack;
      const text = isHere ? valueText({ ...of, stack: of.stack! }, freeOf(of), event) : '';
      if (place && place.textContent !== text) place.textContent = text;
    }
  };

  return {
    release,
    /** Lets the keyboard reach the panels of the page. */
    offer() {
      for (const figure of document.querySelectorAll<HTMLElement>('figure[data-live]')) {
        const isStack = islandOf(figure, spoken())?.kind === 'stack';
        figure.tabIndex = 0;
        figure.setAttribute('role', 'application');
        figure.setAttribute('aria-roledescription', isStack ? 'image stack' : 'image');
        figure.setAttribute(
          'aria-label',
          isStack ? 'Enter, then up and down, to scroll' : 'Enter, then plus, to zoom',
        );
      }
    },
    /** Whether a press is on a panel: it takes the keys, and a drag begins. */
    down(event: PointerEvent): boolean {
      const of = under(event);
      if (of) {
        take(of);
        begin(of, event);
      } else release();
      return of !== null;
    },
    move(event: PointerEvent) {
      if (!drag || !held) return readValue(under(event), event);
      wait();
      const [x, y] = within(held.figure, event);
      drag.moved ||= Math.hypot(x - drag.x, y - drag.y) >= CLICK_PX;
      if (drag.moved) set(held, dragged(held, drag, freeOf(held), event));
    },
    /** Ends a drag. Whether it was one: a press without a move is a click. */
    up(): boolean {
      const moved = drag?.moved ?? false;
      if (drag?.by === 'line') measuring = false;
      drag = null;
      return moved;
    },
    /** Whether a wheel was over the panel that has the keys: it scrolls a stack, zooms a picture, or with Ctrl either. */
    wheel(event: WheelEvent): boolean {
      const of = under(event);
      if (!of || of.figure !== held?.figure) return false;
      wait();
      const up = event.deltaY < 0;
      act(
        of,
        event.ctrlKey || !of.stack ? zoomedBy(up ? WHEEL_ZOOM : 1 / WHEEL_ZOOM) : scrolled(up ? 1 : -1),
      );
      return true;
    },
    /** The PET's share, from its slider: 0 to 1. */
    fade(figure: HTMLElement, opacity: number) {
      const of = holdable(figure);
      if (of) set(of, { ...freeOf(of), opacity });
    },
    /** Whether a key was a panel's. */
    key(event: KeyboardEvent): boolean {
      if (held && !figures().includes(held.figure)) release();
      // Its volume may have come meanwhile.
      const here = held && isWaiting(held) ? holdable(held.figure) : null;
      if (here) take(here);
      if (!held) {
        const focused = document.activeElement?.closest<HTMLElement>('figure[data-live]') ?? undefined;
        const of = event.key === 'Enter' && focused && figures().includes(focused) ? holdable(focused) : null;
        if (of) take(of);
        // A moment too late for the panel, it would open the print dialog before the room.
        const isPet = event.key === 'p' && figures().some(isFused);
        if (isPet) notice(P_IS_PET);
        return of !== null || isPet;
      }
      wait();
      const by = panelAct(event);
      if (by) act(held, by);
      else if (event.key === '0') set(held, null);
      else if (event.key === 'm') toggleMeasuring(held);
      else if (event.key === 'Enter' || event.key === 'Escape') release();
      else {
        // A page key is the talk's, always; so is any key that the panel does not know.
        if (event.key.startsWith('Page')) release();
        return false;
      }
      return true;
    },
  };
}
