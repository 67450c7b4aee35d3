declare module 'svgcanvas' {
  /** A 2D context that writes SVG. */
  export class Context {
    constructor(size: { width: number; height: number });
    canvas: unknown;
    getSvg(): SVGSVGElement;
  }
}
