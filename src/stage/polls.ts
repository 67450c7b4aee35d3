/** Tally strokes: fives as four uprights and a bar across. */
const STROKE = { pitch: 11, height: 40, group: 61 };
const WIDTH = 308;
/** Strokes that fit a row. A room with more hands for any option sees bars, to one scale. */
const MOST_STROKES = 25;

/** The path of a tally, in px; one path, so that it is drawn at once. */
export function tallyPath(hands: number): string {
  const parts: string[] = [];
  for (let i = 0; i < hands; i++) {
    const x = Math.floor(i / 5) * STROKE.group + (i % 5) * STROKE.pitch + 4;
    const group = Math.floor(i / 5) * STROKE.group;
    parts.push(
      i % 5 === 4 ? `M${group - 2} ${STROKE.height - 6}L${group + 44} 6` : `M${x} 2V${STROKE.height}`,
    );
  }
  return parts.join('');
}

/** A bar as long as its share of the largest count, which fills the row. */
export const barPath = (hands: number, most: number) => `M0 22H${Math.round((hands / most) * WIDTH)}`;

function tally(hands: number, most: number): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('width', `${WIDTH}`);
  svg.setAttribute('height', '44');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const bars = most > MOST_STROKES;
  svg.toggleAttribute('data-bar', bars);
  path.setAttribute('d', bars ? barPath(hands, most) : tallyPath(hands));
  svg.append(path);
  return svg;
}

/** Writes the hands counted so far into a section's polls. */
export function showTallies(section: HTMLElement, tallies: Readonly<Record<string, readonly number[]>>) {
  for (const poll of section.querySelectorAll<HTMLElement>('[data-poll]')) {
    const hands = tallies[poll.dataset.poll ?? ''] ?? [];
    const most = Math.max(0, ...hands);
    poll.querySelectorAll<HTMLElement>('[data-option]').forEach((row, i) => {
      const count = hands[i] ?? 0;
      const shown = count ? `${count}` : '';
      const drawn = `${count}/${Math.max(most, MOST_STROKES)}`;
      if (row.dataset.drawn === drawn) return;
      row.dataset.drawn = drawn;
      const number = row.querySelector('[data-count]');
      if (number && number.textContent !== shown) number.textContent = shown;
      row.querySelector('[data-tally]')?.replaceChildren(tally(count, most));
    });
  }
}
