import type { Spoken } from '../slide/types';

/** Notes and facts of every slide. They follow once the first slide is up, so that it comes sooner. */
export const loadSpoken = (): Promise<Spoken> => import('virtual:spoken').then(module => module.default);
