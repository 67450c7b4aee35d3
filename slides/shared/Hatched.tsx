interface Props {
  id: string;
  /** The outline, as path data; it is not drawn. */
  d: string;
  /** A box that holds the outline: x, y, width, height. */
  box: readonly [number, number, number, number];
  class?: string;
}

const PITCH = 18;

/** An area hatched with lines under a clip: an SVG pattern would print as pixels. */
export function Hatched({ id, d, box: [x, y, width, height], class: className }: Props) {
  const count = Math.ceil((width + height) / PITCH);
  const lines = Array.from({ length: count }, (_, i) => {
    const start = x - height + i * PITCH;
    return `M${start} ${y + height}L${start + height} ${y}`;
  });
  return (
    <g>
      <clipPath id={id}>
        <path d={d} />
      </clipPath>
      <path class={className} d={lines.join('')} clip-path={`url(#${id})`} />
    </g>
  );
}
