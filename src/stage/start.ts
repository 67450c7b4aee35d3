import 'reveal.js/reveal.css';
import { kitStyles } from '../slide/styles';
import { PHONE_UPRIGHT, readOptions } from './url';

interface Start {
  readonly styles: Readonly<Record<string, unknown>>;
}

/**
 * Starts the deck as the URL asks: for the room, on the presenter's desk, or on paper. `styles` are the slides' own,
 * handed over because a stylesheet that nobody uses is left out of the build. A start that fails is told on the page by
 * guard.js, above the slides.
 */
export async function start(styles: Start) {
  try {
    await open(styles);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    dispatchEvent(new CustomEvent('stopped', { detail: reason }));
    throw error;
  }
}

async function open({ styles }: Start) {
  // Landmarks are marked where they can be saved: on the presenter's own machine.
  const marked = import.meta.hot && new URLSearchParams(location.search).get('mark');
  if (typeof marked === 'string') return (await import('./mark/mark')).mark(marked);
  const options = readOptions(location.search);
  // A phone that is turned gets what suits it, unless the link says which.
  if (!new URLSearchParams(location.search).has('view'))
    matchMedia(PHONE_UPRIGHT).addEventListener('change', () => location.reload());
  const root = document.documentElement;
  // The handout's slides are the paper view's.
  root.dataset.view = options.view === 'handout' ? 'print' : options.view;
  root.dataset.theme = options.view === 'speaker' ? 'dark' : options.theme;
  root.dataset.styles = `${Object.keys(styles).length + Object.keys(kitStyles).length}`;
  if (options.view === 'print' || options.view === 'handout') return (await import('./print')).print(options);
  if (options.view === 'read') return (await import('./read')).read(options);
  if (options.view === 'speaker') return (await import('./speaker')).speaker(options);
  return (await import('./audience')).audience(options);
}
