/** The name by which the paper view knows that it was opened to be printed. */
export const PRINT_WINDOW = 'deck-print';
