import { join } from 'node:path';
import { ROOT } from './build';
import { run } from './flags';
import { importMeasurements } from './import/measurements';
import { ownFolder } from './own';
import { withTalk } from './vite/slides';

const HOW = `npm run import -- measurements <file.csv>   lesion sizes, for the measured charts
npm run import -- measurements --template   an example to fill in`;

/** `npm run import -- <what> …`: puts the presenter's own files into assets/own, checked. */
run(async () => {
  const [what, ...argv] = process.argv.slice(2);
  if (what !== 'measurements')
    throw new Error(`import${what ? ` ${what}` : ''}: there is this to import:\n${HOW}`);
  // Without the files that are there now: a broken one must not keep a sound one out.
  const reported = await withTalk(ROOT, talk => talk.reported, join(ROOT, 'assets/none'));
  importMeasurements(argv, ownFolder(ROOT), reported);
});
