/** What every part takes: its place in the slide's grid, and the steps (counted from 0) on which it is there. */
export interface PartProps {
  class?: string;
  from?: number;
  to?: number;
}

/** Attributes of a part's root. The stage shows an element with `data-from`/`data-to` on those steps only. */
export const rootOf = (kind: PartKind, { class: className, from, to }: PartProps) => ({
  'data-part': kind,
  class: className,
  'data-from': from,
  'data-to': to,
  // Slides are rendered as at their last step: what ends before it is away.
  'data-away': to === undefined ? undefined : true,
});

export type PartKind = 'lines' | 'table' | 'chart' | 'panel' | 'drawing' | 'poll';
