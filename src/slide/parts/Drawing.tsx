import type { ComponentChildren } from 'preact';
import { useWords } from '../context';
import type { FigureId } from '../types';
import type { Words } from '../words';
import { type PartProps, rootOf } from './part';

/** A drawing in px of the slide: `width` × `height`, with its content in words. */
export function Drawing({
  id,
  width,
  height,
  alt,
  children,
  ...props
}: PartProps & { id: FigureId; width: number; height: number; alt: Words; children: ComponentChildren }) {
  const text = useWords()(alt);
  return (
    <figure {...rootOf('drawing', props)} id={id} role="group">
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text}>
        {children}
      </svg>
    </figure>
  );
}
