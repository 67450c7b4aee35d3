import type { PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { buildsPath, clips, type Operation, paintsPath, showsText } from './content-stream';
import type { Content, ContentReader, Form } from './contents';
import {
  type Box,
  boxAround,
  IDENTITY,
  intersect,
  type Matrix,
  multiply,
  toMatrix,
  transformBox,
  union,
} from './geometry';
import { OpenMarks } from './marks';

/** What one MCID's content is: where it lies on the page, and whether it is more than lines and fills. */
interface MarkedContent {
  box: Box | undefined;
  hasTextOrImage: boolean;
}

/** By page or form, then by MCID. */
export type Survey = Map<PDFRef, { readonly content: Content; readonly marked: Map<number, MarkedContent> }>;

interface GraphicsState {
  readonly ctm: Matrix;
  /** What may be seen; undefined once nothing can be. */
  readonly clip: Box | undefined;
  readonly fontSize: number;
}

const UNIT: Box = [0, 0, 1, 1];

/** Looks at everything that the pages draw, forms inside them included. */
export function surveyPages(pages: readonly PDFPage[], reader: ContentReader): Survey {
  const survey: Survey = new Map();
  for (const page of pages) {
    const { x, y, width, height } = page.getMediaBox();
    const start = { ctm: IDENTITY, clip: [x, y, x + width, y + height] as const, fontSize: 0 };
    new Surveyor(survey, reader, reader.page(page), start).run();
  }
  return survey;
}

class Surveyor {
  readonly #survey: Survey;
  readonly #reader: ContentReader;
  readonly #content: Content;
  readonly #marked: Map<number, MarkedContent>;
  readonly #marks = new OpenMarks();
  readonly #saved: GraphicsState[] = [];
  #state: GraphicsState;
  #textMatrix = IDENTITY;
  #path: Box | undefined;
  #clipping = false;

  constructor(survey: Survey, reader: ContentReader, content: Content, state: GraphicsState) {
    this.#survey = survey;
    this.#reader = reader;
    this.#content = content;
    this.#state = state;
    const known = survey.get(content.owner) ?? { content, marked: new Map<number, MarkedContent>() };
    this.#marked = known.marked;
    survey.set(content.owner, known);
  }

  run(): void {
    for (const operation of this.#content.operations) {
      this.#marks.follow(operation);
      if (buildsPath(operation)) this.#path = union(this.#path, pathBox(operation));
      else if (clips(operation)) this.#clipping = true;
      else if (paintsPath(operation) || operation.operator === 'n') this.#endPath(operation);
      else if (showsText(operation)) this.#showText(operation);
      else if (operation.operator === 'Do') this.#draw(operation);
      else this.#change(operation);
    }
  }

  #change({ operator, operands }: Operation): void {
    const numbers = operands.map(Number);
    const [x = 0, y = 0] = numbers;
    if (operator === 'q') this.#saved.push(this.#state);
    else if (operator === 'Q') this.#state = this.#saved.pop() ?? this.#state;
    else if (operator === 'cm') this.#set({ ctm: multiply(toMatrix(numbers), this.#state.ctm) });
    else if (operator === 'Tf') this.#set({ fontSize: y });
    else if (operator === 'BT') this.#textMatrix = IDENTITY;
    else if (operator === 'Tm') this.#textMatrix = toMatrix(numbers);
    else if (operator === 'Td' || operator === 'TD')
      this.#textMatrix = multiply([1, 0, 0, 1, x, y], this.#textMatrix);
    else if (operator === 'sh') this.#note(this.#state.clip, false);
    else if (operator === 'BI') this.#note(transformBox(this.#state.ctm, UNIT), true);
  }

  #set(change: Partial<GraphicsState>): void {
    this.#state = { ...this.#state, ...change };
  }

  #endPath(operation: Operation): void {
    const box = this.#path && transformBox(this.#state.ctm, this.#path);
    if (paintsPath(operation)) this.#note(box, false);
    if (this.#clipping) this.#set({ clip: intersect(this.#state.clip, box) });
    this.#path = undefined;
    this.#clipping = false;
  }

  #showText({ operands }: Operation): void {
    // Widths of glyphs are not read: half the size for each is near enough to bound a picture's label.
    // Chromium writes a glyph as four hexadecimal digits.
    const digits = operands
      .filter(operand => operand.startsWith('<'))
      .join('')
      .match(/[0-9A-Fa-f]/g);
    const glyphs = (digits?.length ?? 0) / 4;
    const size = this.#state.fontSize;
    const line: Box = [0, 0, (glyphs * size) / 2, size * 0.75];
    this.#note(transformBox(multiply(this.#textMatrix, this.#state.ctm), line), true);
  }

  #draw(operation: Operation): void {
    const form = this.#reader.drawnForm(this.#content, operation);
    if (form) this.#drawForm(form);
    else this.#note(transformBox(this.#state.ctm, UNIT), true);
  }

  #drawForm(form: Form): void {
    const ctm = multiply(form.matrix, this.#state.ctm);
    const box = transformBox(ctm, form.box);
    this.#note(box, true);
    if (!this.#reader.isTagged(form)) return;
    const inside = { ...this.#state, ctm, clip: intersect(this.#state.clip, box) };
    new Surveyor(this.#survey, this.#reader, form.content, inside).run();
  }

  /** Adds what was just painted to the marked content that is open. */
  #note(box: Box | undefined, isTextOrImage: boolean): void {
    const { mcid } = this.#marks;
    if (mcid === undefined) return;
    const known = this.#marked.get(mcid) ?? { box: undefined, hasTextOrImage: false };
    known.box = union(known.box, intersect(this.#state.clip, box));
    known.hasTextOrImage ||= isTextOrImage;
    this.#marked.set(mcid, known);
  }
}

function pathBox({ operator, operands }: Operation): Box | undefined {
  const numbers = operands.map(Number);
  if (operator !== 're') return boxAround(numbers);
  const [x = 0, y = 0, width = 0, height = 0] = numbers;
  return boxAround([x, y, x + width, y + height]);
}
