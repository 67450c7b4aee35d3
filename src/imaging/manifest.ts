import type { OwnImage } from './own-image.ts';

/** Types of `assets/imaging.json`: what a panel can show, and where things lie in it. */
export type Plane = 'axial' | 'coronal';
export type CtWindowId = 'lung' | 'mediastinum';
/** How grey values are made: a CT window, PET over CT in the mediastinal window, PET alone, or its maximum projection. */
export type WindowId = CtWindowId | 'fused' | 'uptake' | 'projection';
export type AssetId = string;
export type LandmarkId = string;
/** Patient millimetres: x grows to the patient's left, y to the back, z upwards. */
export type PointMm = readonly [number, number, number];
export type Origin = 'phantom' | 'published' | 'own';

/** A named place in the patient; `radiusMm` is how far a lesion reaches there in the axial plane, so that arrows stop at its edge. */
export interface Landmark {
  readonly mm: PointMm;
  readonly radiusMm: number;
}

/** A rendered view. `frame` names the place it was composed for; pixels are square and `widthMm` wide in all. */
export interface Still {
  readonly file: string;
  readonly plane?: Plane;
  readonly at?: LandmarkId;
  readonly window?: WindowId;
  readonly frame: string;
  readonly centreMm?: PointMm;
  readonly widthMm: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface Asset {
  readonly kind: 'ct' | 'pet' | 'histology';
  readonly origin: Origin;
  /** The CT that a PET lies over, where it is fused. */
  readonly over?: AssetId;
  /** A NIfTI file: what a panel shows live. */
  readonly volume?: string;
  /** The presenter's image, in the place of this one. */
  readonly own?: OwnImage;
  readonly landmarks?: Readonly<Record<LandmarkId, Landmark>>;
  readonly stills: readonly Still[];
}

export type Manifest = Readonly<Record<AssetId, Asset>>;
