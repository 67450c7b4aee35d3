import type { Run } from './page';

/** A slide is 1280 × 720 px at 96 px to the inch: PowerPoint's wide 13.33 × 7.5 in. */
export const SLIDE_IN = { width: 1280 / 96, height: 720 / 96 };
export const inches = (px: number) => px / 96;
export const points = (px: number) => px * 0.75;

/**
 * Fonts that every podium has, since none is embedded. Not Georgia: its old-style figures turn "M0" into "Mo", and it
 * is 8 % wider than the deck's serif, where Cambria is as wide.
 */
export const FONTS = { major: 'Cambria', minor: 'Arial' };

/**
 * The size the fonts are set in, so that a line of the page stays a line (Arial is wider than the deck's sans, 5 %
 * plain and 10 % bold).
 */
const FACES = {
  serif: { font: '+mj-lt', scale: 0.96 },
  sans: { font: '+mn-lt', scale: 0.9 },
};

/** Single spacing in em: measured in LibreOffice for both fonts; no PowerPoint was at hand. */
export const SINGLE_EM = 1.2;

export const faceOf = ({ serif }: Pick<Run, 'serif'>) => (serif ? FACES.serif : FACES.sans);

/** A run's size in points, to a tenth as PowerPoint shows it. */
export const sizePt = (run: Pick<Run, 'serif' | 'sizePx'>) =>
  Math.round(points(run.sizePx) * faceOf(run).scale * 10) / 10;

/** The deck's light tokens as the theme's colours: what a presenter recolours at once. */
export const THEME = {
  dk1: '121315',
  lt1: 'FFFFFF',
  dk2: '474642',
  lt2: 'F1EFE9',
  accent1: 'D55E00',
  accent2: '2E8FCB',
  accent3: '1DB588',
  accent4: 'D98BB6',
  accent5: 'F0E442',
  accent6: '807E77',
  hlink: '00527F',
  folHlink: '822A5F',
} as const;

const SCHEME: Readonly<Record<string, string>> = {
  [THEME.dk1]: 'tx1',
  [THEME.lt1]: 'bg1',
  [THEME.dk2]: 'tx2',
  [THEME.lt2]: 'bg2',
  [THEME.accent1]: 'accent1',
  [THEME.accent2]: 'accent2',
  [THEME.accent3]: 'accent3',
  [THEME.accent4]: 'accent4',
  [THEME.accent5]: 'accent5',
  [THEME.accent6]: 'accent6',
};

/** A colour by its name in the theme, where it has one. */
export const themed = (hex: string) => SCHEME[hex] ?? hex;
