import type { Medium } from '../types';

/** What every part takes: its place in the slide's grid, and the steps (counted from 0) on which it is there. */
export interface PartProps {
  class?: string;
  from?: number;
  to?: number;
  /** Only there on the screen, or on paper. */
  only?: Medium;
}

/** Attributes of a part's root. The stage shows an element with `data-from`/`data-to` on those steps only. */
export const rootOf = (kind: PartKind, { class: className, from, to, only }: PartProps) => ({
  'data-part': kind,
  class: className,
  'data-from': from,
  'data-to': to,
  'data-only': only,
  // Slides are rendered as at their last step: what ends before it is away.
  'data-away': to === undefined ? undefined : true,
});

export type PartKind = 'lines' | 'table' | 'chart' | 'panel' | 'drawing' | 'poll';
