import { h } from './dom';
import styles from './test-pattern.module.css';

/** Greys of a ramp, and the two near-blacks and near-whites that a CT lives by: per cent. */
const RAMP = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const COLOURS = [
  ['primary-fill', 'primary tumour'],
  ['nodes-fill', 'lymph nodes'],
  ['alectinib-fill', 'alectinib'],
  ['lorlatinib-fill', 'lorlatinib'],
  ['surgery-fill', 'surgery'],
] as const;

const grey = (percent: number) => {
  const value = Math.round((percent / 100) * 255);
  return `rgb(${value} ${value} ${value})`;
};

function block(color: string, className = '', ...children: Node[]) {
  const element = h('div', { class: className }, ...children);
  element.style.background = color;
  return element;
}

/** A square of 5 % in black, and one of 95 % in white: both must be seen. */
const edges = () => [
  block(grey(0), styles.edge, block(grey(5), styles.inner)),
  block(grey(100), styles.edge, block(grey(95), styles.inner)),
];

function colours() {
  return COLOURS.map(([token, name]) => {
    const swatch = block(`var(--${token})`, styles.swatch);
    return h('div', {}, swatch, h('p', {}, name));
  });
}

/**
 * A picture to set the projector by before anybody reads a CT on it: near-black and near-white squares, a ramp of greys,
 * lines of one pixel, and the deck's colours with their names. Any key or a click takes it away.
 */
export function showPattern() {
  const dialog = h(
    'dialog',
    { class: styles.pattern, 'data-pattern': true, 'aria-label': 'Test pattern' },
    h(
      'p',
      { class: styles.says },
      'Set brightness and contrast until both inner squares are seen. Any key ends it.',
    ),
    h('div', { class: styles.edges }, ...edges()),
    h('div', { class: styles.ramp }, ...RAMP.map(percent => block(grey(percent)))),
    h('div', { class: styles.lines }, h('i', { class: styles.upright }), h('i', { class: styles.lying })),
    h('div', { class: styles.colours }, ...colours()),
  );
  const end = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  };
  dialog.addEventListener('keydown', end);
  dialog.addEventListener('click', end);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
