import type { CutId } from '../slide/types';

export interface Options {
  readonly cut: CutId;
  readonly theme: 'dark' | 'light';
  readonly view: 'audience' | 'print' | 'handout' | 'read' | 'speaker';
  /** A rehearsal: it ends with the times of its slides. */
  readonly rehearse: boolean;
  /** Opens with the check before the talk. */
  readonly preflight: boolean;
  /** Of the handout. */
  readonly paper: 'a4' | 'letter';
}

/** Cut and theme of a page whose address says nothing: a podium's file has its own. */
const pageSays = (name: 'cut' | 'theme') => globalThis.document?.documentElement.dataset[name] ?? null;
const cutOf = (text: string | null): CutId => (text === 'conference' ? text : 'rounds');
const isTheme = (text: string | null) => text === 'dark' || text === 'light';

/** A phone held upright: a slide would be too small to be read. */
export const PHONE_UPRIGHT = '(orientation: portrait) and (max-width: 600px) and (pointer: coarse)';
const isPhoneUpright = () => globalThis.matchMedia?.(PHONE_UPRIGHT).matches ?? false;

/** What a link asks for. Unknown values fall back to the default; unknown parameters change nothing. */
export function readOptions(search: string): Options {
  const query = new URLSearchParams(search);
  const asked = query.get('view');
  const onPaper = asked === 'print' || asked === 'handout' || asked === 'read';
  const view = query.has('speaker')
    ? 'speaker'
    : onPaper
      ? asked
      : asked === null && isPhoneUpright()
        ? 'read'
        : 'audience';
  return {
    cut: cutOf(query.get('cut') ?? pageSays('cut')),
    theme: [query.get('theme'), onPaper ? 'light' : pageSays('theme')].find(isTheme) ?? 'dark',
    view,
    rehearse: query.has('rehearse'),
    preflight: query.has('preflight'),
    paper: query.get('paper')?.toLowerCase() === 'letter' ? 'letter' : 'a4',
  };
}

/** The query of a link to the same talk, with other options. */
export function queryOf(options: Partial<Options>): string {
  const query = new URLSearchParams();
  if (options.cut && options.cut !== cutOf(pageSays('cut'))) query.set('cut', options.cut);
  if (options.theme === 'light') query.set('theme', 'light');
  if (options.view === 'print' || options.view === 'read') query.set('view', options.view);
  if (options.rehearse) query.set('rehearse', '');
  const text =
    options.view === 'speaker' ? ['speaker', query.toString()].filter(Boolean).join('&') : query.toString();
  return text && `?${text}`;
}

/** A place in the talk as the URL's hash names it: `#/response/2` is step 2 of that slide, counted from 0. */
export function readHash(hash: string): { slide: string; step: number } | null {
  const [, slide, step = '0'] = /^#\/([a-z0-9-]+)(?:\/(\d{1,3}))?$/.exec(hash) ?? [];
  return slide ? { slide, step: Number(step) } : null;
}

export const hashOf = (slide: string, step: number) => `#/${slide}${step > 0 ? `/${step}` : ''}`;
