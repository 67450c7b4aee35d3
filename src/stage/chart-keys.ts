import type { Spoken } from '../slide/types';
import { IDLE_MS, idOf, isOver, type Place, within } from './figure';
import { beside, nearest, pointOfPanel, type Readable, readable, showPoint } from './reading';
import styles from './reading.module.css';
import type { TalkState, Wish } from './talk';

const WALK: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface Window {
  /** The section that stands before the presenter: the slide itself, or the speaker window's picture of it. */
  section(): HTMLElement | null;
  state(): TalkState | null;
  spoken(): Spoken;
  wish(wish: Wish): void;
}

/**
 * Lets a window's charts be read: a click or Enter hands a chart the keys, the arrows walk its points, a pointer over
 * one shows it. Enter, Escape, a page key or ten seconds without a key give the keys back.
 */
export function chartKeys({ section, state, spoken, wish }: Window) {
  let active: HTMLElement | null = null;
  let timer = 0;

  const read = (figure: HTMLElement, point: Readable | undefined) =>
    wish({ do: 'read', figure: idOf(figure), point: point?.id ?? null });
  const release = () => {
    clearTimeout(timer);
    active?.classList.remove(styles.active ?? '');
    active = null;
  };
  /** Takes away whatever is read on the slide, and gives the keys back. */
  const end = () => {
    for (const figure of figures()) if (state()?.free[idOf(figure)]?.point) read(figure, undefined);
    release();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(end, IDLE_MS);
  };
  const take = (figure: HTMLElement) => {
    wait();
    if (active === figure) return;
    release();
    active = figure;
    wait();
    figure.classList.add(styles.active ?? '');
  };
  const figures = () => [...(section()?.querySelectorAll<HTMLElement>('figure[data-chart]') ?? [])];
  const chartUnder = (event: Place) => {
    const figure = figures().find(f => isOver(f, event));
    if (!figure) return null;
    const [x, y] = within(figure, event);
    return { figure, at: { x, y }, points: readable(figure, spoken()) };
  };
  /** The chart of the slide whose points have visits, for a click on the images. */
  const clickOnPanel = (event: Place): boolean => {
    release();
    const panels = section()?.querySelectorAll<HTMLElement>('figure[data-visit]:not([data-away])') ?? [];
    const panel = [...panels].find(p => isOver(p, event));
    for (const figure of panel ? figures() : []) {
      const point = panel && pointOfPanel(readable(figure, spoken()), panel);
      if (!point) continue;
      const isRead = state()?.free[idOf(figure)]?.point === point.id;
      read(figure, isRead ? undefined : point);
      return true;
    }
    return false;
  };

  return {
    release,
    end,
    /** Lets the keyboard reach the charts of the whole page. */
    offer() {
      for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
        const plot = figure.querySelector<HTMLElement>('[data-plot]');
        const slide = figure.closest('section')?.id ?? '';
        if (!plot || !spoken()[slide]?.points?.[figure.id]) continue;
        plot.tabIndex = 0;
        plot.setAttribute('role', 'application');
        plot.setAttribute('aria-roledescription', 'chart');
        const about = plot.dataset.alt ?? figure.dataset.chart ?? 'chart';
        plot.setAttribute('aria-label', `${about}. Enter, then arrow keys, reads its points`);
      }
    },
    /** A click somewhere in the window. */
    click(event: Place) {
      const hit = chartUnder(event);
      if (!hit) {
        if (!clickOnPanel(event)) end();
        return;
      }
      const point = hit.figure.querySelector('[data-table][data-open]')
        ? undefined
        : nearest(hit.points, hit.at);
      // The rest of a chart is the slide: a click there ends what was read.
      if (!point) return end();
      take(hit.figure);
      read(hit.figure, point);
    },
    /** The pointer over a point shows it here; the other window is not told. */
    hover(event: Place) {
      const hit = chartUnder(event);
      for (const figure of figures()) {
        if (figure === active || state()?.free[idOf(figure)]?.point) continue;
        showPoint(figure, figure === hit?.figure ? nearest(hit.points, hit.at) : undefined);
      }
    },
    /** Whether a key was a chart's. */
    key(event: KeyboardEvent): boolean {
      const focused = document.activeElement?.closest<HTMLElement>('figure[data-chart]') ?? null;
      // The other window may have left the slide.
      if (active && !figures().includes(active)) release();
      if (!active) {
        if (event.key === 'Escape' && figures().some(f => state()?.free[idOf(f)]?.point)) {
          end();
          return true;
        }
        if (event.key !== 'Enter' || !focused || !figures().includes(focused)) return false;
        take(focused);
        const points = readable(focused, spoken());
        if (points.length === 0) release();
        else if (!state()?.free[idOf(focused)]?.point) read(focused, points[0]);
        return points.length > 0;
      }
      wait();
      const by = WALK[event.key];
      const points = readable(active, spoken());
      const point = state()?.free[idOf(active)]?.point;
      if (by) read(active, beside(points, point, by));
      else if (event.key === 'Home') read(active, points[0]);
      else if (event.key === 'End') read(active, points.at(-1));
      else if (event.key === 'Enter' || event.key === 'Escape') {
        end();
        // Else the next Enter, meant for the talk, would open it again.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      } else {
        // A page key is the talk's; so is any letter, which leaves the chart its keys.
        if (event.key.startsWith('Page')) end();
        return false;
      }
      return true;
    },
  };
}
