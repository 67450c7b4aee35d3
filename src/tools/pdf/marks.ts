import type { Operation } from './content-stream';

/** A marked-content sequence; with an MCID it belongs to the structure tree. */
interface Mark {
  readonly artifact: boolean;
  readonly mcid: number | undefined;
}

/** The mark that `BMC` or `BDC` opens; undefined for any other operator. */
export function markOf({ operator, operands, source }: Operation): Mark | undefined {
  if (operator !== 'BMC' && operator !== 'BDC') return undefined;
  const mcid = operator === 'BDC' ? source.match(/\/MCID\s+(\d+)/)?.[1] : undefined;
  return { artifact: operands[0] === '/Artifact', mcid: mcid === undefined ? undefined : Number(mcid) };
}

/** The marks that are open at a point of a content stream. */
export class OpenMarks {
  readonly #marks: Mark[];

  /** `around`: what is open where this stream is drawn, for a form inside a page. */
  constructor(around?: OpenMarks) {
    this.#marks = around ? [...around.#marks] : [];
  }

  /** Opens or closes a mark, if the operator does that. */
  follow(operation: Operation): void {
    const mark = markOf(operation);
    if (mark) this.#marks.push(mark);
    else if (operation.operator === 'EMC') this.#marks.pop();
  }

  get inArtifact(): boolean {
    return this.#marks.some(mark => mark.artifact);
  }

  /** The innermost MCID. */
  get mcid(): number | undefined {
    return this.#marks.findLast(mark => mark.mcid !== undefined)?.mcid;
  }

  /** Whether what is painted here is accounted for: as part of the structure, or as an artifact. */
  get covered(): boolean {
    return this.inArtifact || this.mcid !== undefined;
  }
}
