import { fileURLToPath } from 'node:url';

const OWN = fileURLToPath(new URL('../fixtures/own', import.meta.url));
/** A folder that is not there: tests run without whatever a presenter has put into assets/own. */
export const NO_OWN_FILES = `${OWN}/none`;
/** Folders of the presenter's files with plausible measurements: of all lesions, and of the primary alone. */
export const MEASURED = `${OWN}/measured`;
export const MIXED = `${OWN}/primary-only`;
export const NODES_ONLY = `${OWN}/nodes-only`;
