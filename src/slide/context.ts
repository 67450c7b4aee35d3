import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Manifest } from '../imaging/manifest';
import type { Fact } from '../oncology/fact';
import type { ChartIsland, FigureId, PanelIsland, PointRow } from './types';
import { factsIn, plain, type Words } from './words';

/** What a slide's parts need while they are rendered: the images there are, and where used facts are noted. */
export interface Rendering {
  readonly manifest: Manifest;
  readonly used: Set<Fact>;
  /** Those of them that carry a sign, which the footer explains. */
  readonly signed: Set<Fact>;
  /** The points of the charts, by figure. */
  readonly points: Record<FigureId, readonly PointRow[]>;
  /** What the charts are drawn from, by figure. */
  readonly charts: Record<FigureId, ChartIsland>;
  /** What panels show live, by figure. */
  readonly panels: Record<FigureId, PanelIsland>;
}

const Context = createContext<Rendering | null>(null);
export const RenderingProvider = Context.Provider;

/** The rendering that the calling component is part of. */
export function useRendering(): Rendering {
  const rendering = useContext(Context);
  if (!rendering) throw new Error('A part of a slide was rendered outside renderDeck');
  return rendering;
}

/** Gives a function that turns words into text and notes their facts as used. */
export function useWords(): (words: Words) => string {
  const { used } = useRendering();
  return words => {
    for (const fact of factsIn(words)) used.add(fact);
    return plain(words);
  };
}
