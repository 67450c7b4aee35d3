/** Colours of series, by what they stand for. */
export const NATIVE_TONES = ['ink', 'rule', 'tint', 'primary', 'nodes', 'alectinib', 'lorlatinib'] as const;
export type NativeTone = (typeof NATIVE_TONES)[number];

export interface NativeSeries {
  readonly name: string;
  /** null: not reported. It stays an empty cell. */
  readonly values: readonly (number | null)[];
  /** As the deck writes the values; from them comes the number format. */
  readonly labels?: readonly string[];
  readonly tone?: NativeTone;
  /** From and to, drawn as error bars. */
  readonly intervals?: readonly (readonly [number, number] | null)[];
}

interface Common {
  readonly series: readonly NativeSeries[];
  readonly max: number;
  /** What the value axis counts. */
  readonly axis?: string;
  /** What the deck's drawing says and an office chart cannot: a line of text under it. */
  readonly caption?: string;
}

/** Bars, beside each other or stacked; lying unless upright. */
export interface NativeBars extends Common {
  readonly kind: 'bar';
  readonly categories: readonly string[];
  readonly stacked?: boolean;
  readonly upright?: boolean;
  readonly reference?: { readonly value: number; readonly label: string };
}

/** Lines through points on a scale of numbers. */
export interface NativeLines extends Common {
  readonly kind: 'lines';
  readonly x: { readonly name: string; readonly values: readonly number[]; readonly axis: string };
}

/** A chart in the terms of an office suite: what PowerPoint gets, with its data. */
export type NativeChart = NativeBars | NativeLines;
