import * as facts from '../src/case';
import { renderDeck } from '../src/slide/render';
import type { Slide } from '../src/slide/types';
import { deck } from './deck';
import presenter from './presenter.json';
import { manifest } from './shared/images';
import { followedLesions, measuredLesions, measuredVisits, mode } from './shared/measured';
import { VISITS } from './shared/visits';

const modules = import.meta.glob<Slide>('./*.tsx', { eager: true, import: 'default' });
const nameOf = (path: string) => path.replace(/^\.\/|\.tsx$/g, '');
const { course, report } = facts;

/** Every slide there is, by the name of its file. */
export const slides = Object.fromEntries(
  Object.entries(modules).map(([path, slide]) => [nameOf(path), slide]),
);

/** What the page and every export say of themselves. */
export const about = {
  title: 'One drug, two answers: ALK-positive lung cancer',
  author: presenter.name.trim(),
  description: `A case talk on ${report.authors.text}, ${report.journal.text}`,
  keywords: ['ALK', 'alectinib', 'lorlatinib', 'lung cancer', 'salvage surgery'].join(', '),
};

/** What the report says of sizes, and when it looked. */
export const reported = { observations: facts.observations, visits: VISITS };

/** The running order: what needs measurements is in it where there are some. */
export const order = deck.filter(entry => mode === 'measured' || !entry.measured);

/** The whole talk: its HTML, and what is said and proven of each slide. */
export const render = () =>
  renderDeck({
    order,
    slides,
    course,
    report: report.short,
    manifest,
    facts: { ...facts, own: { lesions: measuredLesions, visits: measuredVisits, followed: followedLesions } },
  });
