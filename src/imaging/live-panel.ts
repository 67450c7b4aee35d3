import { type Framing, planeBox } from './framing';
import { axialBetweenInto, axialInto, coronalInto } from './reslice';
import { indexOf, type Volume } from './volume';
import { type GreyWindow, greyTable, heatTable } from './window';

/** What a live panel draws: a volume in grey, or a PET over it. */
export interface LiveView {
  readonly zMm: number;
  readonly framing: Framing;
  readonly window: GreyWindow;
  readonly invert: boolean;
  /** How strongly the PET covers the CT, 0 to 1; left out where there is none. */
  readonly opacity?: number;
}

/** A plane of a volume on a canvas of its own size, redrawn by a table. */
class Plane {
  private readonly canvas = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D;
  private readonly image: ImageData;
  readonly pixels: Uint32Array;

  constructor(width: number, height: number) {
    this.canvas.width = width;
    this.canvas.height = height;
    // Read back by nobody, but kept off the GPU: thirty times as fast where there is none.
    const context = this.canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('the browser refuses a canvas');
    this.context = context;
    this.image = context.createImageData(width, height);
    this.pixels = new Uint32Array(this.image.data.buffer);
  }

  onto(target: CanvasRenderingContext2D, [x, y, w, h]: readonly [number, number, number, number]) {
    this.context.putImageData(this.image, 0, 0);
    target.drawImage(this.canvas, x, y, w, h);
  }
}

/** px of a panel from which a navigator fits into its corner. */
const NAVIGATOR = { fromPx: 560, widthPx: 118, marginPx: 8 } as const;

/** Draws the planes of a volume, and of a PET over it, on one canvas. */
export class LivePanel {
  readonly canvas = document.createElement('canvas');
  private readonly context: CanvasRenderingContext2D;
  private readonly plane: Plane;
  private readonly coronal: Plane;
  private readonly heat: Plane | null;
  private grey: { key: string; table: Uint32Array } = { key: '', table: new Uint32Array() };
  private fire: { key: number; table: Uint32Array } = { key: -1, table: new Uint32Array() };

  constructor(
    private readonly under: Volume,
    private readonly pet: Volume | null,
  ) {
    const context = this.canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (!context) throw new Error('the browser refuses a canvas');
    this.context = context;
    this.plane = new Plane(under.dims[0], under.dims[1]);
    this.coronal = new Plane(under.dims[0], under.dims[2]);
    this.heat = pet && new Plane(pet.dims[0], pet.dims[1]);
  }

  private table({ window: { width, level }, invert }: LiveView): Uint32Array {
    const key = `${width}/${level}/${invert}`;
    if (this.grey.key !== key) this.grey = { key, table: greyTable(this.under, { width, level }, invert) };
    return this.grey.table;
  }

  /** Draws a view. `pixelRatio` is device px per px of the panel. */
  draw(view: LiveView, pixelRatio: number) {
    const { framing } = view;
    const [width, height] = [framing.widthPx, framing.heightPx].map(px => Math.round(px * pixelRatio));
    if (this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas.width = width ?? 0;
      this.canvas.height = height ?? 0;
    }
    const { context } = this;
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    context.imageSmoothingQuality = 'high';
    context.fillStyle = view.invert ? '#fff' : '#000';
    context.fillRect(0, 0, framing.widthPx, framing.heightPx);
    const table = this.table(view);
    axialInto(this.plane.pixels, this.under, view.zMm, table);
    this.plane.onto(context, planeBox(framing, this.under));
    this.drawHeat(view);
    if (framing.widthPx >= NAVIGATOR.fromPx) this.drawNavigator(view, table);
  }

  private drawHeat({ zMm, framing, opacity = 0 }: LiveView) {
    if (!this.pet || !this.heat || opacity === 0) return;
    if (this.fire.key !== opacity) this.fire = { key: opacity, table: heatTable(this.pet, opacity) };
    axialBetweenInto(this.heat.pixels, this.pet, zMm, this.fire.table);
    this.heat.onto(this.context, planeBox(framing, this.pet));
  }

  /** A coronal view in the corner, with the level of the axial one as a line. */
  private drawNavigator({ zMm, framing }: LiveView, table: Uint32Array) {
    const { under, context } = this;
    coronalInto(this.coronal.pixels, under, framing.centreMm[1], table);
    const { widthPx, marginPx } = NAVIGATOR;
    const heightPx = (widthPx * under.dims[2] * under.spacingMm[2]) / (under.dims[0] * under.spacingMm[0]);
    const left = framing.widthPx - widthPx - marginPx;
    const top = 38 + marginPx;
    context.fillStyle = '#000';
    context.fillRect(left - 2, top - 2, widthPx + 4, heightPx + 4);
    this.coronal.onto(context, [left, top, widthPx, heightPx]);
    const y = top + heightPx * (1 - (indexOf(under, 2, zMm) + 0.5) / under.dims[2]);
    context.fillStyle = '#f0e442';
    context.fillRect(left, y - 1.5, widthPx, 3);
  }
}
