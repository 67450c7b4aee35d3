import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';
import { type Operation, readOperations } from './content-stream';
import { type Box, type Matrix, toMatrix } from './geometry';
import { markOf } from './marks';
import { dictAt, itemsAt, nameAt, numbersAt, rawAt } from './objects';

/** What a page or a form draws. Chromium makes a form of every group with opacity, with MCIDs of its own. */
export interface Content {
  /** The page or the form: MCIDs count within it. */
  readonly owner: PDFRef;
  readonly dict: PDFDict;
  readonly resources: PDFDict | undefined;
  readonly operations: readonly Operation[];
}

export interface Form {
  readonly content: Content;
  readonly matrix: Matrix;
  readonly box: Box;
}

/** Reads the content of pages and forms; each form once. */
export class ContentReader {
  readonly #forms = new Map<PDFRef, Form>();

  page(page: PDFPage): Content {
    const streams = itemsAt(page.node, 'Contents').map(item => page.node.context.lookup(item));
    const source = streams.map(decodeStream).join('\n');
    return {
      owner: page.ref,
      dict: page.node,
      resources: page.node.Resources(),
      operations: [...readOperations(source)],
    };
  }

  /** The form that a `Do` draws; undefined for an image. */
  drawnForm(content: Content, operation: Operation): Form | undefined {
    const name = operation.operands[0]?.slice(1);
    const objects = dictAt(content.resources, 'XObject');
    const ref = objects && name ? rawAt(objects, name) : undefined;
    return ref instanceof PDFRef ? this.#form(ref, content) : undefined;
  }

  /** Whether a form, or one drawn in it, holds content of the structure tree. */
  isTagged({ content }: Form): boolean {
    return content.operations.some(operation => {
      const inner = operation.operator === 'Do' ? this.drawnForm(content, operation) : undefined;
      return inner ? this.isTagged(inner) : markOf(operation)?.mcid !== undefined;
    });
  }

  #form(ref: PDFRef, around: Content): Form | undefined {
    const known = this.#forms.get(ref);
    if (known) return known;
    const stream = around.dict.context.lookup(ref);
    if (!(stream instanceof PDFRawStream) || nameAt(stream.dict, 'Subtype') !== 'Form') return undefined;
    const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(stream.dict, 'BBox');
    const form: Form = {
      content: {
        owner: ref,
        dict: stream.dict,
        resources: dictAt(stream.dict, 'Resources') ?? around.resources,
        operations: [...readOperations(decodeStream(stream))],
      },
      matrix: toMatrix(numbersAt(stream.dict, 'Matrix')),
      box: [left, bottom, right, top],
    };
    this.#forms.set(ref, form);
    return form;
  }
}

/** A stream's decoded bytes as latin1: one character a byte, both ways. */
export function decodeStream(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) return '';
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

/** Puts new operators in the place of what a page or a form drew. */
export function replaceContent(pdf: PDFDocument, { owner, dict }: Content, source: string): void {
  const { context } = pdf;
  const bytes = Buffer.from(source, 'latin1');
  if (context.lookup(owner) instanceof PDFDict) {
    for (const old of itemsAt(dict, 'Contents')) if (old instanceof PDFRef) context.delete(old);
    dict.set(PDFName.of('Contents'), context.register(context.flateStream(bytes)));
    return;
  }
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  dict.delete(PDFName.of('DecodeParms'));
  context.assign(owner, PDFRawStream.of(dict, deflateSync(bytes)));
}
