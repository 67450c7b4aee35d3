import type { ComponentChildren } from 'preact';
import styles from './Lines.module.css';
import { type PartProps, rootOf } from './part';

/**
 * Lines of text: paragraphs, lists, terms. `look` is `rows` for a list of terms (`dl > div > dt, dd`) or paragraphs
 * between hairlines.
 */
export function Lines({
  look,
  children,
  ...props
}: PartProps & { look?: 'rows'; children: ComponentChildren }) {
  const classes = [look && styles[look], props.class].filter(Boolean).join(' ');
  return <div {...rootOf('lines', { ...props, class: classes || undefined })}>{children}</div>;
}
