/** One operator of a content stream with its operands, and the bytes (as latin1) it was read from. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly string[];
  readonly source: string;
}

const SPACE = /[\0\t\n\f\r ]*(?:%[^\r\n]*[\0\t\n\f\r ]*)*/y;
const TOKEN = /<<|>>|<[^>]*>|[[\]{}]|\/[^\0\t\n\f\r ()<>[\]{}/%]*|[^\0\t\n\f\r ()<>[\]{}/%]+|[)>]/y;
/** An inline image is data up to a free-standing `EI`: its bytes must not be read as operators. */
const INLINE_IMAGE =
  /BI[\0\t\n\f\r ][\s\S]*?[\0\t\n\f\r ]ID[\0\t\n\f\r ][\s\S]*?[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/y;
const OPERAND = /^(?:[-+.\d(<>[\]{}/]|true$|false$|null$)/;

/** Reads a decoded content stream (bytes as latin1) operator by operator. */
export function* readOperations(source: string): Generator<Operation> {
  let operands: string[] = [];
  let start = skip(SPACE, source, 0);
  let position = start;
  while (position < source.length) {
    const end = tokenEnd(source, position);
    const token = source.slice(position, end);
    const next = skip(SPACE, source, end);
    if (OPERAND.test(token)) {
      operands.push(token);
    } else {
      yield { operator: token.startsWith('BI') ? 'BI' : token, operands, source: source.slice(start, end) };
      operands = [];
      start = next;
    }
    position = next;
  }
}

function skip(pattern: RegExp, source: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(source) ? pattern.lastIndex : from;
}

function tokenEnd(source: string, start: number): number {
  if (source[start] === '(') return stringEnd(source, start);
  const imageEnd = skip(INLINE_IMAGE, source, start);
  return imageEnd > start ? imageEnd : Math.max(skip(TOKEN, source, start), start + 1);
}

/** Strings nest balanced parentheses; a backslash takes the meaning from the next character. */
function stringEnd(source: string, start: number): number {
  let depth = 0;
  for (let i = start; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '(') depth++;
    else if (source[i] === ')' && --depth === 0) return i + 1;
  }
  return source.length;
}

const BUILDS_PATH = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const CLIPS = new Set(['W', 'W*']);
const PAINTS_PATH = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's']);
const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);
const PAINTS_OTHER = new Set(['Do', 'sh', 'BI']);

export const buildsPath = ({ operator }: Operation) => BUILDS_PATH.has(operator);
export const clips = ({ operator }: Operation) => CLIPS.has(operator);
export const paintsPath = ({ operator }: Operation) => PAINTS_PATH.has(operator);
export const showsText = ({ operator }: Operation) => SHOWS_TEXT.has(operator);
export const paints = (operation: Operation) =>
  paintsPath(operation) || showsText(operation) || PAINTS_OTHER.has(operation.operator);
