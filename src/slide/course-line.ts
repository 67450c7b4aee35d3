import type { Course, CourseSegment } from '../oncology/course';

const PX_PER_MONTH = 35.5;
const START = 52;
/** The slide's right margin: the rule of what lies ahead ends there, not at the end of the course. */
const END = 1228;
const LEAD = { width: 72, dot: 6, pitch: 12, gapAfter: 6 };
const GAP_WIDTH = 90;
const Y = 34;
const EVENT_RADIUS = 12;

type State = 'past' | 'lit' | 'future';
interface Placed {
  readonly segment: CourseSegment;
  readonly from: number;
  readonly to: number;
}

/** Where each segment lies on the line, in px of the slide. Treatments and the last look share one scale. */
export function placeCourse(course: Course): Placed[] {
  let x = START;
  let eventX = START;
  return course.map(segment => {
    const from = x;
    let to = from;
    if (segment.kind === 'lead') {
      to = from + LEAD.width;
      x = to + LEAD.gapAfter;
      return { segment, from, to };
    }
    if (segment.kind === 'treatment') to = from + segment.months * PX_PER_MONTH;
    if (segment.kind === 'gap') to = from + GAP_WIDTH;
    if (segment.kind === 'event') eventX = from;
    if (segment.kind === 'last-seen') to = eventX + segment.sinceEventMonths * PX_PER_MONTH;
    x = to;
    return { segment, from, to };
  });
}

const line = (from: number, to: number, tone: string, width: number, dash = '') =>
  `<line x1="${from}" x2="${to}" y1="${Y}" y2="${Y}" stroke="var(--${tone})" stroke-width="${width}"${dash && ` stroke-dasharray="${dash}"`}/>`;

function lead({ from }: Placed, state: State): string {
  const size = state === 'lit' ? 8 : LEAD.dot;
  const fill = state === 'lit' ? 'ink' : 'second';
  return Array.from({ length: 6 }, (_, i) => from + i * LEAD.pitch)
    .map(
      x =>
        `<rect x="${x}" y="${Y - size / 2}" width="${LEAD.dot}" height="${state === 'lit' ? size : 3}" fill="var(--${fill})" ${state === 'lit' ? '' : `transform="translate(0 ${(size - 3) / 2})"`}/>`,
    )
    .join('');
}

function gap({ from, to }: Placed): string {
  const middle = (from + to) / 2;
  const slash = (x: number) =>
    `<line x1="${x - 4}" x2="${x + 4}" y1="${Y + 7}" y2="${Y - 7}" stroke="var(--second)" stroke-width="2"/>`;
  return `${line(from + 5, middle - 14, 'second', 2, '2 5')}${slash(middle - 4)}${slash(middle + 4)}${line(middle + 14, to - 14, 'second', 2, '2 5')}`;
}

function event({ from }: Placed, state: State): string {
  const r = state === 'lit' ? EVENT_RADIUS : 8;
  return `<path d="M${from} ${Y - r}L${from + r} ${Y}L${from} ${Y + r}L${from - r} ${Y}Z" fill="var(--surgery-fill)" stroke="var(--surgery-edge)" stroke-width="1.5"/>`;
}

function lastSeen({ from, to }: Placed, state: State): string {
  const ring = `<circle cx="${to}" cy="${Y}" r="${state === 'lit' ? 9 : 6}" fill="none" stroke="var(--ink)" stroke-width="3"/>`;
  return line(from, to - 9, 'ink', state === 'lit' ? 4 : 2) + ring;
}

function draw(placed: Placed, state: State, months = Number.POSITIVE_INFINITY): string {
  const { segment, from } = placed;
  // Only as far as the talk has come: what lies ahead gives nothing away.
  const to = Math.min(placed.to, from + months * PX_PER_MONTH);
  switch (segment.kind) {
    case 'lead':
      return lead(placed, state);
    case 'treatment':
      return line(from, to, `${segment.tone}-line`, state === 'lit' ? 8 : 3);
    case 'gap':
      return gap(placed);
    case 'event':
      return event(placed, state);
    case 'last-seen':
      return lastSeen(placed, state);
  }
}

/** Where the talk stands: a segment's id or `none`, and months into it. */
export interface CourseAt {
  readonly at: string;
  readonly months?: number;
  readonly label?: string;
}

/**
 * The course line's inner SVG at a point of the talk. What lies ahead is one plain rule: it gives nothing away.
 * @throws Error when `at` names no segment
 */
export function courseLine(course: Course, { at, months, label }: CourseAt): string {
  const placed = placeCourse(course);
  const current = at === 'none' ? -1 : placed.findIndex(p => p.segment.id === at);
  if (at !== 'none' && current < 0) {
    throw new Error(`course: no segment "${at}"; there are ${course.map(s => s.id).join(', ')} and none`);
  }
  const here = placed[current];
  const first = placed[0];
  const leadEnd = first?.segment.kind === 'lead' ? first.to + LEAD.gapAfter : START;
  const now = here && months !== undefined ? Math.min(here.to, here.from + months * PX_PER_MONTH) : here?.to;
  const ended = here?.segment.kind === 'last-seen';
  // Beyond the last look nothing is reported: no rule that could read as a course that goes on.
  const parts = ended
    ? []
    : [line(here && here.segment.kind !== 'lead' ? (now ?? START) : leadEnd, END, 'rule', 1.5)];
  if (current < 0 && first) parts.push(line(START, first.to, 'rule', 1.5, '6 6'));
  const passed = placed.slice(0, current + 1);
  // An event lies upon the treatments that it borders.
  for (const p of passed.toSorted(
    (a, b) => Number(a.segment.kind === 'event') - Number(b.segment.kind === 'event'),
  )) {
    parts.push(p === here ? draw(p, 'lit', months) : draw(p, 'past'));
  }
  if (now !== undefined && months !== undefined) {
    parts.push(`<rect x="${now - 2}" y="${Y - 10}" width="4" height="20" fill="var(--ink)"/>`);
  }
  if (here && label) {
    // The last look is named at its end, where it was.
    const x = ended ? END : here.segment.kind === 'event' ? here.from + 20 : here.from;
    const anchor = ended ? ' text-anchor="end"' : '';
    parts.push(`<text x="${x}" y="18"${anchor} fill="var(--second)">${escapeHtml(label)}</text>`);
  }
  return parts.join('');
}

const escapeHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What a screen reader hears of the course line. */
export const courseName = ({ at, label }: CourseAt) =>
  `Course of the patient: ${label ?? (at === 'none' ? 'not begun' : at.replaceAll('-', ' '))}`;
