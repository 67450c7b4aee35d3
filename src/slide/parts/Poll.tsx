import type { ComponentChildren } from 'preact';
import styles from './Poll.module.css';
import { type PartProps, rootOf } from './part';

interface Option {
  readonly name: ComponentChildren;
  /** What was done: marked on the last step. */
  readonly done?: boolean;
  /** The presenter's own, not the report's: it carries a sign, which the foot explains. */
  readonly added?: boolean;
}

interface Props extends PartProps {
  /** The poll's id in the talk state. */
  id: string;
  question: string;
  options: readonly Option[];
  /** The step on which what was done is marked. */
  doneFrom: number;
}

/** Options for the room, counted by key or click; on paper, ruled rows without counts. */
export function Poll({ id, question, options, doneFrom, ...props }: Props) {
  return (
    <div {...rootOf('poll', props)} data-poll={id}>
      <ol class={styles.options} aria-label={question}>
        {options.map((option, i) => {
          const letter = String.fromCharCode(65 + i);
          return (
            <li class={styles.option} data-option={i} data-done={option.done ? doneFrom : undefined}>
              <button type="button" class={styles.hand} data-hand={i} disabled>
                <span class={styles.letter}>{letter}</span>
                <span class={styles.label}>
                  {option.name}
                  {option.added && <span class={styles.added}>°</span>}
                </span>
                <span class={styles.tally} data-tally aria-hidden="true" />
                <span class={styles.count} data-count aria-live="polite" />
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
