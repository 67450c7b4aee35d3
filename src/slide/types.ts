import type { JSX } from 'preact';
import type { ChartData } from '../charts';
import type { NativeChart } from '../charts/native';
import type { AssetId, Landmark, LandmarkId, Plane, PointMm, WindowId } from '../imaging/manifest';
import type { Status } from '../oncology/fact';
import type { ObservationId } from '../oncology/observations';
import type { Words } from './words';

/** A figure's own id, unique in the deck: `response-primary-month2`. */
export type FigureId = string;
export type Medium = 'screen' | 'paper';

/** A fact as it is listed for the presenter and for a co-author to sign. */
export interface FactRow {
  readonly name: string;
  readonly text: string;
  /** As it stands behind it on the slide: `*`, `§`, both or none. */
  readonly sign: string;
  readonly status: Status;
  /** Locators, rule in words, or citation: what the status rests on. */
  readonly basis: string;
  readonly on: 'slide' | 'notes';
}

/** A point of a chart as it is read: its value, status, and what that rests on. */
export interface PointRow {
  readonly id: string;
  readonly text: string;
  /** The visit whose images belong to it, and the lesions it is about. */
  readonly visit?: string;
  readonly group?: 'primary' | 'nodes';
}

interface InHand {
  /** Panels with one name move together. */
  readonly link: string;
  readonly phantom: boolean;
}
/** What a panel shows once the presenter takes it in hand: volumes about a landmark, in the still's framing. */
export interface StackIsland extends InHand {
  readonly kind: 'stack';
  /** The volume in grey: a CT, or a PET that stands alone. */
  readonly under: AssetId;
  readonly pet?: AssetId;
  readonly window: WindowId;
  /** The landmark's place, from which scrolling counts. */
  readonly atMm: PointMm;
  readonly centreMm: readonly [number, number];
  readonly widthMm: number;
  /** All of a slice is shown, however the panel is shaped: mm across and down. */
  readonly fieldMm?: readonly [number, number];
  readonly marks?: readonly StackMark[];
}
/** An arrow (with degrees, clockwise from pointing right) or a name at a landmark. */
export interface StackMark extends Landmark {
  readonly tone: 'primary' | 'nodes';
  readonly degrees?: number;
  readonly name?: string;
  readonly side?: 'left' | 'right';
}
/** A picture that can be zoomed, to its own pixels and beyond: a stain, or a scan whose brightness can be set, too. */
export interface PictureIsland extends InHand {
  readonly kind: 'picture';
  readonly of: 'stain' | 'scan';
  /** mm across all of it, where its scale is known: only then are distances measured. */
  readonly widthMm?: number;
}
export type PanelIsland = StackIsland | PictureIsland;

/** What a chart is drawn from, and what it shows where no step says otherwise. */
export interface ChartIsland {
  readonly data: ChartData;
  readonly view: ChartView;
  /** What it shows, in words. */
  readonly alt: string;
  /** The same numbers as an office chart. */
  readonly native?: NativeChart;
}

/** What is said, drawn and proven of each slide, by its id: it follows once the first slide is up. */
export type Spoken = Readonly<
  Record<
    string,
    {
      readonly notes: readonly string[];
      /** The part of the talk that it belongs to. */
      readonly chapter: string;
      readonly facts: readonly FactRow[];
      /** What a screen reader announces, step by step. */
      readonly say: readonly string[];
      /** The points of each of its charts, in the order they are walked. */
      readonly points?: Readonly<Record<FigureId, readonly PointRow[]>>;
      readonly charts?: Readonly<Record<FigureId, ChartIsland>>;
      readonly panels?: Readonly<Record<FigureId, PanelIsland>>;
    }
  >
>;

/** What a panel shows: an asset at a landmark in a window, with arrows on landmarks. */
export interface PanelView {
  readonly asset: AssetId;
  readonly plane?: Plane;
  readonly at?: LandmarkId;
  readonly window?: WindowId;
  readonly marks?: readonly LandmarkId[];
}

/** What a chart shows: the visits or series drawn so far, and the observation it stresses. */
export interface ChartView {
  readonly highlight?: ObservationId;
  readonly show?: readonly string[];
}

/** Where the talk stands in the patient's course: a segment's id, and how far into it. */
export interface CoursePoint {
  readonly at: string;
  readonly months?: number;
  readonly label?: Words;
}

/** What the audience sees at once. `say` is what a screen reader announces. A step may change the claim. */
export interface Step {
  readonly id: string;
  readonly say: Words;
  readonly claim?: Words;
  readonly course: CoursePoint;
  readonly view?: Readonly<Record<FigureId, ChartView>>;
}

/** One slide of the talk: what it claims, its steps (the first is the arrival), spoken notes, and its body. */
export interface Slide {
  readonly claim: Words;
  readonly foot?: Words;
  /** What the signs mean, where the collected line would not fit. */
  readonly marks?: Words;
  /** The step from which the foot is there: not before what it explains. */
  readonly footFrom?: number;
  readonly steps: readonly [Step, ...Step[]];
  readonly notes: readonly Words[];
  readonly body: () => JSX.Element;
  /** The cover, whose claim is the page's h1. */
  readonly cover?: boolean;
  /** The slide's own class, from its module: for what it moves of the frame. */
  readonly class?: string;
  /** Black under the images, in both themes. */
  readonly ground?: 'page' | 'black';
}

/** A slide's place in the running order: minutes in each cut that shows it. */
export interface Entry {
  readonly id: string;
  readonly minutes: Readonly<Partial<Record<CutId, number>>>;
  /** The part of the talk that begins here. */
  readonly chapter?: string;
  /** After the last slide of every cut, uncounted: for questions. */
  readonly appendix?: boolean;
  /** Only where there are measurements to show. */
  readonly measured?: boolean;
}
export type CutId = 'rounds' | 'conference';

/** What travels in the HTML with each section, for the stage. */
export interface SlideData {
  readonly id: string;
  readonly minutes: Entry['minutes'];
  readonly appendix?: boolean;
  readonly steps: readonly StepData[];
}
export interface StepData {
  readonly claim: string;
  readonly course: { readonly at: string; readonly months?: number; readonly label?: string };
  readonly view?: Readonly<Record<FigureId, ChartView>>;
}
