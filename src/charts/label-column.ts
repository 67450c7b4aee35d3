/**
 * Baselines for labels in a column, each as near to its wanted place as the others allow: in the order of what they
 * name, `pitch` px apart, within `top` and `bottom`. The result is in the order of the input.
 */
export function spread(
  wanted: readonly number[],
  { pitch, top, bottom }: { pitch: number; top: number; bottom: number },
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const places = [...wanted];
  let free = top;
  for (const i of order) {
    places[i] = Math.max(free, wanted[i] ?? 0);
    free = (places[i] ?? 0) + pitch;
  }
  let last = bottom;
  for (const i of order.toReversed()) {
    places[i] = Math.min(last, places[i] ?? 0);
    last = (places[i] ?? 0) - pitch;
  }
  return places;
}
