/** Names of shapes by which mend.ts knows what PptxGenJS can't say. */
export const TITLE = 'Title';
/** Begins the name of every shape that carries no meaning: rules, grounds, small drawings beside their word. */
export const ORNAMENT = 'Ornament';
