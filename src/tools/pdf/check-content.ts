import type { PDFRef } from '@cantoo/pdf-lib';
import type { Operation } from './content-stream';
import { paints } from './content-stream';
import { type Content, ContentReader } from './contents';
import type { Report } from './findings';
import { markOf, OpenMarks } from './marks';
import { parentsOf, type StructElement } from './struct-tree';
import type { TaggedDocument } from './tagged-document';

/** By page or form, then by MCID: the element that the content belongs to. */
type Owners = Map<PDFRef, Map<number, StructElement>>;

/** What the pages paint: each stroke and letter belongs to one element, or is an artifact. */
export function checkContent(document: TaggedDocument, report: Report): void {
  const owners = readOwners(document, report);
  const reader = new ContentReader();
  document.pdf.getPages().forEach((page, index) => {
    const scan = new Scan(document, owners, reader, `page ${index + 1}`, report);
    scan.run(reader.page(page), new OpenMarks());
  });
}

function readOwners({ nodes }: TaggedDocument, report: Report): Owners {
  const owners: Owners = new Map();
  for (const { element, type, where } of nodes) {
    for (const kid of element.kids) {
      if (kid.kind !== 'content' || !kid.owner) continue;
      const known = owners.get(kid.owner) ?? new Map<number, StructElement>();
      if (known.has(kid.mcid))
        report('x-mcid-twice', `MCID ${kid.mcid} is in two elements, ${type}, ${where}`);
      owners.set(kid.owner, known.set(kid.mcid, element));
    }
  }
  return owners;
}

/** Reads one page's content, and that of the forms it draws. */
class Scan {
  readonly #document: TaggedDocument;
  readonly #owners: Owners;
  readonly #reader: ContentReader;
  readonly #where: string;
  readonly #report: Report;

  constructor(
    document: TaggedDocument,
    owners: Owners,
    reader: ContentReader,
    where: string,
    report: Report,
  ) {
    this.#document = document;
    this.#owners = owners;
    this.#reader = reader;
    this.#where = where;
    this.#report = report;
  }

  run(content: Content, marks: OpenMarks): void {
    for (const operation of content.operations) {
      this.#checkMark(content, operation, marks);
      marks.follow(operation);
      const form = operation.operator === 'Do' ? this.#reader.drawnForm(content, operation) : undefined;
      if (form) this.run(form.content, new OpenMarks(marks));
      else if (paints(operation) && !marks.covered)
        this.#report('7.1-3', `${operation.operator} paints outside the tags, ${this.#where}`);
    }
  }

  #checkMark(content: Content, operation: Operation, around: OpenMarks): void {
    const mark = markOf(operation);
    if (mark?.artifact && around.mcid !== undefined)
      this.#report('7.1-1', `an artifact inside tagged content, ${this.#where}`);
    if (mark?.mcid === undefined) return;
    if (around.inArtifact) this.#report('7.1-2', `tagged content inside an artifact, ${this.#where}`);
    this.#checkOwner(content, mark.mcid, operation.operands[0] ?? '');
  }

  #checkOwner({ owner, dict }: Content, mcid: number, tag: string): void {
    const element = this.#owners.get(owner)?.get(mcid);
    const parent = parentsOf(this.#document.parentTree, dict)?.get(mcid);
    if (!element)
      this.#report('x-mcid-orphan', `MCID ${mcid} (${tag}) belongs to no element, ${this.#where}`);
    else if (parent !== element.raw)
      this.#report('x-mcid-parent-tree', `the parent tree errs on MCID ${mcid} (${tag}), ${this.#where}`);
  }
}
