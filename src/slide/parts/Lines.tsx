import type { ComponentChildren } from 'preact';
import { type PartProps, rootOf } from './part';

/** Lines of text: paragraphs, lists, terms. */
export function Lines({ children, ...props }: PartProps & { children: ComponentChildren }) {
  return <div {...rootOf('lines', props)}>{children}</div>;
}
