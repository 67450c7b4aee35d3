import { join } from 'node:path';
import type { Asset, Still } from '../imaging/manifest';
import type { Field } from './histology/field';
import { makeField } from './histology/make-field';
import { renderStain, STAINS, type Stain } from './histology/stain';
import { writeJpeg } from './jpeg';
import { DECISION_HISTOLOGY_VIEW, HISTOLOGY_VIEW, type HistologyView } from './views';

const fieldOf = ({ section, window }: HistologyView) => makeField({ ...section, window });

async function makeStill(field: Field, view: HistologyView, stain: Stain, folder: string): Promise<Still> {
  const { frame, section, window, packed = false } = view;
  const { widthPx, heightPx } = window;
  const file = `histology-${stain}.${frame}.jpg`;
  await writeJpeg(
    { pixels: renderStain(field, stain), widthPx, heightPx, kind: 'histology', channels: 3, packed },
    join(folder, file),
  );
  return { file, frame, widthMm: (widthPx * section.micrometrePerPx) / 1000, widthPx, heightPx };
}

/** Renders one field in all stains, and another in H&E only. */
export async function makeHistology(folder: string): Promise<[string, Asset][]> {
  const field = fieldOf(HISTOLOGY_VIEW);
  const made: [string, Asset][] = [];
  for (const stain of STAINS) {
    const stills = [await makeStill(field, HISTOLOGY_VIEW, stain, folder)];
    if (stain === 'he') {
      const other = fieldOf(DECISION_HISTOLOGY_VIEW);
      stills.push(await makeStill(other, DECISION_HISTOLOGY_VIEW, stain, folder));
    }
    made.push([`histology-${stain}`, { kind: 'histology', origin: 'phantom', stills }]);
  }
  return made;
}
