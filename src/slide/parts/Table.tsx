import type { ComponentChildren } from 'preact';
import { type PartProps, rootOf } from './part';
import styles from './Table.module.css';

/** A real table; `caption` names it to a screen reader and in exports. `look` sets hairlines between its rows. */
export function Table({
  caption,
  look,
  children,
  ...props
}: PartProps & { caption: string; look?: 'rows'; children: ComponentChildren }) {
  const classes = [look && styles[look], props.class].filter(Boolean).join(' ');
  return (
    <div {...rootOf('table', { ...props, class: classes || undefined })}>
      <table aria-label={caption}>{children}</table>
    </div>
  );
}
