import type { ComponentChildren } from 'preact';
import { type PartProps, rootOf } from './part';

/** A real table; `caption` names it to a screen reader and in exports. */
export function Table({
  caption,
  children,
  ...props
}: PartProps & { caption: string; children: ComponentChildren }) {
  return (
    <div {...rootOf('table', props)}>
      <table aria-label={caption}>{children}</table>
    </div>
  );
}
