/** What each slide claims at its last step, in order: as paper, bookmarks and PowerPoint print it. */
export const CLAIMS = [
  'One drug, two answers',
  'A right hilar node makes a left tumour N3: stage IIIB',
  'ALK is positive by two methods; the other drivers tested are negative',
  'Month 6: the primary grows again, the nodes do not',
  'The team operated',
  'At resection a new name, about half still viable',
];
