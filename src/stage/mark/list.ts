import type { PointMm } from '../../imaging/manifest';
import { h } from '../dom';
import styles from './mark.module.css';
import { type Marking, selecting, setFrom, without } from './marking';

/** Landmarks as they are called on the page: their ids, spelt. */
const spelt = (id: string) => id.replaceAll('-', ' ');
const FIELDS = ['left', 'back', 'up', 'radius'] as const;

interface Host {
  readonly ids: readonly string[];
  now(): Marking;
  begin(): void;
  change(to: Marking): void;
}

/** The landmarks in a list: which one a click sets, where each lies, and its numbers for the keyboard. */
export function markList({ ids, now, change, begin }: Host) {
  const rows = ids.map(id => {
    const radio = h('input', { type: 'radio', name: 'landmark', value: id });
    const fields = FIELDS.map(name =>
      h('input', { type: 'number', step: '0.5', 'aria-label': `${spelt(id)}, mm ${name}` }),
    );
    const remove = h('button', { type: 'button', 'aria-label': `Remove ${spelt(id)}` }, '×');
    radio.addEventListener('change', () => change(selecting(now(), id)));
    remove.addEventListener('click', () => {
      begin();
      change(without(now(), id));
    });
    for (const field of fields) {
      field.addEventListener('change', () => {
        const [x = 0, y = 0, z = 0, radius = 0] = fields.map(f => f.valueAsNumber);
        if ([x, y, z].some(Number.isNaN)) return;
        begin();
        const edge = [x + (Number.isNaN(radius) ? 0 : radius), y] as const;
        change({ ...setFrom(now(), id, [x, y, z], edge), zMm: z, selected: id });
      });
    }
    const row = h('li', { 'data-landmark': id }, h('label', {}, radio, spelt(id)), ...fields, remove);
    return { id, radio, fields, remove, row };
  });
  const head = h('p', { class: styles.head }, 'mm to the patient’s left, back, up; radius');
  const root = h('div', { class: styles.list }, head, h('ul', {}, ...rows.map(({ row }) => row)));
  return {
    root,
    draw() {
      const { landmarks, selected } = now();
      for (const { id, radio, fields, remove, row } of rows) {
        const at = landmarks[id];
        radio.checked = id === selected;
        remove.disabled = !at;
        row.toggleAttribute('data-set', at !== undefined);
        const numbers: readonly number[] = at ? [...(at.mm as PointMm), at.radiusMm] : [];
        fields.forEach((field, i) => {
          if (field !== document.activeElement) field.value = numbers[i]?.toString() ?? '';
        });
      }
    },
  };
}
