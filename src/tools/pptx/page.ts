import type { NativeChart, NativeTone } from '../../charts/native';

/** What the walk finds on the paper view: plain data, lengths in px of a 1280 × 720 slide, colours as RRGGBB. */
export interface DeckPage {
  readonly id: string;
  readonly background: string;
  /** Not shown in the slide show: a table behind a chart that goes as a picture. */
  readonly hidden: boolean;
  /** Back to front, which is also the reading order. */
  readonly items: readonly PageItem[];
  /** What the speaker says, a paragraph each; empty where the slide has no notes. */
  readonly notes: readonly string[];
}

export type PageItem = TitleBox | TextBox | NumberBox | TableBox | ChartBox | PictureBox | Rule | Fill;

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Run {
  readonly text: string;
  readonly sizePx: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly serif: boolean;
  readonly color: string;
  readonly script?: 'super' | 'sub';
  readonly href?: string;
  /** The line was broken here on purpose: `<br>`, or balanced text. */
  readonly breakBefore?: boolean;
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly align: Align;
  readonly lineHeightPx: number;
  readonly lines: number;
}
export type Align = 'left' | 'center' | 'right';

interface TextBody {
  /** The lines of the text, not the box of its element. */
  readonly rect: Rect;
  readonly paragraph: Paragraph;
  /** The text ran over several lines by itself; else no line may break. */
  readonly wraps: boolean;
  /** A list item's marker: a bullet, or its number. */
  readonly marker?: 'bullet' | number;
}

export interface TitleBox extends TextBody {
  readonly kind: 'title';
}
export interface TextBox extends TextBody {
  readonly kind: 'text';
}
export interface NumberBox extends TextBody {
  readonly kind: 'number';
}

export interface Border {
  readonly widthPx: number;
  readonly color: string;
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly colspan: number;
  readonly rowspan: number;
  readonly fill: string | null;
  /** Top, right, bottom, left. */
  readonly borders: readonly [Border | null, Border | null, Border | null, Border | null];
  readonly paddingPx: readonly [number, number, number, number];
  readonly valign: 'top' | 'middle' | 'bottom';
}

export interface TableBox {
  readonly kind: 'table';
  readonly rect: Rect;
  readonly alt: string;
  readonly columnsPx: readonly number[];
  readonly rowsPx: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  readonly headerRow: boolean;
  readonly headerColumn: boolean;
}

export interface ChartBox {
  readonly kind: 'chart';
  readonly rect: Rect;
  readonly alt: string;
  readonly chart: NativeChart;
  readonly colors: {
    readonly ink: string;
    readonly second: string;
    readonly tint: string;
    readonly page: string;
  };
  readonly tones: Readonly<Record<NativeTone, string>>;
}

export type PictureFormat = 'png' | 'jpeg';

export interface PictureBox {
  readonly kind: 'picture';
  readonly rect: Rect;
  /** Empty for an ornament. */
  readonly alt: string;
  readonly format: PictureFormat;
  readonly base64: string;
}

/** A line shape: a rectangle without height or without width. */
export interface Rule {
  readonly kind: 'rule';
  readonly rect: Rect;
  readonly widthPx: number;
  readonly color: string;
}

export interface Fill {
  readonly kind: 'fill';
  readonly rect: Rect;
  readonly color: string;
}

/** A picture still to be taken: the element carries `mark` in its `data-pptx-shot`. */
export interface Shot extends Omit<PictureBox, 'kind' | 'base64'> {
  readonly kind: 'shot';
  readonly mark: string;
}

export type FoundItem = Exclude<PageItem, PictureBox> | Shot;

/** A page as the script in the browser finds it, before its pictures are taken. */
export interface FoundPage extends Omit<DeckPage, 'items'> {
  readonly items: readonly FoundItem[];
}
