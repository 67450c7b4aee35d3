import { MEASUREMENT_COLUMNS } from '../../oncology/measurements';

/** An example in the form of the file: a resected primary, a target node, an effusion. The sizes are invented. */
export const TEMPLATE = [
  MEASUREMENT_COLUMNS.join(','),
  'primary,left upper lobe,primary,yes,-0.5,longest,44,CT,measured,no',
  'primary,left upper lobe,primary,yes,2,longest,25.5,CT,measured,no',
  'primary,left upper lobe,primary,yes,7,longest,38,specimen,measured,no',
  'hilar node,right hilum,node,yes,-0.5,short,18,CT,measured,no',
  'hilar node,right hilum,node,yes,2,short,,CT,too small,no',
  'effusion,pleura,other,no,-0.5,longest,,CT,present,no',
  'effusion,pleura,other,no,2,longest,,CT,absent,no',
  '',
].join('\n');

/** What each column takes, for whoever fills it in. */
export const HELP = `Measurements: npm run import -- measurements <file.csv>

One line for each lesion at each visit:
  lesion   a free name, up to 20 characters; the same at every visit
  site     the organ or the node group
  kind     primary, node or other
  target   yes or no (RECIST 1.1: up to five, two an organ; all nodes are one organ)
  months   since the start of alectinib; negative for a baseline CT before it. Never a date: it is an identifier
  axis     longest; short for a node
  mm       a number, or empty with a status
  method   CT, or specimen for the resected lesion (its month is the operation's: RECIST ends there)
  status   of a target: measured, too small, absent or not measured
           of a non-target: present, absent or unequivocal progression
  new      yes for a new lesion, else no

  npm run import -- measurements --template <file.csv>   writes an example to fill in
  npm run import -- measurements --remove                goes back to what the report gives
`;
