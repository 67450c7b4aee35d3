import imaging from '../assets/imaging.json';
import { course, report } from '../src/case';
import type { Manifest } from '../src/imaging/manifest';
import { renderDeck } from '../src/slide/render';
import type { Slide } from '../src/slide/types';
import { deck } from './deck';

const modules = import.meta.glob<Slide>('./*.tsx', { eager: true, import: 'default' });
const nameOf = (path: string) => path.replace(/^\.\/|\.tsx$/g, '');

/** Every slide there is, by the name of its file. */
export const slides = Object.fromEntries(
  Object.entries(modules).map(([path, slide]) => [nameOf(path), slide]),
);

export const title = 'One drug, two answers: ALK-positive lung cancer';

/** The whole talk as HTML. */
export const html = () =>
  renderDeck({ order: deck, slides, course, report: report.short, manifest: imaging as unknown as Manifest });
