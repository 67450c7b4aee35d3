/** A chart in the terms of an office suite: what PowerPoint gets, with its data. */
export interface NativeChart {
  readonly kind: 'bar';
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly labels: readonly string[];
  }[];
  readonly max: number;
  readonly reference?: { readonly value: number; readonly label: string };
}
