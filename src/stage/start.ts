import 'reveal.js/reveal.css';
import { kitStyles } from '../slide/styles';
import { readOptions } from './url';

/**
 * Starts the deck as the URL asks: for the room, on the presenter's desk, or on paper. `styles` are the slides' own,
 * handed over because a stylesheet that nobody uses is left out of the build.
 */
export async function start({ styles }: { styles: Readonly<Record<string, unknown>> }) {
  // Landmarks are marked where they can be saved: on the presenter's own machine.
  const marked = import.meta.hot && new URLSearchParams(location.search).get('mark');
  if (typeof marked === 'string') return (await import('./mark/mark')).mark(marked);
  const options = readOptions(location.search);
  const root = document.documentElement;
  // The handout's slides are the paper view's.
  root.dataset.view = options.view === 'handout' ? 'print' : options.view;
  root.dataset.theme = options.view === 'speaker' ? 'dark' : options.theme;
  root.dataset.styles = `${Object.keys(styles).length + Object.keys(kitStyles).length}`;
  if (options.view === 'print' || options.view === 'handout') return (await import('./print')).print(options);
  if (options.view === 'speaker') return (await import('./speaker')).speaker(options);
  return (await import('./audience')).audience(options);
}
