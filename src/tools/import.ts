import { join } from 'node:path';
import { ROOT } from './build';
import { importMeasurements } from './import/measurements';
import { listImages, resetImage } from './import/own-list';
import { importPicture } from './import/picture';
import { importVolume } from './import/volume';
import { ownFolder, phantomsOf } from './own';
import { run } from './run';
import { withTalk } from './vite/slides';

const HOW = `npm run import -- picture <file> --as <panel>   a picture in the place of a phantom
npm run import -- volume <file> --as <panel>    a CT or PET (NIfTI, DICOM folder) in a phantom's
npm run import -- list                          what each panel shows
npm run import -- reset <panel>                 the phantom again
npm run import -- measurements <file.csv>       lesion sizes, for the measured charts
npm run import -- measurements --template       an example to fill in`;

/** `npm run import -- <what> …`: puts the presenter's own files into assets/own, checked. */
run(async () => {
  const [what, ...argv] = process.argv.slice(2);
  const folder = ownFolder(ROOT);
  const places = { folder, previews: join(ROOT, 'dist/preview'), phantoms: phantomsOf(ROOT) };
  switch (what) {
    case 'picture':
      return importPicture(argv, places);
    case 'volume':
      return importVolume(argv, places);
    case 'list':
      return listImages(folder);
    case 'reset':
      return resetImage(argv[0], places);
    case 'measurements': {
      // Without the files that are there now: a broken one must not keep a sound one out.
      const reported = await withTalk(ROOT, talk => talk.reported, join(ROOT, 'assets/none'));
      return importMeasurements(argv, folder, reported);
    }
    default:
      throw new Error(`import${what ? ` ${what}` : ''}: there is this to import:\n${HOW}`);
  }
});
