/**
 * `html[data-ready]`, which tests and exports wait for: taken away at once when the view changes, set again when all
 * that it shows is drawn.
 */
let round = 0;

export async function whileDrawing(draw: () => Promise<unknown>): Promise<void> {
  const mine = ++round;
  document.documentElement.removeAttribute('data-ready');
  await draw();
  // Two frames: what was drawn is then on the screen.
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  if (mine === round) document.documentElement.setAttribute('data-ready', '');
}
