import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build';
import { factsCsv, factsMarkdown } from './facts-sheet';
import { ownFolder, ownNotice } from './own';
import { run } from './run';
import { withTalk } from './vite/slides';
import { writeWhole } from './write-whole';

function readFolder(argv: readonly string[]): string {
  try {
    const { values } = parseArgs({ args: [...argv], options: { out: { type: 'string' } }, strict: true });
    return resolve(values.out ?? join(ROOT, 'dist'));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Error(`${reason}: the only flag is --out <folder>`);
  }
}

/** `npm run facts`: dist/facts.csv and dist/facts.md, every fact shown, slide by slide, for a co-author to sign. */
run(async () => {
  const folder = readFolder(process.argv.slice(2));
  await withTalk(ROOT, talk => {
    const { order, spoken } = talk.render();
    writeWhole(join(folder, 'facts.csv'), factsCsv({ order, spoken }));
    writeWhole(join(folder, 'facts.md'), factsMarkdown({ order, spoken }, talk.about.title ?? ''));
    const count = Object.values(spoken).reduce((sum, { facts }) => sum + facts.length, 0);
    console.log(
      `${join(folder, 'facts.csv')} and facts.md: ${count} facts on ${order.length} slides${ownNotice(ownFolder(ROOT))}`,
    );
  });
});
