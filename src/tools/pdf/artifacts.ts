import { buildsPath, clips, type Operation, paints } from './content-stream';
import { markOf, OpenMarks } from './marks';

const OPEN = '/Artifact BMC';
const CLOSE = 'EMC';

/** What a rewrite turns into artifacts, and what it leaves alone. */
interface Choice {
  /** The marked content that is decoration. */
  readonly decoration: ReadonlySet<number>;
  /** Whether a `Do` draws content with marks of its own: marks must not lie inside an artifact. */
  readonly drawsMarked: (operation: Operation) => boolean;
}

/** The operators with everything that is painted outside a mark, and the named decoration, as artifacts. */
export function markArtifacts(operations: Iterable<Operation>, { decoration, drawsMarked }: Choice): string {
  const lines: string[] = [];
  const marks = new OpenMarks();
  // Nothing may stand between a path's first point and its painting: the mark opens before the path.
  let path: string[] = [];
  for (const operation of operations) {
    const mark = markOf(operation);
    marks.follow(operation);
    if (buildsPath(operation) || clips(operation)) {
      path.push(operation.source);
    } else if (mark?.mcid !== undefined && decoration.has(mark.mcid)) {
      lines.push(OPEN);
    } else {
      const bare = paints(operation) && !marks.covered && !drawsMarked(operation);
      const drawn = [...path, operation.source];
      lines.push(...(bare ? [OPEN, ...drawn, CLOSE] : drawn));
      path = [];
    }
  }
  return [...lines, ...path].join('\n');
}
