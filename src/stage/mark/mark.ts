import type { Landmarks } from '../../imaging/own-image';
import { WINDOWS } from '../../imaging/window';
import { h } from '../dom';
import { loadVolume } from '../volumes';
import { markList } from './list';
import styles from './mark.module.css';
import { type Marking, scrolledBy, startMarking } from './marking';
import { markView } from './view';

/** What the server tells of the presenter's volumes, and where landmarks are sent. */
const MARKS = '/__marks';
interface Panel {
  readonly volume: string;
  readonly ids: readonly string[];
  readonly landmarks: Landmarks;
}
/** What the last saving said: the page is loaded anew by it. */
const SAID = 'deck-marked';

const HOW = [
  'Choose a landmark, scroll to the slice through its middle, press on the middle and drag to its edge.',
  'Wheel or ↑ ↓: slice · 1 2 3: lung, mediastinum, bone · + − or Ctrl and wheel: zoom · Shift and drag: move · Ctrl Z: undo.',
  'A group of nodes is marked by its number 1; others are joined to it. What is not there stays empty: it gets no arrow.',
];

function fail(main: HTMLElement, error: unknown) {
  const reason = error instanceof Error ? error.message : String(error);
  main.append(h('p', { role: 'alert', class: styles.said }, reason));
}

function choice(panels: Readonly<Record<string, Panel>>, panel: string) {
  const options = Object.keys(panels).map(id => {
    const option = h('option', { value: id }, id);
    option.selected = id === panel;
    return option;
  });
  const select = h('select', { 'aria-label': 'Volume' }, ...options);
  select.addEventListener('change', () => location.replace(`?mark=${select.value}`));
  return select;
}

const KEYS: Readonly<Record<string, (of: Marking, page: Page) => Marking | undefined>> = {
  ArrowUp: (of, { volume }) => scrolledBy(of, volume, 1),
  ArrowDown: (of, { volume }) => scrolledBy(of, volume, -1),
  PageUp: (of, { volume }) => scrolledBy(of, volume, 10),
  PageDown: (of, { volume }) => scrolledBy(of, volume, -10),
  1: (of, { volume }) => (volume.unit === 'HU' ? { ...of, window: WINDOWS.lung } : undefined),
  2: (of, { volume }) => (volume.unit === 'HU' ? { ...of, window: WINDOWS.mediastinum } : undefined),
  3: (of, { volume }) => (volume.unit === 'HU' ? { ...of, window: WINDOWS.bone } : undefined),
};

interface Page {
  readonly volume: Awaited<ReturnType<typeof loadVolume>>;
}

async function save(panel: string, landmarks: Landmarks): Promise<string> {
  const response = await fetch(MARKS, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ panel, landmarks }),
  });
  const { said } = (await response.json()) as { said: string };
  if (!response.ok) throw new Error(said);
  return said;
}

/**
 * The page on which landmarks are marked in the presenter's own volumes, under `npm start` only: `?mark=ct-baseline`.
 * What is saved goes to assets/own/imaging.json, and every view of the volume is drawn anew.
 */
export async function mark(asked: string) {
  const main = h('main', { class: styles.page });
  document.getElementById('talk')?.replaceWith(main);
  document.title = 'Landmarks';
  try {
    const panels = (await (await fetch(MARKS)).json()) as Record<string, Panel>;
    const panel = panels[asked] ? asked : Object.keys(panels)[0];
    const of = panel ? panels[panel] : undefined;
    if (!panel || !of)
      throw new Error('There is no own CT or PET: npm run import -- volume <file> --as ct-baseline');
    await page(main, panels, panel, of);
  } catch (error) {
    fail(main, error);
  }
  document.documentElement.setAttribute('data-ready', '');
}

async function page(main: HTMLElement, panels: Readonly<Record<string, Panel>>, panel: string, of: Panel) {
  const volume = await loadVolume(of.volume);
  let marking = startMarking(volume, of.ids, of.landmarks);
  let isSaved = true;
  const now = () => marking;
  const change = (to: Marking) => {
    isSaved &&= to.landmarks === marking.landmarks;
    marking = to;
    draw();
  };
  const history: Landmarks[] = [];
  const begin = () => history.push(marking.landmarks);
  const host = { volume, ids: of.ids, now, change, begin };
  const view = markView(host);
  const list = markList(host);
  const button = h('button', { type: 'button', class: styles.save }, 'Save');
  const said = h('p', { class: styles.said, role: 'status' }, sessionStorage.getItem(SAID) ?? '');
  sessionStorage.removeItem(SAID);
  const draw = () => {
    view.draw();
    list.draw();
    button.disabled = isSaved;
  };
  button.addEventListener('click', async () => {
    button.disabled = true;
    said.textContent = 'Saving: the views of this volume are drawn anew …';
    try {
      const text = await save(panel, marking.landmarks);
      isSaved = true;
      sessionStorage.setItem(SAID, text);
      said.textContent = text;
    } catch (error) {
      said.textContent = error instanceof Error ? error.message : String(error);
      button.disabled = false;
    }
  });
  addEventListener('keydown', event => {
    if (event.key === 'z' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      const landmarks = history.pop();
      return landmarks && change({ ...marking, landmarks });
    }
    if (event.target instanceof HTMLInputElement && event.target.type === 'number') return;
    if (event.target instanceof HTMLSelectElement || event.ctrlKey || event.metaKey) return;
    if (event.key === '+' || event.key === '-') return view.zoom(event.key === '+' ? 1.25 : 0.8);
    const to = KEYS[event.key]?.(marking, { volume });
    if (!to) return;
    event.preventDefault();
    change(to);
  });
  addEventListener('beforeunload', event => {
    if (!isSaved) event.preventDefault();
  });
  main.append(
    view.root,
    h(
      'div',
      { class: styles.side },
      h('h1', {}, 'Landmarks of ', choice(panels, panel)),
      ...HOW.map(text => h('p', {}, text)),
      list.root,
      h('p', {}, button, ' ', h('a', { href: './' }, 'to the talk')),
      said,
    ),
  );
  draw();
}
