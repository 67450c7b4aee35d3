import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Page } from 'playwright';
import { ROOT } from './build';
import { withDeck } from './deck';
import { readFlags } from './flags';
import { stepsOn } from './in-page';
import { ownFolder, ownNotice } from './own';
import { progress } from './progress';
import { counted, run, shown } from './run';

/** Sorts as the talk goes: `07-response-2.png`, the number of the step where there are several; `A3-care.png`. */
function nameOf({ id, number }: { id: string; number: string }, step: number, steps: number): string {
  const place = number.startsWith('A') ? `A${number.slice(1).padStart(2, '0')}` : number.padStart(2, '0');
  return `${place}-${id}${steps > 1 ? `-${step + 1}` : ''}.png`;
}

/** Puts a folder in the place of another, or of none; files that are not this command's are never taken away. */
function replaceFolder(from: string, to: string) {
  const isOurs = (name: string) => /^[A\d]\d*-[a-z0-9-]+\.png$/.test(name);
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(to).filter(isOurs)) rmSync(join(to, name));
  for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name));
  rmSync(from, { recursive: true });
}

/** Goes to a step, and waits until all of it is drawn. */
async function show(page: Page, id: string, step: number) {
  await page.evaluate(hash => {
    location.hash = hash;
  }, `#/${id}/${step}`);
  await page.waitForFunction(
    ([slide, at]) =>
      document.documentElement.hasAttribute('data-ready') &&
      document.querySelector<HTMLElement>(`section#${slide}.present`)?.dataset.step === at,
    [id, `${step}`] as const,
  );
  // It is for the presenter, before the talk.
  await page.evaluate(() => document.querySelector('[data-hint]')?.remove());
}

/** `npm run png`: a picture of each slide and step, as the room sees it. */
run(async () => {
  const takes = ['cut', 'theme', 'slides', 'width', 'out'] as const;
  const flags = readFlags(process.argv.slice(2), { takes, out: join(ROOT, 'dist/png'), writes: 'folder' });
  const { out: folder } = flags;
  await withDeck(async deck => {
    mkdirSync(dirname(folder), { recursive: true });
    const part = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
    const clear = () => rmSync(part, { recursive: true, force: true });
    // Also on Ctrl+C.
    process.once('exit', clear);
    try {
      const { page, slides } = await deck.stage(flags);
      const steps = await page.evaluate(stepsOn);
      const stops = slides.flatMap(slide =>
        Array.from({ length: steps[slide.id] ?? 1 }, (_, step) => ({ slide, step })),
      );
      const told = progress(stops.length);
      for (const { slide, step } of stops) {
        const name = nameOf(slide, step, steps[slide.id] ?? 1);
        told.step(name);
        await show(page, slide.id, step);
        await page.screenshot({ path: join(part, name) });
      }
      told.end();
      replaceFolder(part, folder);
      console.log(
        `${shown(folder)}: ${counted(stops.length, 'picture')}, ${flags.width} px wide${ownNotice(ownFolder(ROOT))}`,
      );
    } finally {
      clear();
    }
  });
});
