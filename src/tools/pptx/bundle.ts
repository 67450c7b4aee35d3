import { fileURLToPath } from 'node:url';
import { bundleScript } from '../bundle';

/** The script that reads slides in the browser, as one string that defines the global `deckPptx`. */
export const bundleInPage = () =>
  bundleScript(fileURLToPath(new URL('./in-page/index.ts', import.meta.url)), 'deckPptx');
