import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { OwnImages } from '../../imaging/own-image.ts';
import type { Measurement } from '../../oncology/measurements.ts';
import { ownImages, ownMeasurements } from '../own.ts';

const OWN = 'virtual:own';

interface Files {
  readonly measurements: readonly Measurement[] | null;
  readonly images: OwnImages;
}

export interface Own {
  readonly plugin: Plugin;
  /** What is wrong with the presenter's files now; null if nothing. */
  fault(): string | null;
}

/**
 * The presenter's own files as a module for the slides. A fault in them fails the build; with `keep` (a running
 * server) the last good state stays, and the fault is told.
 */
export function own(folder: string, { keep = false } = {}): Own {
  let good: Files = { measurements: null, images: {} };
  let fault: string | null = null;
  const read = () => {
    try {
      good = { measurements: ownMeasurements(folder), images: ownImages(folder) };
      fault = null;
    } catch (error) {
      if (!keep) throw error;
      const told = error instanceof Error ? error.message : String(error);
      if (told !== fault) console.error(told);
      fault = told;
    }
    return Object.entries(good).map(([name, of]) => `export const ${name} = ${JSON.stringify(of)};`);
  };
  return {
    fault: () => fault,
    plugin: {
      name: 'deck-own',
      resolveId: id => (id === OWN ? `\0${OWN}` : undefined),
      load: id => (id === `\0${OWN}` ? read().join('\n') : undefined),
      configureServer(server) {
        if (keep) watch(server, folder);
      },
    },
  };
}

/** Renders the talk anew whenever a file comes, goes or changes in the folder. */
function watch(server: ViteDevServer, folder: string) {
  server.watcher.add(folder);
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(folder + sep)) return;
    // The slides, and what of them the browser loads as a module.
    for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  });
}
